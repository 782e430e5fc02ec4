import { expect, test } from "vitest";
import { allOf, handedIn, someHandedIn } from "../../src/checks/handed-in.js";
import { checks } from "../../src/checks/index.js";
import { runChecks } from "../../src/checks/run.js";
import { exampleDossier } from "../support/example.js";

const tenures = exampleDossier({ 领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 书记 | 张三 | 1993.6" });

test("the first part that is missing is named", () => {
  expect(handedIn("tenures")(tenures)).toBeUndefined();
  expect(handedIn("tenures", "members", "meetings")(tenures)).toBe("没有填委员名册");
});

test("where one part is enough, all are named when none is there", () => {
  expect(someHandedIn("members", "tenures")(tenures)).toBeUndefined();
  expect(someHandedIn("meetings", "manuscripts")(tenures)).toBe("没有填会议届次，没有交文稿");
});

test("of several needs the first unmet one is told", () => {
  expect(allOf(handedIn("tenures"), someHandedIn("tenures"))(tenures)).toBeUndefined();
  expect(allOf(handedIn("tenures"), handedIn("orgs"))(tenures)).toBe("没有填机构沿革");
});

test("checks whose data nobody handed in have not been run", () => {
  const outcomes = new Map(runChecks(tenures, checks).map((one) => [one.check, one] as const));
  const why = (check: string) => {
    const outcome = outcomes.get(check);
    return outcome?.outcome === "not-run" ? outcome.why : outcome?.outcome;
  };
  expect(why("elected-count")).toBe("没有填会议届次");
  expect(why("secretary-not-standing")).toBe("没有填委员名册");
  expect(why("standing-not-member")).toBe("没有填委员名册");
  expect(why("name-stroke-order")).toBe("没有填委员名册");
  expect(why("term-number-order")).toBe("没有填会议届次");
  expect(why("statistics-implausible")).toBe("没有填党员统计");
  expect(why("chronicle-differs")).toBe("没有填大事记");
  expect(why("document-differs")).toBe("没有填资料来源，领导任职也没有写依据");
  expect(why("body-event-order")).toBe("没有填机构沿革");
  expect(why("chief-overlap")).toBe("clean");
});
