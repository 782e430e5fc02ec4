import { compose } from "../src/compose/index.js";
import { interpret } from "../src/interpret/index.js";
import { type Dossier } from "../src/model/dossier.js";
import { type Grid } from "../src/model/grid.js";
import { checkCounty, checkHelp, report } from "../src/pipeline.js";
import { readBook } from "../src/read/index.js";
import { renderDocx } from "../src/render/index.js";
import { reportHtml, reportJson } from "../src/report/index.js";
import { layOut } from "../src/render/layout.js";
import { foreseePages } from "../src/render/pages.js";
import { profileOf } from "../src/render/profile.js";
import { styleSheet } from "../src/render/styles.js";
import { commentsOf } from "../src/settle/comments.js";

/** Seconds of processor time by stage. */
export type Stages = Record<string, number>;

const frame = { version: "0", asOf: "" };

function gridsOf(books: readonly Uint8Array[]): Grid[] {
  return books.flatMap((bytes, index) => {
    const read = readBook({ path: `${index}.xlsx`, bytes });
    if ("unreadable" in read) throw new Error(read.unreadable.reason);
    return read.grids;
  });
}

/** One county from its books to one draft, stage by stage. */
export async function stagesOf(books: readonly Uint8Array[]): Promise<Stages> {
  const stages: Stages = {};
  const take = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const start = process.cpuUsage();
    const value = await work();
    const { user, system } = process.cpuUsage(start);
    stages[name] = (user + system) / 1_000_000;
    return value;
  };
  const dossier = await readIn(books, take);
  const checked = await take("check", () => checkCounty(dossier));
  const made = await take("settle", () => report([checked], frame));
  await take("report.json", () => reportJson(made));
  await take("report.html", () => reportHtml(made, checkHelp()));
  const volume = await take("compose", () => compose(dossier, { stage: "city", snapshot: "", rulesVersion: "" }));
  await take("render", () => renderDocx(volume, commentsOf(dossier, made.findings)));
  const profile = profileOf(volume);
  await take("(of it: pages foreseen)", () => foreseePages(layOut(volume, profile), profile, styleSheet(profile)));
  return stages;
}

async function readIn(
  books: readonly Uint8Array[],
  take: <T>(name: string, work: () => T) => Promise<T>,
): Promise<Dossier> {
  const grids = await take("read", () => gridsOf(books));
  return take("interpret", () => interpret({ id: "苇川县", grids, unreadable: [], manuscripts: [] }));
}
