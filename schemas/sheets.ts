import { type SheetSchema } from "./sheet.js";
import { chronicleSheet } from "./sheets/chronicle.js";
import { delegatesSheet } from "./sheets/delegates.js";
import { documentsSheet } from "./sheets/documents.js";
import { explanationsSheet } from "./sheets/explanations.js";
import { headerMapSheet } from "./sheets/header-map.js";
import { meetingsSheet } from "./sheets/meetings.js";
import { membersSheet } from "./sheets/members.js";
import { organizationsSheet } from "./sheets/organizations.js";
import { personsSheet } from "./sheets/persons.js";
import { statisticsSheet } from "./sheets/statistics.js";
import { tenuresSheet } from "./sheets/tenures.js";
import { vacanciesSheet } from "./sheets/vacancies.js";
import { volumeSheet } from "./sheets/volume.js";
import { zeroReportsSheet } from "./sheets/zero-reports.js";

/** Every sheet of the data contract, in the order of the template. */
export const sheets = [
  volumeSheet,
  organizationsSheet,
  tenuresSheet,
  meetingsSheet,
  membersSheet,
  statisticsSheet,
  delegatesSheet,
  chronicleSheet,
  documentsSheet,
  vacanciesSheet,
  personsSheet,
  explanationsSheet,
  zeroReportsSheet,
  headerMapSheet,
] as const satisfies readonly SheetSchema[];
