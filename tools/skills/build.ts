// Builds src/core/skills/skill-data.json from O*NET technology skills and the curated table. Same input, same bytes.
// CANDOR_DATA=<folder with onet/> npx tsx tools/skills/build.ts

import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

import { PLAIN_WORDS, TITLE_WORDS } from "../../src/core/privacy/name-data.ts";
import { SKILL_KINDS, skillIdOf } from "../../src/core/skills/graph.ts";
import type { SkillData } from "../../src/core/skills/graph.ts";
import { CURATED } from "./curated.ts";
import { namesOfTool } from "./tool-names.ts";

/** A program that one occupation alone lists is mostly a brand nobody writes into a resume. */
const MIN_OCCUPATIONS = 2;
/** Letters alone name a tool only when many occupations list it: "DOE" is more often a department. */
const ACRONYM_OCCUPATIONS = 12;
const ATTRIBUTION =
  "Includes technology skills from the O*NET Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA. Candor has selected, renamed and merged entries; USDOL/ETA has not approved or endorsed these changes.";

const dataFolder = process.env["CANDOR_DATA"];
if (dataFolder === undefined) throw new Error("set CANDOR_DATA to the folder that holds onet/");

const rows = gunzipSync(readFileSync(`${dataFolder}/onet/technology-skills.txt.gz`))
  .toString("utf8")
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split("\t"));
const occupationsByTool = new Map<string, Set<string>>();
for (const [occupation = "", example = ""] of rows) {
  if (example === "") continue;
  occupationsByTool.set(example, (occupationsByTool.get(example) ?? new Set()).add(occupation));
}

// A word that tasks are described with is no sure sign of a program of that name.
const taskText = gunzipSync(readFileSync(`${dataFolder}/onet/task-statements.txt.gz`)).toString("utf8");
const plain = new Set([
  ...`${PLAIN_WORDS} ${TITLE_WORDS}`.split(/\s+/),
  ...(taskText.match(/(?<![\p{L}'-])[a-z]{3,}(?![\p{L}'-])/gu) ?? []),
]);
const lines: Record<string, string[]> = {};
const taken = new Set<string>();
for (const kind of SKILL_KINDS) {
  lines[kind] = CURATED[kind].trim().split("\n");
  for (const line of lines[kind]) for (const name of line.split("|")) taken.add(skillIdOf(name));
}

const tools = [...occupationsByTool]
  .filter(([, occupations]) => occupations.size >= MIN_OCCUPATIONS)
  .map(([example]) => example);
for (const example of tools.sort((a, b) => (a < b ? -1 : 1))) {
  const names = namesOfTool(example, plain, (occupationsByTool.get(example)?.size ?? 0) >= ACRONYM_OCCUPATIONS);
  // A tool that any curated name covers is that skill; a second line for it would split its mentions.
  if (names.length === 0 || names.some((name) => taken.has(skillIdOf(name)))) continue;
  for (const name of names) taken.add(skillIdOf(name));
  lines["tool"]?.push(names.join("|"));
}

const data: SkillData = {
  attribution: ATTRIBUTION,
  skills: {
    technical: "",
    tool: "",
    language: "",
    certificate: "",
    soft: "",
    ...Object.fromEntries(SKILL_KINDS.map((kind) => [kind, lines[kind]?.join("\n") ?? ""])),
  },
};
writeFileSync(new URL("../../src/core/skills/skill-data.json", import.meta.url), `${JSON.stringify(data, null, 1)}\n`);
for (const kind of SKILL_KINDS) process.stdout.write(`${kind}: ${lines[kind]?.length ?? 0}\n`);
