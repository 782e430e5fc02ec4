import { cpSync, existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { run } from "../../src/cli/run.js";
import { book, soundCounty } from "../support/book.js";
import { testFolder } from "../support/folder.js";
import { recorder } from "../support/terminal.js";

const docs = join(dirname(fileURLToPath(import.meta.url)), "../../docs");
const text = readFileSync(join(docs, "手册.md"), "utf8");

const commands = [...text.matchAll(/^npx zuzhishi (.+)$/gmu)].map(([, line = ""]) => line.split(" "));

test("pictures and pages the handbook names are there", () => {
  const names = [...text.matchAll(/\]\((?!https?:|#)([^)]+)\)/gu)].map(([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !existsSync(join(docs, name)))).toEqual([]);
});

test("sections the handbook points to are there", () => {
  const anchors = [...text.matchAll(/\]\(#([^)]+)\)/gu)].map(([, name = ""]) => name);
  const headings = new Set(
    Array.from(text.matchAll(/^#+ (.+)$/gmu), ([, heading = ""]) => heading.replaceAll(/[、（）]/gu, "")),
  );
  expect(anchors.length).toBeGreaterThan(10);
  expect(anchors.filter((anchor) => !headings.has(anchor))).toEqual([]);
});

test("every command of the handbook runs, one after another as it tells", async () => {
  const counties = ["苇川县", "连云港"].flatMap((county) =>
    Object.entries({
      ...soundCounty,
      "县委组织部/党代会.xlsx": book({
        机构沿革: [
          ["机构全称", "设立时间", "设立方式"],
          ["县总工会", "1950.1", "成立"],
        ],
      }),
    }).map(([name, bytes]): [string, Uint8Array] => [`sources/${county}/${name}`, bytes]),
  );
  const folder = testFolder({
    ...Object.fromEntries(counties),
    "第二卷.txt": "一、县委\n书　记　沈国梁（1984.3—1987.11）\n",
  });
  cpSync(join(docs, "规范示例.json"), join(folder, "docs/规范示例.json"));
  const placed = (word: string): string =>
    /^(?:sources|docs|上次|第二卷|填报表|结果|汇总|第二稿)/u.test(word) ? join(folder, word) : word;
  expect(commands.length).toBeGreaterThan(15);
  for (const words of commands) {
    // the handbook tells to keep the results of one run under this name before the next
    if (words.includes("上次") && !existsSync(join(folder, "上次")))
      cpSync(join(folder, "output"), join(folder, "上次"), { recursive: true });
    const results = ["compile", "draft"].includes(words[0] ?? "") && !words.includes("--out");
    const out = words[0] === "compile" ? "output" : "output/稿";
    const terminal = recorder();
    const status = await run([...words.map(placed), ...(results ? ["--out", join(folder, out)] : [])], terminal);
    const told = [words.join(" "), terminal.text.err.split("\n").filter((line) => !line.startsWith("["))];
    expect([...told, status]).toEqual([...told, words[0] === "check" && status === 1 ? 1 : 0]);
  }
});
