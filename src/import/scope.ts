import { type Span } from "../model/span.js";
import { type System } from "../model/org.js";
import { type Heading, organOf } from "./headings.js";

/** What the headings above a line say it belongs to. */
export interface Scope {
  readonly body: string | undefined;
  readonly bodyLevel: number;
  readonly term: string | undefined;
  readonly termLevel: number;
  /** of the 届 or phase in which the line stands */
  readonly span: Span | undefined;
  /** 县委, under 县委工作部门: what the bodies that follow are part of */
  readonly organ: string | undefined;
  readonly system: System | undefined;
  readonly post: string | undefined;
  /** the congress that what follows tells of */
  readonly congress: string | undefined;
}

export const noScope: Scope = {
  body: undefined,
  bodyLevel: 0,
  term: undefined,
  termLevel: 0,
  span: undefined,
  organ: undefined,
  system: undefined,
  post: undefined,
  congress: undefined,
};

const systemWords: readonly (readonly [RegExp, System])[] = [
  [/政权|政府|行政/u, "政权"],
  [/军事|武装/u, "军事"],
  [/统一战线|统战|政协/u, "统战"],
  [/群团|群众团体|群众组织|人民团体/u, "群团"],
  [/企事业|企业|事业单位/u, "企事业"],
  [/党的|党组织|党委|中国共产党/u, "党"],
];

/** The scope under a heading. A heading that names no body keeps the one above it, unless it stands on its level or higher. */
export function under(scope: Scope, heading: Heading): Scope {
  const { level, body, term, post, span, partial, generic, title } = heading;
  const next = { ...scope, post, congress: heading.congress, span: partial ? span : undefined };
  if (level === 1) {
    const system = systemWords.find(([pattern]) => pattern.test(title))?.[1];
    return body === undefined ? { ...noScope, system } : { ...noScope, system, body, bodyLevel: level };
  }
  if (body !== undefined && !(term !== undefined && sameOrgan(scope.body, body)))
    return { ...next, body, bodyLevel: level, term, termLevel: level };
  if (term !== undefined) return { ...next, term, termLevel: level };
  const organ = organOf(title);
  if (organ !== undefined && level > 0 && level <= 3)
    return { ...next, ...cleared, organ: organ === "" ? scope.body : organ, span: undefined };
  const replaces =
    level > 0 && (level <= 2 || (!generic && post === undefined && span === undefined && level <= scope.bodyLevel));
  if (replaces && scope.bodyLevel >= (level <= 2 ? level : 1))
    return { ...next, ...cleared, organ: level <= 2 ? undefined : scope.organ };
  // a phase beside a 届 ends it
  const outside = level > 0 && level <= scope.termLevel && span !== undefined;
  return { ...next, term: outside ? undefined : scope.term, span: span ?? (outside ? undefined : scope.span) };
}

const cleared = { body: undefined, bodyLevel: 0, term: undefined, termLevel: 0 } as const;

/** 第三届县委 under 中共苇川县委员会: the short form of the same body. */
export function sameOrgan(long: string | undefined, short: string): boolean {
  if (long === undefined) return false;
  const plain = (name: string): string =>
    name
      .replace(/^中国共产党|^中共/u, "")
      .replace(/委员会$/u, "委")
      .replace(/^中国人民政治协商会议/u, "政协");
  return plain(long).endsWith(plain(short)) || long.endsWith(short);
}
