import { type Bound, isDate } from "../../src/model/date.js";
import { type RosterReading } from "../../src/import/records.js";

const bound = (one: Bound | undefined): string =>
  one === undefined || one === "open" ? "" : isDate(one) ? one.raw : "不详";

const alias = (names: readonly string[]): string[] => names.map((name) => `曾用名${name}`);

const words = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(",");

/** What was read, in the short notation of the fixtures. */
export const told = (reading: RosterReading) => ({
  tenures: reading.tenures.flatMap((one) => {
    const notes = words([one.sex, one.nation, one.native, ...alias(one.formerNames), ...one.marks]);
    const head = [one.body, one.term ?? "", one.post, one.name, notes].join("|");
    if (one.stints.length === 0) return [`${head}|无`];
    return one.stints.map((stint) =>
      "problem" in stint ? `${head}|读不出 ${stint.text}` : `${head}|${bound(stint.from)}—${bound(stint.to)}`,
    );
  }),
  members: reading.members.map((one) =>
    [
      one.body,
      one.term ?? "",
      one.capacity,
      one.name,
      words([one.sex, one.nation]),
      `${one.change ?? ""}${one.changedAt ?? ""}`,
    ].join("|"),
  ),
  orgs: reading.orgs.map((one) => {
    const dates = one.from === undefined && one.to === undefined ? "" : `${bound(one.from)}—${bound(one.to)}`;
    return `${one.name}|${dates}|${one.predecessors.join("、")}→${one.successors.join("、")}`;
  }),
  meetings: reading.meetings.map((one) => {
    const counts = Object.entries(one.counts).map(([field, count]) => `${field}${count}`);
    return [
      one.body,
      one.term ?? "",
      one.title,
      `${one.from}—${one.to}`,
      one.place ?? "",
      counts.sort().join(","),
    ].join("|");
  }),
  unread: reading.fates.flatMap(({ source, unread }) => (unread === undefined ? [] : [source.line.number])),
});
