import { expect, test } from "vitest";

import { createTitleIndex, findOccupations } from "./find-occupations.ts";
import { parseGraphFile, withGraphFile } from "./graph-file.ts";
import { createSkillGraph } from "./graph.ts";
import { importGraph } from "./import-graph.ts";
import type { NamedTable } from "./import-table.ts";
import { createOccupationGraph, relatedOccupations, skillsOf } from "./occupation-graph.ts";
import { impliedSkills } from "./implied-skills.ts";
import { FILE, SKILL_DATA, SKILLS } from "./testing.ts";

const table = (name: string, ...lines: readonly string[]): NamedTable => ({
  name,
  rows: lines.map((line) => line.split(",").map((cell) => cell.replaceAll("/", "\n"))),
});

// Headers as ESCO's portal writes them; the rows are invented.
const ESCO = [
  table(
    "skills_en.csv",
    "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status",
    "KnowledgeSkillCompetence,s:1,skill/competence,sector-specific,cook lamp stew,stew lamp/prepare lamp stew,,released",
    "KnowledgeSkillCompetence,s:2,knowledge,cross-sector,cooking,culinary work,,released",
    "KnowledgeSkillCompetence,s:3,skill/competence,transversal,keep calm,,,released",
  ),
  table(
    "occupations_en.csv",
    "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,code",
    "Occupation,o:1,3434,lamp stew chef,stew chef/head of stews,,released,3434.9",
    "Occupation,o:2,3434,lamp soup chef,,,released,3434.10",
  ),
  table(
    "occupationSkillRelations_en.csv",
    "occupationUri,relationType,skillType,skillUri",
    "o:1,essential,skill/competence,s:1",
    "o:1,optional,knowledge,s:2",
    "o:1,essential,knowledge,s:404",
  ),
  table(
    "skillSkillRelations_en.csv",
    "originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri",
    "s:1,skill/competence,essential,knowledge,s:2",
    "s:3,skill/competence,optional,knowledge,s:2",
  ),
];
const ONET = [
  table(
    "Occupation Data.txt",
    "O*NET-SOC Code,Title,Description",
    "35-1011.00,Chefs and Head Cooks,x",
    "99-0001.00,Lamp Tuners,y",
  ),
  table(
    "Alternate Titles.txt",
    "O*NET-SOC Code,Alternate Title,Short Title,Source(s)",
    "99-0001.00,Lamp Whisperer,n/a,01",
    "35-1011.00,Sous Chef,n/a,01",
  ),
  table(
    "Technology Skills.txt",
    "O*NET-SOC Code,Example,Commodity Code,Commodity Title,Hot Technology,In Demand",
    "99-0001.00,Lampware,1,x,Y,N",
    "99-0001.00,Terraform,1,x,Y,Y",
  ),
  table(
    "Related Occupations.txt",
    "O*NET-SOC Code,Related O*NET-SOC Code,Relatedness Tier,Index",
    "99-0001.00,35-1011.00,Primary-Long,1",
  ),
  table("Job Zones.txt", "O*NET-SOC Code,Job Zone,Date,Domain Source", "99-0001.00,4,08/2023,Analyst"),
];

function imported(tables: readonly NamedTable[]) {
  const result = importGraph(tables, FILE, SKILLS);
  if (result.status === "rejected") throw new Error(result.problem);
  const skills = createSkillGraph(withGraphFile(SKILL_DATA, result.file));
  return { ...result, skills, graph: createOccupationGraph(result.file) };
}

test("ESCO: occupations with titles, weighed skills and relatives stand beside ours", () => {
  const { graph, skills, counts, sources } = imported(ESCO);
  expect(sources).toEqual(["ESCO"]);
  expect(counts).toEqual({ skills: 2, occupations: 5, titles: 14, links: 8 });
  expect(findOccupations("Head of Stews", createTitleIndex(graph))[0]?.code).toBe("ESCO 3434.9");
  expect(skillsOf("ESCO 3434.9", graph)).toEqual([
    { skillId: "cook-lamp-stew", weight: 0.8 },
    { skillId: "cooking", weight: 0.45 },
  ]);
  expect(relatedOccupations("ESCO 3434.9", graph)).toEqual([{ code: "ESCO 3434.10", weight: 0.7 }]);
  expect(skills.skills.get("keep-calm")?.kind).toBe("soft");
  expect(graph.attribution).toContain("ESCO");
});

test("ESCO: a skill with the name of one of ours is ours, and only essential relations imply", () => {
  const { skills } = imported(ESCO);
  expect(skills.skills.get("cooking")?.label).toBe("Cooking");
  expect(impliedSkills("cook-lamp-stew", skills)).toEqual(["cooking"]);
  expect(impliedSkills("keep-calm", skills)).toEqual([]);
});

test("ESCO as the Tabiya edition writes it is the same", () => {
  const { graph } = imported([
    table(
      "skills.csv",
      "ORIGINURI,ID,UUIDHISTORY,SKILLTYPE,REUSELEVEL,PREFERREDLABEL,ALTLABELS",
      "u,key_1,x,knowledge,sector-specific,lamp lore,",
    ),
    table(
      "occupations.csv",
      "ORIGINURI,ID,UUIDHISTORY,ISCOGROUPCODE,CODE,PREFERREDLABEL,ALTLABELS",
      "u,key_2,x,2654,2654.1,lamp director,",
    ),
    table("relations.csv", "OCCUPATIONTYPE,OCCUPATIONID,RELATIONTYPE,SKILLID", "escooccupation,key_2,essential,key_1"),
  ]);
  expect(skillsOf("ESCO 2654.1", graph)).toEqual([{ skillId: "lamp-lore", weight: 0.8 }]);
});

test("O*NET: an occupation of ours gets its new titles, another is added with zone, tools and relatives", () => {
  const { graph, skills } = imported(ONET);
  expect(graph.occupations.get("35-1011")?.titles).toEqual(["Sous Chef", "Executive Chef", "Kitchen Manager"]);
  expect(graph.occupations.get("99-0001")).toEqual({
    code: "99-0001",
    title: "Lamp Tuners",
    zone: 4,
    titles: ["Lamp Whisperer"],
  });
  expect(skillsOf("99-0001", graph)).toEqual([
    { skillId: "terraform", weight: 0.8 },
    { skillId: "lampware", weight: 0.5 },
  ]);
  expect(relatedOccupations("99-0001", graph)).toEqual([{ code: "35-1011", weight: 0.7 }]);
  expect(skills.skills.get("lampware")?.kind).toBe("tool");
});

test("both at once, and what is not needed is named", () => {
  const readme = table("readme.csv", "hello,world");
  const { sources, unused, graph } = imported([...ESCO, readme, ...ONET]);
  expect([sources, unused]).toEqual([["O*NET", "ESCO"], ["readme.csv"]]);
  expect(graph.occupations.size).toBe(6);
});

test("an imported graph survives being written and read", () => {
  const { file } = imported([...ESCO, ...ONET]);
  expect(parseGraphFile(JSON.parse(JSON.stringify(file)))).toEqual({ status: "ready", file });
});

test.each([
  ["nothing", [], /No table was found/],
  [
    "a table of something else",
    [table("pay.csv", "name,salary", "x,1")],
    /pay\.csv starts with "name, salary"\..*skills_en\.csv/,
  ],
  ["ESCO without its names", ESCO.slice(2), /Add skills_en\.csv and occupations_en\.csv/],
  ["O*NET without its titles", ONET.slice(1), /Add Occupation Data\.txt/],
])("%s is refused and says what to bring", (_what, tables, problem) => {
  expect(importGraph(tables, FILE, SKILLS)).toEqual({ status: "rejected", problem: expect.stringMatching(problem) });
});

test("names that would break the file or match everywhere are tamed", () => {
  const { skills } = imported([
    table(
      "skills_en.csv",
      "conceptUri,skillType,reuseLevel,preferredLabel,altLabels",
      "a,knowledge,,energy,",
      "b,knowledge,,odd|name,=odder",
      "c,knowledge,,,nameless",
    ),
  ]);
  expect(skills.skills.get("odd-name")).toMatchObject({ label: "odd name", aliases: ["odder"] });
  expect(skills.names.children.get("energy")?.names[0]?.use).toBe("in-context");
  expect([...skills.skills.keys()]).not.toContain("nameless");
});
