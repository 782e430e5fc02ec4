import { type Dossier, type Manuscript } from "../model/dossier.js";
import { type Block, type Volume, type VolumeSection } from "../model/volume.js";
import { type Appendix, appendices } from "./appendix/index.js";
import { heading } from "./blocks.js";
import { bodySection } from "./body-section.js";
import { type ComposeOptions, type Context, contextOf } from "./context.js";
import { changeList } from "./change-list.js";
import { conventions } from "./conventions.js";
import { type Entry, entriesOf } from "./entries.js";
import { bookName, cover, titleLeaf, volumeName } from "./front.js";
import { identityOf } from "./identity.js";
import { nameIndex } from "./index-of-names.js";
import { lentMeetings } from "./lent-meetings.js";
import { type ManuscriptPlace, manuscriptBlocks, manuscriptPlace, manuscriptTitle } from "./manuscripts.js";
import { numberToChinese } from "../model/numerals.js";
import { type Part, outline } from "./skeleton.js";
import { numberTables } from "./table-numbers.js";

export { type ComposeOptions } from "./context.js";

/**
 * The volume of a county as its readers will see it, in blocks: cover, front matter, 正编 and 附编, appendices. Everything of
 * the dossier that lies within 断限 has its place in it.
 */
export function compose(dossier: Dossier, options: ComposeOptions): Volume {
  const context = contextOf(dossier, options);
  const entries = entriesOf(context);
  const parts = outline(entries, context.county);
  // the body comes before the appendices, as a person's former names are told at the first mention
  const body = parts.flatMap((part) => partSections(part, entries, context));
  const others = appendices(parts, context);
  const back = [
    ...others,
    ...indexAppendix(
      [...body, ...others].flatMap(({ blocks }) => blocks),
      context,
    ),
  ];
  const sections = [
    section("cover", "", [cover(context)]),
    ...titleLeaf(context),
    ...front(parts, back, context),
    ...prose(context, "overview").map((one) => section("body", manuscriptTitle(one), manuscriptBlocks(one, 1))),
    ...body,
    ...(back.length > 0 ? [titlePage("附　录")] : []),
    ...back.map(appendixSection),
    ...prose(context, "afterword").map((one) => section("body", manuscriptTitle(one), manuscriptBlocks(one, 1))),
  ];
  const numbered = numberTables(sections);
  return {
    stage: options.stage,
    bookTitle: `${bookName(dossier.volume)}${volumeName(dossier.volume) ?? ""}`,
    snapshot: options.snapshot,
    identity: identityOf(options),
    sections: withChanges(numbered, context),
  };
}

/** 修改说明 follows the cover of a draft for review that has one before it. */
function withChanges(sections: readonly VolumeSection[], { dossier, options }: Context): readonly VolumeSection[] {
  const { stage, earlier } = options;
  if (stage === "print" || earlier === undefined) return sections;
  return [
    ...sections.slice(0, 1),
    changeList(
      sections,
      earlier,
      dossier.volume.phases.map(({ name }) => name),
    ),
    ...sections.slice(1),
  ];
}

const section = (
  part: VolumeSection["part"],
  head: string,
  blocks: readonly Block[],
  landscape = false,
): VolumeSection => ({ part, head, landscape, blocks });

const prose = ({ dossier }: Context, place: ManuscriptPlace): Manuscript[] =>
  dossier.manuscripts.filter((manuscript) => manuscriptPlace(manuscript) === place);

/** The index is the last appendix, as it points to all that stands before it. */
function indexAppendix(blocks: readonly Block[], context: Context): Appendix[] {
  const index = nameIndex(blocks, context);
  return index.length === 0 ? [] : [{ title: "人名索引", landscape: false, blocks: index }];
}

/** 编纂人员, 序, 凡例, 目录. A county's own 凡例 stands in place of the one made here. */
function front(parts: readonly Part[], back: readonly Appendix[], context: Context): VolumeSection[] {
  const before = [...prose(context, "staff"), ...prose(context, "preface")];
  const own = prose(context, "conventions");
  const titles = back.map((appendix) => appendix.title);
  const rules = own.length > 0 ? own.flatMap((one) => manuscriptBlocks(one, 1)) : conventions(parts, titles, context);
  return [
    ...before.map((one) => section("front", manuscriptTitle(one), manuscriptBlocks(one, 1).map(unlisted))),
    section("front", "凡例", rules.map(unlisted)),
    section("front", "目录", [{ kind: "contents", title: "目　录" }]),
  ];
}

/** What stands before the contents is not listed in it. */
const unlisted = (block: Block): Block => (block.kind === "heading" ? { ...block, listed: false } : block);

function partSections(part: Part, entries: readonly Entry[], context: Context): VolumeSection[] {
  const chapters = part.chapters.map((chapter) => {
    const bodies = chapter.entries.flatMap((entry, at) =>
      bodySection(entry, at + 1, lentMeetings(entry, entries), context),
    );
    return section("body", chapter.title, [heading(2, chapter.title), ...bodies]);
  });
  return [titlePage(part.title), ...chapters];
}

/** A 编 opens with a page of its own, under its own name and upright whatever follows. */
const titlePage = (title: string): VolumeSection => section("body", title, [heading(1, title)]);

function appendixSection({ title, blocks, landscape }: Appendix, index: number): VolumeSection {
  const text = `附录${numberToChinese(index + 1)}　${title}`;
  return section("body", text, [heading(2, text), ...blocks], landscape);
}
