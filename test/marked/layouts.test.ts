import { expect, test } from "vitest";
import { checkCounty, markedBooks, readCounty, report } from "../../src/pipeline.js";
import { type InputFile } from "../../src/read/index.js";
import { filesOf } from "../corpus/books.js";
import { layouts } from "../corpus/layout.js";

const forms = layouts.flatMap((layout) =>
  layout.forms.map((form) => [`${layout.title}.${form}`, layout, form] as const),
);

let handedBack = 0;

test.each(forms)("%s comes back marked and is read the same", async (_name, layout, form) => {
  const files = filesOf(layout, form);
  const dossier = readCounty({ id: "样例县", files });
  const made = report([checkCounty(dossier)], { version: "0", asOf: "" });
  const marked = new Map<string, InputFile["bytes"]>();
  for await (const { name, bytes } of markedBooks(files, dossier, made)) marked.set(name, bytes);
  handedBack += marked.size;
  const again = files.map(({ path, bytes }) => ({
    path,
    bytes: marked.get(path) ?? marked.get(`${path}.xlsx`) ?? bytes,
  }));
  expect(readCounty({ id: "样例县", files: again })).toEqual(dossier);
});

test("most of them had something to mark", () => {
  expect(handedBack * 2).toBeGreaterThan(forms.length);
});
