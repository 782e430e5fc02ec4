import { type z } from "zod";
import { type CellRef } from "../model/cell.js";
import { type CheckSettings, usualSettings } from "../model/check-settings.js";
import { type Dossier } from "../model/dossier.js";
import { type Finding, type FindingData, type Level, levels } from "../model/finding.js";

/**
 * A small situation in the users' own words, executed by the tests and shown in the handbook: sheet name → table. The first
 * line is the header, cells are separated by `|`, `=1984.1` is a numeric cell (`=1984.10@0.00` with its format). `上卷/领导任职`
 * is a sheet of the previous volume, `隐藏/人物` a hidden sheet, `隐藏行3/人物` and `隐藏列B/人物` a sheet with a hidden row or column, `文件` lists raw books, `文稿/概述`
 * is a manuscript, a paragraph a line; `任免审批表/张三` a form: lines like `出生年月：195003`, then those of the 简历. Without 卷信息 the volume runs 1993.6–2003.5.
 */
export type ExampleSheets = Readonly<Record<string, string>>;

interface BadExample {
  readonly sheets: ExampleSheets;
  /** exactly what is found, in order: `variant 领导任职!H3` */
  readonly finds: readonly string[];
}

interface Variant<Data> {
  readonly level: Level;
  /** rule ids this variant covers */
  readonly rules: readonly string[];
  /** what is wrong, with the names and values, and what to do about it */
  readonly message: (data: Data) => string;
  /** the value to write instead */
  readonly suggestion?: (data: Data) => string | undefined;
}

/** What a check yields; everything else is added from its metadata. */
interface Yielded<Name extends string, Data> {
  readonly variant: Name;
  readonly at: CellRef;
  readonly related?: readonly CellRef[];
  readonly body?: string | undefined;
  readonly data: Data;
}

interface CheckSpec<Name extends string, Shape extends z.ZodType<FindingData>> {
  /** kebab-case words, equal to the file's name, never reused */
  readonly id: string;
  /** one Chinese sentence: the fault itself, without a full stop */
  readonly title: string;
  /** 依据: the genre's rule or convention this stands on */
  readonly basis: string;
  /** why it matters */
  readonly why: string;
  /** 怎么改 */
  readonly remedy: string;
  readonly data: Shape;
  readonly variants: Readonly<Record<Name, Variant<z.infer<Shape>>>>;
  readonly examples: {
    readonly bad: Readonly<Record<string, BadExample>>;
    readonly good: Readonly<Record<string, ExampleSheets>>;
  };
  /** a Chinese reason why this dossier cannot be checked, e.g. 没有交上卷资料 */
  readonly needs?: (dossier: Dossier) => string | undefined;
  readonly run: (dossier: Dossier, settings: CheckSettings) => Iterable<Yielded<Name, z.infer<Shape>>>;
}

interface CheckVariant {
  readonly name: string;
  readonly level: Level;
  readonly rules: readonly string[];
}

/** A check as everything but its author sees it: no type parameters, findings complete. */
export interface Check {
  readonly id: string;
  readonly title: string;
  /** the gravest level of its variants */
  readonly level: Level;
  readonly rules: readonly string[];
  readonly basis: string;
  readonly why: string;
  readonly remedy: string;
  readonly data: z.ZodType<FindingData>;
  readonly variants: readonly CheckVariant[];
  readonly examples: {
    readonly bad: Readonly<Record<string, BadExample>>;
    readonly good: Readonly<Record<string, ExampleSheets>>;
  };
  readonly needs: (dossier: Dossier) => string | undefined;
  readonly run: (dossier: Dossier, settings?: CheckSettings) => Finding[];
}

const graver = (a: Level, b: Level): Level => (levels.indexOf(b) < levels.indexOf(a) ? b : a);

const nothingNeeded = (): undefined => undefined;

/** Completes and seals a check; the types of its data and variants end here. */
export function defineCheck<Name extends string, Shape extends z.ZodType<FindingData>>(
  spec: CheckSpec<Name, Shape>,
): Check {
  const variants = (Object.entries(spec.variants) as [Name, Variant<z.infer<Shape>>][]).map(([name, variant]) => ({
    name,
    level: variant.level,
    rules: variant.rules,
  }));
  const complete = ({ variant, at, related = [], body, data }: Yielded<Name, z.infer<Shape>>): Finding => {
    const { level, rules, message, suggestion } = spec.variants[variant];
    return {
      check: spec.id,
      variant,
      level,
      rules,
      message: message(data),
      suggestion: suggestion?.(data),
      at,
      related,
      data,
      body,
    };
  };
  return {
    id: spec.id,
    title: spec.title,
    level: variants.map(({ level }) => level).reduce(graver),
    rules: [...new Set(variants.flatMap((variant) => variant.rules))],
    basis: spec.basis,
    why: spec.why,
    remedy: spec.remedy,
    data: spec.data,
    variants,
    examples: spec.examples,
    needs: spec.needs ?? nothingNeeded,
    run: (dossier, settings = usualSettings) => Array.from(spec.run(dossier, settings), complete),
  };
}
