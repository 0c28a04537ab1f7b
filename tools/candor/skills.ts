// `candor skills`: makes a graph file of ESCO or O*NET tables, or shows which skills and occupations a text names.

import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

import { createTitleIndex } from "../../src/core/skills/find-occupations.ts";
import { findSkills } from "../../src/core/skills/find-skills.ts";
import { findTitles } from "../../src/core/skills/find-titles.ts";
import { EMPTY_GRAPH_FILE, type GraphFile, parseGraphFile, withGraphFile } from "../../src/core/skills/graph-file.ts";
import { createSkillGraph } from "../../src/core/skills/graph.ts";
import { importGraph } from "../../src/core/skills/import-graph.ts";
import { createOccupationGraph } from "../../src/core/skills/occupation-graph.ts";
import skillData from "../../src/core/skills/skill-data.json" with { type: "json" };
import { readTables } from "../../workers/graph/read-tables.ts";
import { decodeText } from "../../workers/reader/decode-text.ts";
import { cannotRead, cannotWrite } from "./file-error.ts";
import { parseOptions } from "./options.ts";
import { print } from "./print.ts";
import { UsageError } from "./usage.ts";

const OUR_GRAPH = new URL("../../public/graph/occupations.json", import.meta.url);

/** Runs the command. Prints JSON, either way. */
export async function runSkills(args: string[]): Promise<number> {
  const {
    import: from,
    to,
    text,
    graph,
  } = parseOptions(args, {
    import: { type: "string" },
    to: { type: "string" },
    text: { type: "string" },
    graph: { type: "string" },
  });
  if (from !== undefined && to !== undefined && text === undefined) return importFrom(from, to);
  if (text !== undefined && from === undefined && to === undefined) return showText(text, graph);
  throw new UsageError("skills needs --import DIR --to FILE, or --text FILE [--graph FILE]");
}

async function importFrom(from: string, to: string): Promise<number> {
  const tables = [];
  for (const path of await filesOf(from)) {
    const read = readTables({ name: basename(path), bytes: new Uint8Array(await readFile(path)) });
    if (read.status === "rejected") throw new UsageError(read.problem);
    tables.push(...read.tables);
  }
  const imported = importGraph(tables, await readGraph(OUR_GRAPH), createSkillGraph(skillData));
  if (imported.status === "rejected") throw new UsageError(imported.problem);
  const json = `${JSON.stringify(imported.file)}\n`;
  await writeFile(to, json).catch((error: unknown) => cannotWrite(to, error));
  const { sources, counts, unused } = imported;
  await print(`${JSON.stringify({ to, bytes: json.length, sources, ...counts, unused }, null, 2)}\n`);
  return 0;
}

async function showText(path: string, graphPath: string | undefined): Promise<number> {
  const text = await readFile(path).then(decodeText, (error: unknown) => cannotRead(path, error));
  const own = graphPath === undefined ? EMPTY_GRAPH_FILE : await readGraph(graphPath);
  const skills = createSkillGraph(withGraphFile(skillData, own));
  const occupations = createOccupationGraph(graphPath === undefined ? await readGraph(OUR_GRAPH) : own);
  const found = {
    skills: findSkills(text, skills).map(({ skillId, start, end }) => {
      const { label, kind } = skills.skills.get(skillId) ?? { label: skillId, kind: null };
      return { id: skillId, label, kind, said: text.slice(start, end), start, end };
    }),
    occupations: findTitles(text, createTitleIndex(occupations)).map(({ start, end, occupation }) => {
      const { code, title, how, score } = occupation;
      const zone = occupations.occupations.get(code)?.zone ?? null;
      return { code, title, zone, how, score, said: text.slice(start, end), start, end };
    }),
  };
  await print(`${JSON.stringify(found, null, 2)}\n`);
  return 0;
}

async function readGraph(path: string | URL): Promise<GraphFile> {
  const json: unknown = await readFile(path, "utf8")
    .then((text) => JSON.parse(text) as unknown)
    .catch((error: unknown) => cannotRead(`the graph ${String(path)}`, error));
  const parsed = parseGraphFile(json);
  if (parsed.status === "rejected") throw new UsageError(parsed.problem);
  return parsed.file;
}

/** A file, or the files of a folder, in the order of their names. */
async function filesOf(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch((error: unknown) => cannotRead(path, error));
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(path, entry.name))
    .sort();
}
