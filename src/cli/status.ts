import { type Report } from "../../schemas/report.js";
import { hasRecords } from "../node/county-summary.js";
import { type ExitStatus } from "./terminal.js";

/** A run that read no record has checked nothing, whatever its findings say; a crashed check is a fault of the program. */
export function statusOf(made: Report): ExitStatus {
  if (made.checks.some((check) => check.outcome === "crashed")) return 3;
  return hasRecords(made) ? 0 : 2;
}
