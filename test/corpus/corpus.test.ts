import { describe, expect, test } from "vitest";
import { layouts } from "./layout.js";
import { readLayout } from "./read-layout.js";

describe("every layout reads as its writer meant it", () => {
  const runs = layouts.flatMap((layout) => layout.forms.map((form) => [layout.title, form, layout] as const));
  test.each(runs)("%s (%s)", (_title, form, layout) => {
    expect(readLayout(layout, form)).toEqual(layout.expected);
  });
});
