export { nations } from "./nations.js";
export { type Profile, profileFileSchema } from "./profile.js";
export {
  type EarlierReport,
  type Report,
  type ReportCheck,
  type ReportDossier,
  type ReportFinding,
  type ReportSince,
  earlierReportSchema,
  reportSchema,
} from "./report.js";
export { type CellReading, type Column, type ColumnMeta, type SheetSchema, columnsOf } from "./sheet.js";
export { sheets } from "./sheets.js";
export { type VolumeItem, phaseItem, volumeItems } from "./sheets/volume.js";
export { connectors, type VolumeSettings, volumeSettingsSchema } from "./volume-settings.js";
