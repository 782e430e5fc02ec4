export { type CheckHelp } from "./html/help.js";
export { reportHtml } from "./html/page.js";
export { reportJson } from "./json.js";
export { reportSarif } from "./sarif.js";
export { sinceText } from "./standing.js";
export { reportText } from "./text.js";
