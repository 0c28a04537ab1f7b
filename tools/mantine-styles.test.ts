import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import { expect, test } from "vitest";

const MANTINE = "node_modules/@mantine";
const CORE = `${MANTINE}/core/esm`;
/** What every component stands on. */
const BASE = ["baseline", "default-css-variables", "global"];

test("every Mantine component on the page has its styles, none is loaded for a component that is not, in Mantine's order", () => {
  const imported = [
    ...readFileSync("src/app/mantine-styles.ts", "utf8").matchAll(/@mantine\/core\/styles\/([\w-]+)\.css/g),
  ].map(([, name]) => name ?? "");
  const needed = stylesOf(componentsIn(["src", `${MANTINE}/spotlight/esm`, `${MANTINE}/notifications/esm`]));
  expect(needed.size).toBeGreaterThan(20);
  expect(imported.toSorted()).toEqual([...BASE, ...needed].toSorted());

  const whole = readFileSync(`${MANTINE}/core/styles.css`, "utf8");
  const places = imported.map((name) => whole.indexOf(firstRule(name)));
  expect(places.filter((place) => place < 0)).toEqual([]);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

/** Names that these folders' files import from Mantine's core. */
function componentsIn(folders: readonly string[]): Set<string> {
  const names = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(tsx?|mjs)$/.test(name))
      .flatMap((name) => [
        ...readFileSync(join(folder, name), "utf8").matchAll(/import \{([^}]*)\} from "@mantine\/core"/g),
      ])
      .flatMap(([, list = ""]) => list.split(",").map((part) => part.trim().split(" as ")[0] ?? "")),
  );
  return new Set(names.filter((name) => /^[A-Z]\w+$/.test(name)));
}

/** Style sheets of components and of what they are made of: each has a module of class names that its code imports. */
function stylesOf(components: ReadonlySet<string>): Set<string> {
  const modules = new Map(
    [...readFileSync(`${CORE}/index.mjs`, "utf8").matchAll(/import \{([^}]*)\} from "([^"]+)"/g)].flatMap(
      ([, list = "", path = ""]) => list.split(",").map((name) => [name.trim(), join(CORE, path)] as const),
    ),
  );
  const seen = new Set<string>();
  const styles = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path) || !existsSync(path)) return;
    seen.add(path);
    if (path.endsWith(".module.mjs")) styles.add(basename(path, ".module.mjs"));
    for (const [, next = ""] of readFileSync(path, "utf8").matchAll(/from "(\.[^"]+)"/g))
      visit(join(dirname(path), next));
  };
  // A type has no module.
  for (const name of components) visit(modules.get(name) ?? "");
  return styles;
}

function firstRule(name: string): string {
  return readFileSync(`${MANTINE}/core/styles/${name}.css`, "utf8").trim().slice(0, 300);
}
