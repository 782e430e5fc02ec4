/** The public API: bytes in, bytes out; runs in Node and in a browser. */
export { checks } from "./checks/index.js";
export { type Check } from "./checks/define-check.js";
export { type Dossier } from "./model/dossier.js";
export { type Stage } from "./model/volume.js";
export {
  type CountyFiles,
  answers,
  checkCounty,
  checkHelp,
  countyPictures,
  draft,
  markedBooks,
  readCounty,
  report,
  returned,
} from "./pipeline.js";
export { type InputFile } from "./read/index.js";
export { reportHtml, reportJson, reportSarif, reportText } from "./report/index.js";
export { type Checked } from "./settle/settle.js";
export { templateWorkbook } from "./template/workbook.js";
