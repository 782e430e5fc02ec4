import { type ExampleSheets } from "../../src/checks/define-check.js";
import { compose } from "../../src/compose/index.js";
import { type Dossier, type Manuscript } from "../../src/model/dossier.js";
import { type Stage } from "../../src/model/volume.js";
import { volumeText } from "../../src/render/text.js";
import { exampleDossier } from "../support/example.js";

/** The volume of a small situation as text. */
export function bookText(
  sheets: ExampleSheets,
  { stage = "print", manuscripts = [] }: { stage?: Stage; manuscripts?: readonly Manuscript[] } = {},
): string {
  return textOf({ ...exampleDossier(sheets), manuscripts }, stage);
}

const textOf = (dossier: Dossier, stage: Stage = "print"): string =>
  volumeText(compose(dossier, { stage, snapshot: "0123abcd", rulesVersion: "7" }));

const level = (line: string): number => (line.startsWith("=====") ? 0 : (/^#+(?= )/u.exec(line)?.[0].length ?? 9));

/** The lines of one heading with what stands under it, blank lines left out. */
export function under(text: string, title: string): string[] {
  const lines = text.split("\n").filter((line) => line !== "");
  const start = lines.findIndex((line) => /^#+ /u.test(line) && line.includes(title));
  if (start < 0) throw new Error(`no heading with ${title} in\n${text}`);
  const depth = level(lines[start] ?? "");
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => level(line) <= depth);
  return [lines[start] ?? "", ...(end < 0 ? rest : rest.slice(0, end))];
}
