import { base } from "./base.js";
import { checks } from "./checks.js";
import { findings } from "./findings.js";
import { overview } from "./overview.js";
import { pictures } from "./pictures.js";
import { print } from "./print.js";
import { toolbar } from "./toolbar.js";

/** Plain CSS of Chromium 80: no gap in flex boxes, no :is(), no :focus-visible. */
export const styles = [base, overview, toolbar, findings, checks, pictures, print].join("");
