import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * Who may import whom. A folder may always import itself. `files` restricts an import to single modules. Names without a
 * slash are packages. Only cli and node may import node: modules, so that everything else runs in a browser.
 */
const table: Readonly<Record<string, readonly string[]>> = {
  schemas: ["zod"],
  "src/model": [],
  "src/read": ["src/model", "xlsx", "fflate", "saxes"],
  "src/interpret": ["src/model", "schemas", "zod", "fastest-levenshtein"],
  "src/checks": ["src/model", "zod", "fastest-levenshtein"],
  "src/settle": ["src/model", "schemas"],
  "src/picture": ["src/model"],
  "src/report": ["src/model", "src/picture", "schemas", "get-east-asian-width"],
  "src/compose": ["src/model", "src/picture"],
  "src/render": ["src/model/volume", "src/model/drawing", "docx", "fflate"],
  "src/marked": ["src/model", "src/read", "schemas", "hucre/xlsx", "fflate"],
  "src/import": ["src/model", "src/read", "src/interpret", "src/template", "schemas", "hucre/xlsx"],
  "src/template": ["src/model", "schemas", "hucre/xlsx", "fflate"],
  "src/pipeline": [
    "schemas",
    "src/model",
    "src/read",
    "src/interpret",
    "src/checks",
    "src/settle",
    "src/picture",
    "src/compose",
    "src/render",
    "src/report",
    "src/marked",
  ],
  "src/index": ["src/pipeline", "src/model", "src/checks", "src/read", "src/report", "src/settle", "src/template"],
  "src/node": ["src/pipeline", "src/model", "src/read", "src/report", "src/settle", "schemas", "node:", "p-limit"],
  "src/cli": [
    "src/pipeline",
    "src/model",
    "src/checks",
    "src/report",
    "src/settle",
    "src/template",
    "src/import",
    "src/read",
    "src/node",
    "schemas",
    "node:",
    "p-limit",
    "fastest-levenshtein",
  ],
};

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = ["src", "schemas"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
);

/** Static, type-only and dynamic imports, resolved to paths from the root without extension. */
function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), "utf8");
  const statements = /^(?:import|export)\s+(?:type\s+)?(?:\{[^}]*\}|\*(?:\s+as\s+\w+)?|\w+)\s+from\s+"([^"]+)"/gmu;
  const specifiers = [statements, /\bimport\(\s*"([^"]+)"/gu, /^import\s+"([^"]+)"/gmu].flatMap((pattern) =>
    [...source.matchAll(pattern)].map(([, specifier = ""]) => specifier),
  );
  return specifiers.map((specifier) => ({
    file,
    target: specifier.startsWith(".")
      ? normalize(join(dirname(file), specifier))
          .replaceAll("\\", "/")
          .replace(/\.js$/u, "")
      : specifier,
  }));
}

const layerOf = (path: string): string | undefined =>
  Object.keys(table).find((layer) => path === layer || path === `${layer}.ts` || path.startsWith(`${layer}/`));

const allowed = (layer: string, target: string): boolean =>
  [layer, ...(table[layer] ?? [])].some(
    (entry) => target === entry || target.startsWith(entry.endsWith(":") ? entry : `${entry}/`),
  );

test("every source file belongs to a layer of the table", () => {
  expect(files.length).toBeGreaterThan(60);
  expect(files.filter((file) => layerOf(file) === undefined)).toEqual([]);
  const used = new Set(files.map(layerOf));
  expect(Object.keys(table).filter((layer) => !used.has(layer))).toEqual([]);
});

test("every import is in the table", () => {
  const imports = files.flatMap(importsOf);
  expect(imports.length).toBeGreaterThan(200);
  const forbidden = imports
    .filter(({ file, target }) => !allowed(layerOf(file) ?? "", target))
    .map(({ file, target }) => `${file} → ${target}`);
  expect(forbidden).toEqual([]);
});

test("nothing imports in a circle", () => {
  const graph = new Map(files.map((file) => [file.replace(/\.ts$/u, ""), importsOf(file).map(({ target }) => target)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    else if (!done.has(file)) {
      for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    }
  };
  for (const file of graph.keys()) walk(file, []);
  expect(circles).toEqual([]);
});

test("no file is over 300 lines", () => {
  const long = files.filter((file) => readFileSync(join(root, file), "utf8").split("\n").length > 301);
  expect(long).toEqual([]);
});

test("the core asks neither clock, chance, place nor the machine's language", () => {
  const core = files.filter((file) => !/^src\/(cli|node)\//u.test(file));
  const asks = core.flatMap((file) => {
    const source = readFileSync(join(root, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, "");
    const found = /Date\.now|new Date\(\)|Math\.random|performance\.now|process\.|toLocale|__dirname/u.exec(source);
    return found === null ? [] : [`${file}: ${found[0]}`];
  });
  expect(asks).toEqual([]);
});
