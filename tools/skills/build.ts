// Builds src/core/skills/skill-data.json and public/graph/occupations.json from O*NET and our tables. Same input, same bytes.
// CANDOR_DATA=<folder with onet/> npx tsx tools/skills/build.ts

import { mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

import { createSkillGraph, SKILL_KINDS, type SkillData } from "../../src/core/skills/graph.ts";
import { buildOccupations } from "./occupations.ts";
import { skillLines } from "./skill-lines.ts";
import { skillLinks } from "./skill-links.ts";

const ATTRIBUTION =
  "Includes technology skills from the O*NET Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA. Candor has selected, renamed and merged entries; USDOL/ETA has not approved or endorsed these changes.";

const lines = skillLines();
const data: SkillData = {
  attribution: ATTRIBUTION,
  skills: {
    technical: lines.technical.join("\n"),
    tool: lines.tool.join("\n"),
    language: lines.language.join("\n"),
    certificate: lines.certificate.join("\n"),
    soft: lines.soft.join("\n"),
  },
  ...skillLinks(lines),
};
write("src/core/skills/skill-data.json", `${JSON.stringify(data, null, 1)}\n`);
for (const kind of SKILL_KINDS) process.stdout.write(`${kind}: ${lines[kind].length}\n`);

const file = buildOccupations(createSkillGraph(data), lines);
mkdirSync(new URL("../../public/graph/", import.meta.url), { recursive: true });
write("public/graph/occupations.json", `${JSON.stringify(file)}\n`);
process.stdout.write(`occupations: ${file.occupations.length}, linked skills: ${file.linked.length}\n`);

function write(path: string, text: string): void {
  writeFileSync(new URL(`../../${path}`, import.meta.url), text);
  process.stdout.write(`${path}: ${text.length} bytes, ${gzipSync(text).length} gzip\n`);
}
