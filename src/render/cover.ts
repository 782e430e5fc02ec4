import { type CoverBlock } from "../model/volume.js";
import { line, textOf, type Line } from "./flow.js";
import { lineCount, widthOf } from "./measure.js";
import { type Profile, typeArea } from "./profile.js";
import { styleSheet, type StyleId } from "./styles.js";

/** 中国共产党 stands on a line of its own, as on the published volumes, and so does （第三卷） where the title ends in it. */
function titleLines(title: string): string[] {
  const [, head = "", rest = "", volume = ""] = /^(中国共产党)?(.*?)(（[^（）]*[卷册辑]）)?$/su.exec(title) ?? [];
  return [head, rest, volume].filter((text) => text !== "");
}

/** A compiler each line: 中共××县委组织部、中共××县委党史研究室、××县档案局 sign together. */
const compilerLines = (compiler: string): string[] => compiler.split(/[\n　、]+/).filter((name) => name !== "");

/** Texts that are there, a line each, with space above the first. */
function group(style: StyleId, texts: readonly (string | undefined)[], before: number): Line[] {
  const present = texts.flatMap((text) => (text === undefined || text === "" ? [] : [text]));
  return present.map((text, index) => line(style, text, [], { before: index === 0 ? before : 0 }));
}

/** The cover: title in the upper third, who compiled it at the foot, what draft it is between, in lines of known height. */
export function coverLines(cover: CoverBlock, profile: Profile): Line[] {
  const { width, height } = typeArea(profile.page);
  const sheet = styleSheet(profile);
  const points = height / 20;
  const titles = titleLines(cover.title);
  const widest = Math.max(...titles.map(widthOf));
  const size = profile.coverTitles.find((size) => size * 20 * widest <= width) ?? sheet.CoverTitle.size;
  const pitch = size * 1.5;
  const draft = cover.stage === undefined ? undefined : `（${cover.stage}）`;
  const top = [
    ...titles.map((text, index) =>
      line("CoverTitle", text, [], { size, pitch, before: index === 0 ? points * 0.16 : 0 }),
    ),
    ...group("CoverLine", [cover.volume, cover.limits], pitch * 0.5),
    ...group("CoverStage", [draft], pitch),
  ];
  const compilers = cover.compiler === undefined ? [] : compilerLines(cover.compiler);
  const foot = [
    ...group("CoverCompiler", compilers, 0),
    ...group("CoverIdentity", cover.identity, sheet.CoverIdentity.pitch * 2),
  ];
  const heightOf = (item: Line): number => {
    const { size, pitch } = { ...sheet[item.style], ...item };
    return (item.before ?? 0) + lineCount(textOf(item), width / 20 / size) * pitch;
  };
  const used = [...top, ...foot].reduce((sum, item) => sum + heightOf(item), 0);
  const rest = Math.max(0, Math.floor(points - used - profile.body.pitch));
  return [...top, ...foot.map((item, index) => (index === 0 ? { ...item, before: rest } : item))];
}
