import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { readRoster } from "../../src/import/read-roster.js";
import { type RosterReading } from "../../src/import/records.js";
import { compose } from "../../src/compose/index.js";
import { isDate } from "../../src/model/date.js";
import { type Dossier } from "../../src/model/dossier.js";
import { type RosterEntry, type Volume } from "../../src/model/volume.js";
import { loadCounty } from "../../src/node/folder.js";
import { readCounty } from "../../src/pipeline.js";
import { volumeText } from "../../src/render/text.js";

const path = fileURLToPath(new URL("../../sources/苇川县", import.meta.url));

let dossier: Dossier;
let volume: Volume;
let reading: RosterReading;

beforeAll(async () => {
  dossier = readCounty(await loadCounty({ id: "苇川县", path }));
  volume = compose(dossier, { stage: "print", snapshot: "", rulesVersion: "" });
  reading = readRoster("苇川县.txt", volumeText(volume).split("\n"));
});

const plain = (text: string): string => text.replaceAll(/\s/gu, "");

/** Everyone the rosters print with a tenure, by post, name and what stands in the bracket. */
function printed(): { readonly key: string; readonly entry: RosterEntry }[] {
  const blocks = volume.sections.flatMap((section) => section.blocks);
  return blocks.flatMap((block) =>
    block.kind === "roster"
      ? block.groups.flatMap(({ post, entries }) =>
          entries.flatMap((entry) =>
            entry.tenure === ""
              ? []
              : [{ key: `${plain(post)}|${plain(entry.name).replace(/同志$/u, "")}|${monthsOf(entry.tenure)}`, entry }],
          ),
        )
      : [],
  );
}

/** （1993.6—1996.1病故） → 1993.6—1996.1 */
const monthsOf = (tenure: string): string => /[\d.？]+(?:—[\d.？]*)?/u.exec(tenure)?.[0] ?? tenure;

function imported(): string[] {
  return reading.tenures.flatMap(({ post, name, stints }) =>
    stints.map((stint) => {
      if ("problem" in stint) return `${post}|${name}|${stint.text}`;
      const [from, to] = [stint.from, stint.to].map((one) => (isDate(one) ? one.raw : one === "open" ? "" : "？"));
      return `${post}|${name}|${stint.from === stint.to ? from : `${from}—${to}`}`;
    }),
  );
}

test("every tenure the book shows is read back from its text", () => {
  const found = new Set(imported());
  const wanted = printed();
  const lost = wanted.filter(({ key }) => !found.has(key)).map(({ key }) => key);
  expect(wanted.length).toBeGreaterThan(1000);
  expect(lost).toEqual([]);
});

test("every tenure stands under a name of its body", () => {
  const nameOf = new Map(dossier.bodies.flatMap((body) => body.names.map(({ id }) => [id, body.names] as const)));
  const bodies = new Map<string, Set<string>>();
  for (const { key, entry } of printed()) {
    const known = bodies.get(key) ?? new Set<string>();
    bodies.set(key, known);
    for (const tenure of dossier.tenures)
      if (entry.records.includes(tenure.id)) {
        known.add(tenure.bodyText);
        for (const { fullName } of nameOf.get(tenure.org?.id ?? "") ?? []) known.add(fullName);
      }
  }
  const keys = imported();
  const rows = reading.tenures.flatMap((tenure) => tenure.stints.map(() => tenure));
  const astray = rows.flatMap(({ body }, index) => {
    const known = bodies.get(keys[index] ?? "");
    return known === undefined || known.has(body) ? [] : [`${keys[index] ?? ""} ${body}`];
  });
  expect(astray).toEqual([]);
});

test("nobody is read who is not in the book", () => {
  const told = new Set(dossier.tenures.map(({ name }) => name.replace(/同志$/u, "")));
  expect([...new Set(reading.tenures.map(({ name }) => name))].filter((name) => !told.has(name))).toEqual([]);
});

test("every line has one fate", () => {
  const lines = volumeText(volume).split("\n");
  const told = reading.fates.flatMap(({ source: { line } }) =>
    Array.from({ length: line.last - line.number + 1 }, (_, index) => line.number + index),
  );
  expect(told).toEqual(lines.flatMap((line, index) => (line.trim() === "" ? [] : [index + 1])));
});
