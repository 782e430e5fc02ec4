import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largeVolume } from "./volume.js";
import { countyBooks } from "./books.js";

const used = `
import resource
used = resource.getrusage(resource.RUSAGE_SELF)
print(used.ru_utime + used.ru_stime - before, used.ru_maxrss / 1024)`;
const before = `
import resource
used = resource.getrusage(resource.RUSAGE_SELF)
before = used.ru_utime + used.ru_stime`;

const openpyxl = `
import openpyxl, sys${before}
for sheet in openpyxl.load_workbook(sys.argv[1], read_only=True).worksheets:
    for row in sheet.iter_rows(values_only=True): pass${used}`;

const pythonDocx = `
import docx, sys${before}
document = docx.Document()
for line in open(sys.argv[1], encoding="utf8"):
    paragraph = document.add_paragraph()
    paragraph.add_run(line.rstrip("\\n"))
document.save(sys.argv[1] + ".docx")${used}`;

interface Took {
  readonly seconds: number;
  readonly megabytes: number;
}

/** What a Python library takes for a file; undefined where it is not installed. */
function took(program: string, name: string, content: Uint8Array | string): Took | undefined {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const path = join(folder, name);
    writeFileSync(path, content);
    const { status, stdout } = spawnSync("python3", ["-c", program, path], { encoding: "utf8" });
    const [seconds = 0, megabytes = 0] = stdout.trim().split(" ").map(Number);
    return status === 0 ? { seconds, megabytes } : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function openpyxlReads(tenures: number): Took | undefined {
  const [bytes = new Uint8Array()] = countyBooks(tenures);
  return took(openpyxl, "书.xlsx", bytes);
}

/** The lines of a volume as plain paragraphs: no bookmarks, tab stops, headings. */
export function pythonDocxWrites(lines: number): Took | undefined {
  const texts = largeVolume(lines).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "roster"
        ? block.groups.flatMap(({ entries }) => entries.map(({ name, notes, tenure }) => name + notes + tenure))
        : [],
    ),
  );
  return took(pythonDocx, "稿.txt", `${texts.join("\n")}\n`);
}
