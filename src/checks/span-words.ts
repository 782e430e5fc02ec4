import { boundText, spanText } from "../model/date-text.js";
import { type Span } from "../model/span.js";

/** A tenure or a life in the middle of a sentence: 1993.6—1996.1, and 1993.6起 where no end was written. */
export const spanWords = (span: Span): string => (span.to === "open" ? `${boundText(span.from)}起` : spanText(span));
