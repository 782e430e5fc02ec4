import { type System } from "../model/org.js";

/** Words people write for the six systems, the longer before the shorter: 政协 belongs to 统战, 党政 to 政权. */
const words: readonly (readonly [RegExp, System])[] = [
  [/^(?:政协|人民政协|统|民主党派|工商联)/u, "统战"],
  [/^(?:党政|政|行政|人大|人民政府|司法|政法|国家机关)/u, "政权"],
  [/^党/u, "党"],
  [/^(?:军|人武|武装|国防)/u, "军事"],
  [/^(?:群|人民团体|社会团体)/u, "群团"],
  [/^(?:企|事业|国有企业)/u, "企事业"],
];

/** The system a word names; undefined where it names none of the six. */
export const systemNamed = (text: string): System | undefined => words.find(([pattern]) => pattern.test(text))?.[1];
