import { spawn } from "node:child_process";
import { access, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  win32: [
    "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
    "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe",
  ],
  darwin: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
  linux: ["/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice", "/opt/libreoffice/program/soffice"],
};

/** Where LibreOffice is installed: on the search path, or where its installer puts it. */
export async function findLibreOffice(): Promise<string | undefined> {
  const name = process.platform === "win32" ? "soffice.exe" : "soffice";
  const onPath = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  for (const place of [...onPath.map((folder) => join(folder, name)), ...(usualPlaces[process.platform] ?? [])]) {
    const found = await access(place).then(
      () => true,
      () => false,
    );
    if (found) return place;
  }
  return undefined;
}

// Blank sheets before odd pages count: page numbers follow from sheets.
const exportOptions = JSON.stringify({
  ExportBookmarksToPDFDestination: { type: "boolean", value: "true" },
  IsSkipEmptyPages: { type: "boolean", value: "false" },
});

/** Prints a .docx to PDF in a profile and folder of its own; undefined where that fails or takes longer than the limit. */
export async function printed(
  program: string,
  docx: Uint8Array,
  milliseconds: number,
): Promise<Uint8Array | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "zuzhishi-"));
  try {
    const source = join(folder, "draft.docx");
    await writeFile(source, docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const filter = `pdf:writer_pdf_Export:${exportOptions}`;
    const convert = ["--convert-to", filter, "--outdir", folder, source];
    await runFor(milliseconds, program, [profile, "--headless", "--norestore", ...convert]);
    return await readFile(join(folder, "draft.pdf")).catch(() => undefined);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  }
}

/** Runs a program to its end, or stops it and all it has started. */
function runFor(milliseconds: number, program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const posix = process.platform !== "win32";
    // a group of its own, as soffice starts the program that does the work
    const child = spawn(program, args, { stdio: "ignore", detached: posix, windowsHide: true });
    const timer = setTimeout(() => {
      if (child.pid === undefined) return;
      if (posix) process.kill(-child.pid, "SIGKILL");
      else spawn("taskkill", ["/pid", String(child.pid), "/T", "/F"], { stdio: "ignore", windowsHide: true });
    }, milliseconds);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    child.on("error", end);
    child.on("close", end);
  });
}
