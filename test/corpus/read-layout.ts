import { assembleCounty } from "../../src/pipeline.js";
import { readFile } from "../../src/read/index.js";
import { filesOf } from "./books.js";
import { type Layout } from "./layout.js";
import { told } from "./told.js";

/** What is read of one form of a layout. */
export const readLayout = (layout: Layout, form: Layout["forms"][number]): string[] =>
  told(assembleCounty("样例县", filesOf(layout, form).map(readFile)));
