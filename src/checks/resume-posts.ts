import { type VolumeInfo } from "../model/dossier.js";
import { readPost } from "../model/post.js";

/** Between the posts of one line: 党组书记、局长（正科级） */
const separator = /[、，,；;。\s（()）]+/u;

const verbs = ["历任", "担任", "兼任", "任", "兼"];

/**
 * The seats a line of a résumé names for one body: 县委副书记、代县长 names 副书记 of 县委. The body must be named just before
 * its posts, and nothing but 任 and the place before the body, so that 市教育局局长 is not the 局长 of 教育局.
 */
export function seatsNamed(text: string, names: readonly string[], volume: VolumeInfo): Set<string> {
  const seats = new Set<string>();
  const places = [...verbs, "中国共产党", "中共", volume.province, volume.city, volume.county].filter(
    (one) => one !== undefined,
  );
  for (const name of new Set(names.flatMap((one) => spelled(one, volume.county)))) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (!beginsThere(text.slice(0, at), places)) continue;
      for (const title of text.slice(at + name.length).split(separator))
        if (title !== "") seats.add(readPost(title).seat);
    }
  }
  return seats;
}

/** 县教育局 is written 苇川县教育局 by those who served elsewhere too. */
const spelled = (name: string, county: string): string[] =>
  name.startsWith("县") && county.endsWith("县") ? [name, `${county}${name.slice(1)}`] : [name];

function beginsThere(before: string, places: readonly string[]): boolean {
  const [last = ""] = before.split(separator).slice(-1);
  return places.reduce((rest, place) => rest.replace(place, ""), last) === "";
}
