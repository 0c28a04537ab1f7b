import { beforeEach, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
  vi.doUnmock("./skill-data.json");
});

test("callers at the same time and later callers share one graph", async () => {
  const { loadSkillGraph } = await import("./load-skill-graph.ts");
  const [first, second] = await Promise.all([loadSkillGraph(), loadSkillGraph()]);
  expect(second).toBe(first);
  expect(await loadSkillGraph()).toBe(first);
  expect(first.skills.has("python")).toBe(true);
});

test("a load that fails is told, and the next call tries again", async () => {
  vi.doMock("./skill-data.json", () => {
    throw new TypeError("no network");
  });
  const { loadSkillGraph } = await import("./load-skill-graph.ts");
  await expect(loadSkillGraph()).rejects.toThrow();
  vi.doUnmock("./skill-data.json");
  expect((await loadSkillGraph()).skills.has("python")).toBe(true);
});

test("a file's skills stand beside the shipped ones", async () => {
  const { loadSkillGraphWith } = await import("./load-skill-graph.ts");
  const { EMPTY_GRAPH_FILE } = await import("./graph-file.ts");
  const skills = { ...EMPTY_GRAPH_FILE.skills, technical: "Lamp lore\nPython|Snake lore" };
  const graph = await loadSkillGraphWith({ ...EMPTY_GRAPH_FILE, skills });
  expect(graph.skills.get("lamp-lore")?.label).toBe("Lamp lore");
  expect(graph.skills.get("python")?.aliases).not.toContain("Snake lore");
});
