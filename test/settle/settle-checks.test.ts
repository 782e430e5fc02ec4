import { expect, test } from "vitest";
import { checks } from "../../src/checks/index.js";
import { usualProfile } from "../../src/settle/profile.js";
import { settleChecks } from "../../src/settle/settle-checks.js";
import { settle } from "../../src/settle/settle.js";
import { exampleDossier } from "../support/example.js";

test("they say what they are like any check, under ids of their own", () => {
  const ids = settleChecks.map(({ id }) => id);
  expect(new Set([...ids, ...checks.map(({ id }) => id)]).size).toBe(ids.length + checks.length);
  for (const { id, title, basis, why, remedy, variants } of settleChecks) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/u);
    expect(title).toMatch(/^[^。！？\n]{4,40}$/u);
    for (const text of [basis, why, remedy]) expect(text).toMatch(/^\S[^\n]{5,200}。$/u);
    for (const { rules } of variants) expect(rules).not.toEqual([]);
  }
});

test("every variant is produced, with a whole sentence and no hole in it", () => {
  const volume = "项目 | 内容\n县 | 样例县\n上限 | 1993.6\n下限 | 2003.5\n规范 | 某省规范";
  const sheets = { 卷信息: volume, 领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 书记 | 张三 | 1998.13" };
  const dossier = exampleDossier(sheets);
  const outcomes = checks.flatMap((check) =>
    check.needs(dossier) === undefined
      ? [{ check: check.id, outcome: "found", findings: check.run(dossier) } as const]
      : [],
  );
  const numbers = settle({ dossier, outcomes }, usualProfile).findings.filter(({ level }) => level === "mandatory");
  const [must = ""] = numbers.map(({ fingerprint }) => fingerprint);
  const near = `${must.slice(0, 7)}${must.endsWith("0") ? "1" : "0"}`;
  const answers = (...rows: readonly string[]) =>
    settle(
      {
        dossier: exampleDossier({ ...sheets, 情况说明: ["问题编号 | 说明 | 豁免单位", ...rows].join("\n") }),
        outcomes,
      },
      usualProfile,
    ).findings.filter(({ check }) => settleChecks.some(({ id }) => id === check));
  const found = [
    ...answers(`${must} | 属实`, `${must} | 不实`),
    ...answers(`${must} | 属实 | 样例县委`),
    ...answers("ZZZZZZZZ | 属实"),
    ...answers(`${near} | 属实`),
  ];
  const produced = new Set(found.map(({ check, variant }) => `${check}/${variant}`));
  expect([...produced].sort()).toEqual(
    settleChecks.flatMap(({ id, variants }) => variants.map(({ name }) => `${id}/${name}`)).sort(),
  );
  for (const { message, at } of found) {
    expect(message).toMatch(/^\S.*。$/u);
    expect(message).not.toMatch(/undefined|null/u);
    expect(at.book).not.toBe("");
  }
});
