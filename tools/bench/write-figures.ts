// Puts figures into docs/benchmarks/<file>.md between two comments, so that the words around them stay.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FILE = fileURLToPath(new URL("../../docs/benchmarks/training.md", import.meta.url));

/** Replaces what stands between `<!-- name -->` and `<!-- end name -->`. */
export function writeFigures(name: string, lines: readonly string[]): void {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end ${name} -->`];
  const page = readFileSync(FILE, "utf8");
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < 0) throw new Error(`docs/benchmarks/training.md has no place for ${name}`);
  writeFileSync(FILE, `${page.slice(0, from + begin.length)}\n\n${lines.join("\n")}\n\n${page.slice(to)}`);
}
