import { type System } from "../model/org.js";
import { type BodyKind } from "./body-kind.js";

const known: ReadonlySet<string> = new Set(["领导机构", "工作部门", "派出机构", "直属单位", "基层党委", "党组"]);

type Names = readonly (readonly [RegExp, string])[];

const byName: Readonly<Partial<Record<System, Names>>> = {
  党: [
    [/党组$/u, "党组"],
    [/工作委员会$|工委$/u, "派出机构"],
    [/党校$|档案馆$|党史|报社$|讲师团$/u, "直属单位"],
    [/委(员会)?(.*(部|办公室|研究室|局|处)|政法委(员会)?)$/u, "工作部门"],
    [/党委$|党总支(委员会)?$|党支部(委员会)?$|(乡|镇|街道|公司|厂|局|院|校|机关)委(员会)?$/u, "基层党委"],
  ],
  政权: [
    [/管理委员会$|管委会$/u, "派出机构"],
    [/局$|办公室$|委(员会)?$|科$/u, "工作部门"],
  ],
};

/**
 * 类别 of a body: as filled in where it is one of the known words. Anything else counts as blank, and the name tells what it
 * can; the leading bodies of a county have their chapters by what they are.
 */
export function categoryOf(
  written: string | undefined,
  name: string,
  kind: BodyKind,
  system: System | undefined,
): string | undefined {
  if (written !== undefined && known.has(written)) return written;
  if (kind !== "other" || system === undefined) return undefined;
  return byName[system]?.find(([pattern]) => pattern.test(name))?.[1];
}
