import { actions } from "./actions.js";
import { filters } from "./filters.js";
import { findingView } from "./finding-view.js";
import { lists } from "./lists.js";
import { pictures } from "./pictures.js";
import { start } from "./start.js";

/**
 * The page's script: ES2017 in one function, no modules, because it runs from `file://` in browsers of office machines. It is
 * kept as text so that the file written is the file tested. It makes elements and sets their text; it never parses HTML.
 */
export const script = `(function () {
"use strict";
${[filters, findingView, pictures, lists, actions, start].join("\n")}
})();
`;
