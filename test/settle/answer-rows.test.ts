import { expect, test } from "vitest";
import { answerRows } from "../../src/settle/answer-rows.js";
import { finding } from "../report/sample.js";

const verify = finding({ level: "verify" });

test("a row for every 核实 finding, and for whatever was answered or waived", () => {
  const rows = answerRows("样例县", [
    finding({ message: "open 强制" }),
    finding({ message: "waived 强制", status: "waived", explanation: "属实" }),
    { ...verify, message: "open 核实" },
    { ...verify, message: "explained 核实", status: "explained", explanation: "属实" },
    finding({ message: "open 提示", level: "hint" }),
    finding({ message: "explained 提示", level: "hint", status: "explained", explanation: "属实" }),
    { ...verify, message: "another county", dossier: "乙县" },
    { ...verify, message: "a fault of an answer", check: "explanation-stale" },
  ]);
  expect(rows.map(({ message, level, text }) => [message, level, text])).toEqual([
    ["waived 强制", "强制", "属实"],
    ["open 核实", "核实", ""],
    ["explained 核实", "核实", "属实"],
    ["explained 提示", "提示", "属实"],
  ]);
});

test("a row says where, about whom, and who answered", () => {
  const answer = { by: "李四", date: "2026.6.3", basis: "县委〔1998〕12号", waivedBy: "" };
  expect(answerRows("样例县", [{ ...verify, status: "explained", explanation: "属实", answer }])).toEqual([
    {
      number: verify.fingerprint,
      level: "核实",
      body: "样例县人民政府",
      message: verify.message,
      place: "县委组织部/领导任职.xlsx 领导任职!L24",
      text: "属实",
      ...answer,
    },
  ]);
});
