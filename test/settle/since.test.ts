import { expect, test } from "vitest";
import { type EarlierReport, earlierReportSchema } from "../../schemas/report.js";
import { type CheckOutcome } from "../../src/model/finding.js";
import { compare as compareBy } from "../../src/settle/since.js";
import { finding, sample } from "../report/sample.js";

const usual = { name: "通用", changes: [] };
const compare = (
  ...[findings, then, ends]: [readonly (typeof one)[], EarlierReport, Parameters<typeof compareBy>[2]]
) => compareBy(findings, then, ends, usual);

const one = finding({ fingerprint: "11111111" });
const two = finding({ fingerprint: "22222222", check: "post-gap", level: "verify" });

const earlier = (findings: readonly (typeof one)[], dossiers: readonly string[] = ["样例县"]): EarlierReport =>
  earlierReportSchema.parse({ ...sample, dossiers: dossiers.map((id) => ({ id })), findings });

const endings = (given: Readonly<Record<string, CheckOutcome["outcome"]>>, county = "样例县") =>
  new Map([[county, new Map(Object.entries(given))]]);
const all = endings({ "one-seat": "found", "post-gap": "clean" });

test("a finding is new or still there; what is gone was mended", () => {
  const { findings, since } = compare([one], earlier([two]), all);
  expect(findings).toEqual([{ ...one, since: "new" }]);
  expect(since).toEqual({
    version: "0.1.0",
    rules: "QX4T9W2Z",
    asOf: "2026-03-31",
    new: 1,
    still: 0,
    gone: [
      {
        fingerprint: "22222222",
        dossier: "样例县",
        check: "post-gap",
        variant: "certain",
        level: "verify",
        message: two.message,
        at: two.at,
        why: "mended",
      },
    ],
    explained: [],
  });
  expect(compare([one, two], earlier([two, one]), all).since).toMatchObject({ new: 0, still: 2, gone: [] });
});

test("what was not looked for this time is not called mended", () => {
  const why = (given: Readonly<Record<string, CheckOutcome["outcome"]>>) =>
    compare([], earlier([two]), endings(given)).since.gone.map((gone) => gone.why);
  expect(why({ "post-gap": "clean" })).toEqual(["mended"]);
  expect(why({ "post-gap": "found" })).toEqual(["mended"]);
  expect(why({ "post-gap": "not-run" })).toEqual(["not-checked"]);
  expect(why({ "post-gap": "crashed" })).toEqual(["not-checked"]);
  expect(why({})).toEqual(["not-checked"]);
});

test("what the rules of another 规范 do not ask is not called mended, unless it was not looked for at all", () => {
  const vacancy = { ...two, check: "chief-vacancy" };
  const then = { ...earlier([vacancy, one]), profile: { name: "某省规范", changes: ["正职空缺月数：3改为2"] } };
  const why = (outcome: CheckOutcome["outcome"]) =>
    compare([], then, endings({ "chief-vacancy": outcome, "one-seat": "clean" })).since.gone.map((gone) => gone.why);
  expect(why("clean")).toEqual(["profile-changed", "mended"]);
  expect(why("not-run")).toEqual(["not-checked", "mended"]);
});

test("a finding that now stands under its cause is merged; one that comes out from under it is not new", () => {
  const { fingerprint, check, variant, level, message, at } = two;
  const withTwo = { ...one, consequences: [{ fingerprint, check, variant, level, message, at }] };
  expect(compare([withTwo], earlier([one, two]), all).since.gone.map((gone) => gone.why)).toEqual(["merged"]);
  expect(compare([two], earlier([withTwo]), all).findings).toEqual([{ ...two, since: "still" }]);
});

test("answered since then", () => {
  const answered = { ...two, status: "explained" as const };
  expect(compare([answered], earlier([two]), all).since.explained).toEqual(["22222222"]);
  expect(compare([answered], earlier([answered]), all).since.explained).toEqual([]);
  expect(compare([answered], earlier([]), all).since.explained).toEqual([]);
});

test("a county the earlier report does not know is not compared, nor one that this run leaves out", () => {
  const other = { ...one, dossier: "乙县" };
  const both = new Map([...all, ...endings({ "one-seat": "found" }, "乙县")]);
  expect(compare([one, other], earlier([one]), both).findings.map(({ since }) => since)).toEqual(["still", ""]);
  expect(compare([one], earlier([one, other], ["样例县", "乙县"]), all).since.gone).toEqual([]);
});

test("a report of an earlier version, without what came later, can be compared with", () => {
  const { answer: _answer, consequences: _consequences, since: _since, ...old } = one;
  const { since: _none, profile: _profile, ...rest } = sample;
  const read = earlierReportSchema.parse({ ...rest, findings: [old] });
  expect(compare([one], read, all).findings[0]?.since).toBe("still");
});
