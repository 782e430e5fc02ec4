/** Finished HTML. Only `markup` makes it, and it escapes whatever is not HTML already. */
export interface Markup {
  readonly html: string;
}

type Value = string | number | Markup | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (character) => entities[character] ?? "");

function rendered(value: Value): string {
  if (typeof value === "object") return "html" in value ? value.html : value.map(({ html }) => html).join("");
  return escaped(String(value));
}

/** Template tag: texts are escaped, for content and for quoted attributes alike. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { html: strings.reduce((html, string, index) => html + rendered(values[index - 1] ?? "") + string) };
}

export const nothing: Markup = { html: "" };

/** JSON for a `<script type="application/json">`: nothing in it can end the element or open a comment. */
export const jsonMarkup = (value: unknown): Markup => ({
  html: JSON.stringify(value).replace(/[<\u2028\u2029]/gu, unicodeEscape),
});

const unicodeEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
