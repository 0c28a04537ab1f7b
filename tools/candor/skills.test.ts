import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { runSkills } from "./skills.ts";

let folder = "";
let printed = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "candor-skills-"));
  printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});
const inFolder = async (name: string, text: string): Promise<string> => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};

test("shows the skills and occupations a text names, with where and what was said", async () => {
  const path = await inFolder("cv.txt", "Sous Chef, Hotel Mar\nRan HACCP audits.");
  expect(await runSkills(["--text", path])).toBe(0);
  const found = JSON.parse(printed) as { skills: unknown[]; occupations: unknown[] };
  expect(found.skills).toEqual([{ id: "haccp", label: "HACCP", kind: "technical", said: "HACCP", start: 25, end: 30 }]);
  expect(found.occupations).toEqual([
    expect.objectContaining({ code: "35-1011", title: "Chefs and Head Cooks", zone: 3, said: "Sous Chef", start: 0 }),
  ]);
});

test("imports a folder of tables and uses the graph that came out", async () => {
  await inFolder(
    "occupations_en.csv",
    "conceptUri,iscoGroup,preferredLabel,altLabels,code\no:1,3434,lamp stew chef,head of stews,3434.9\n",
  );
  await inFolder(
    "skills_en.csv",
    "conceptUri,skillType,reuseLevel,preferredLabel,altLabels\ns:1,knowledge,,lamp lore basics,\n",
  );
  const to = join(folder, "graph.json");
  expect(await runSkills(["--import", folder, "--to", to])).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ sources: ["ESCO"], skills: 1, occupations: 1017, unused: [] });
  expect(JSON.parse(await readFile(to, "utf8"))).toMatchObject({ format: "candor-graph-1" });
  printed = "";
  await runSkills(["--text", await inFolder("cv.txt", "Head of Stews\nlamp lore basics"), "--graph", to]);
  expect(JSON.parse(printed)).toMatchObject({
    skills: [{ id: "lamp-lore-basics" }],
    occupations: [{ code: "ESCO 3434.9" }],
  });
});

test.each([
  ["nothing", [], /needs --import DIR --to FILE, or --text FILE/],
  ["half of an import", ["--import", "x"], /needs --import DIR --to FILE/],
  ["a folder that is not there", ["--import", "/not/there", "--to", "x"], /cannot read \/not\/there/],
  ["a text that is not there", ["--text", "/not/there"], /cannot read \/not\/there/],
])("%s is wrong use, said in a line", async (_what, args, words) => {
  await expect(runSkills(args)).rejects.toThrow(words);
  expect(printed).toBe("");
});

test("a folder without tables, and a graph that is none, say what to bring", async () => {
  await expect(runSkills(["--import", folder, "--to", join(folder, "g.json")])).rejects.toThrow(/Occupation Data\.txt/);
  const text = await inFolder("cv.txt", "x");
  await expect(runSkills(["--text", text, "--graph", await inFolder("g.json", "{}")])).rejects.toThrow(/no graph file/);
});
