/** Bodies a county has one of at a time, under whatever of their names was in force: what follows the county's own name. */
const soleBodies: readonly (readonly [kind: string, names: RegExp])[] = [
  ["县委", /^(县|市|区|旗)?委(员会)?$/u],
  ["县政府", /^(人民政府|人民委员会|人委|革命委员会|革委会|政府)$/u],
  ["县人大常委会", /^人(民代表)?大(会)?常(务)?委(员)?会$/u],
  ["县纪委", /^(委)?(纪律检查委员会|纪委|监察委员会)$/u],
  ["县政协", /^(政协|政治协商会议|政协委员会)$/u],
  ["县法院", /^人民法院$/u],
  ["县检察院", /^人民检察院$/u],
];

/** The kind of a county body, told by its full name; undefined for all bodies a county has many of. */
export function soleKind(fullName: string, county: string): string | undefined {
  const name = fullName
    .replace(/^(中国人民政治协商会议|政协)(.*?)(委员会)?$/u, "$2政协")
    .replace(/^(中国共产党|中共)/u, "");
  const at = name.indexOf(county);
  if (county === "" || at < 0 || !/^(\p{L}+[省市州])?$/u.test(name.slice(0, at))) return undefined;
  const party = /^(中国共产党|中共)/u.test(fullName);
  const rest = name.slice(at + county.length);
  const kind = soleBodies.find(([, names]) => names.test(rest))?.[0];
  // 监察委员会 and 委员会 are the Party's only with its name before them
  return (kind === "县委" || kind === "县纪委") !== party ? undefined : kind;
}
