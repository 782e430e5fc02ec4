import { type Block } from "../../model/volume.js";
import { type Context } from "../context.js";
import { manuscriptBlocks, manuscriptPlace, manuscriptTitle } from "../manuscripts.js";
import { type Part } from "../skeleton.js";
import { organizationCharts } from "./charts.js";
import { chiefsPicture } from "./chief-picture.js";
import { chiefsTable } from "./chiefs.js";
import { chronicleBlocks } from "./chronicle.js";
import { otherCongresses, partyCongresses } from "./congresses.js";
import { delegateLists } from "./delegates.js";
import { documentsTable } from "./documents.js";
import { organizationsTable } from "./organizations.js";
import { statisticsTable } from "./statistics.js";

export interface Appendix {
  readonly title: string;
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/** The appendices that have something to show, in the order of the book; manuscripts of no other place come before 资料来源. */
export function appendices(parts: readonly Part[], context: Context): Appendix[] {
  const entries = parts.flatMap((part) => part.chapters.flatMap((chapter) => chapter.entries));
  const prose = context.dossier.manuscripts
    .filter((manuscript) => manuscriptPlace(manuscript) === "other")
    .map((manuscript): Appendix => {
      return { title: manuscriptTitle(manuscript), landscape: false, blocks: manuscriptBlocks(manuscript, 2).slice(1) };
    });
  const made: Appendix[] = [
    { title: "历次党代会一览表", landscape: true, blocks: partyCongresses(entries, context) },
    { title: "历届人代会和政协会议一览表", landscape: true, blocks: otherCongresses(entries, context) },
    { title: "党组织和党员统计表", landscape: true, blocks: statisticsTable(context) },
    {
      title: "主要领导人更迭表",
      landscape: false,
      blocks: [...chiefsTable(entries, context), ...chiefsPicture(entries, context)],
    },
    { title: "组织机构序列图", landscape: false, blocks: organizationCharts(parts, context) },
    { title: "组织机构沿革表", landscape: false, blocks: organizationsTable(parts, context) },
    { title: "代表名单", landscape: false, blocks: delegateLists(context) },
    { title: "大事记", landscape: false, blocks: chronicleBlocks(context) },
    ...prose,
    { title: "资料来源", landscape: true, blocks: documentsTable(context) },
  ];
  return made.filter((one) => one.blocks.length > 0).map(fitted);
}

/** A table goes across the page only where it is too wide to stand. */
const fitted = (appendix: Appendix): Appendix => ({
  ...appendix,
  landscape: appendix.landscape && appendix.blocks.some((block) => block.kind === "table" && block.columns.length > 6),
});
