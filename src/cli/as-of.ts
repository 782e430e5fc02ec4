import { UsageError } from "./terminal.js";

/** 截至日期 or 成文日期, as the user gives it; empty where none was. */
export function readAsOf(given: string | undefined): string {
  if (given === undefined) return "";
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u.test(given))
    throw new UsageError(`选项 --as-of 要写成 2026-06-30 这样的日期，写成了“${given}”。`);
  return given;
}
