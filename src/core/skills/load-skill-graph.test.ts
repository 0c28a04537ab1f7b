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
