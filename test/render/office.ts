import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { testFolder } from "../support/folder.js";
import { libreOffice, pdfInfo, pdfText } from "../support/tools.js";

/** Stand-ins for the fonts of the volume, which are not free: the Noto faces that Debian packages. */
const faces = {
  "Times New Roman": "Serif",
  宋体: "Serif",
  仿宋: "Serif",
  楷体: "Serif",
  方正小标宋简体: "Serif",
  黑体: "Sans",
};

const fontConfiguration = (cache: string): string =>
  [
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include>`,
    `<cachedir>${cache}</cachedir>`,
    ...Object.entries(faces).map(
      ([name, face]) =>
        `<match target="pattern"><test name="family"><string>${name}</string></test>` +
        `<edit name="family" mode="assign" binding="strong"><string>Noto ${face} CJK SC</string></edit></match>`,
    ),
    `</fontconfig>`,
  ].join("");

const exportOptions = JSON.stringify({
  ExportBookmarksToPDFDestination: { type: "boolean", value: "true" },
  IsSkipEmptyPages: { type: "boolean", value: "false" },
});

/** A document as LibreOffice prints it. */
export interface Printed {
  /** the text of each sheet */
  readonly pages: readonly string[];
  /** the sheet, from 1, on which a bookmark starts */
  readonly sheets: { readonly get: (bookmark: string) => number | undefined };
  readonly pdf: Uint8Array;
}

/** Prints a .docx file with LibreOffice, in a profile of its own. */
export function print(docx: Uint8Array): Printed {
  const folder = testFolder({ "draft.docx": docx });
  const fonts = join(folder, "fonts.conf");
  mkdirSync(join(folder, "cache"));
  writeFileSync(fonts, fontConfiguration(join(folder, "cache")));
  const filter = `pdf:writer_pdf_Export:${exportOptions}`;
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(
    libreOffice.path ?? "",
    [profile, "--headless", "--convert-to", filter, "--outdir", folder, join(folder, "draft.docx")],
    {
      env: { ...process.env, FONTCONFIG_FILE: fonts },
      stdio: "ignore",
    },
  );
  const pdf = join(folder, "draft.pdf");
  execFileSync(pdfText.path ?? "", ["-layout", pdf, join(folder, "draft.txt")]);
  const destinations = execFileSync(pdfInfo.path ?? "", ["-dests", pdf], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const found = [...destinations.matchAll(/^\s*(\d+)\s.*"5F([^"]*)"/gmu)];
  const sheets = new Map(found.map(([, sheet, name = ""]) => [`5F${name}`, Number(sheet)]));
  return {
    pages: readFileSync(join(folder, "draft.txt"), "utf8").split("\f").slice(0, -1),
    pdf: readFileSync(pdf),
    // LibreOffice writes the underscore of a bookmark's name as 5F
    sheets: { get: (bookmark) => sheets.get(bookmark.replaceAll("_", "5F")) },
  };
}
