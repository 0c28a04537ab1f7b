import { expect, test } from "vitest";

import { findCandidates, MOST_FOUND } from "./find-candidates.ts";

const jobs = [
  { id: "chef", title: "Head chef" },
  { id: "nurse", title: "Ward nurse" },
];
const candidates = [
  { id: "1", name: "Amber Heron", jobIds: ["chef", "nurse"], skills: ["ml"] },
  { id: "2", name: "Slate Wren", jobIds: ["nurse"], skills: ["haccp"] },
  { id: "3", name: "Amber Wren", jobIds: ["gone"], skills: [] },
  { id: "4", name: "Heron Amber", jobIds: ["chef"], skills: ["google"] },
  { id: "5", name: "Ivory Kestrel", jobIds: ["chef"], skills: ["go", "haccp"] },
];
const labels = { ml: "Machine learning", haccp: "HACCP", google: "Google Cloud", go: "Go" };
const skillLabel = (id: string) => labels[id as keyof typeof labels];

test.each<[query: string, found: readonly string[]]>([
  ["amber heron", ["Amber Heron", "Heron Amber"]],
  ["  HERON ", ["Amber Heron", "Heron Amber"]],
  // Names before skills, words from their beginning.
  ["kes", ["Ivory Kestrel"]],
  ["estrel", []],
  ["haccp", ["Ivory Kestrel", "Slate Wren"]],
  ["learning", ["Amber Heron"]],
  ["go", ["Heron Amber", "Ivory Kestrel"]],
  ["wren haccp", ["Slate Wren"]],
  // One letter would find half of them, and one whose job is gone cannot be opened.
  ["a", []],
  ["amber wren", []],
  ["", []],
])("%j finds %j", (query, found) => {
  expect(findCandidates(candidates, jobs, query, { here: undefined, skillLabel }).map(({ name }) => name)).toEqual(
    found,
  );
});

test("each stands with its job and what was found, the job that is open first", () => {
  const find = (query: string, here: string | undefined) =>
    findCandidates(candidates, jobs, query, { here, skillLabel });
  expect(find("amber her", undefined)[0]).toEqual({
    ...{ id: "1", name: "Amber Heron", jobId: "chef", jobTitle: "Head chef", skill: null },
  });
  expect(find("amber her", "nurse")[0]).toMatchObject({ jobId: "nurse", jobTitle: "Ward nurse" });
  expect(find("machine", "other")[0]).toMatchObject({ jobId: "chef", skill: "Machine learning" });
});

test("more than fit a list are cut, those by name kept", () => {
  const many = Array.from({ length: 30 }, (_, index) => ({
    ...{ id: `${index}`, name: `Teal Owl ${index}`, jobIds: ["chef"], skills: ["haccp"] },
  }));
  const named = { id: "n", name: "Haccp Owl", jobIds: ["chef"], skills: [] };
  const found = findCandidates([...many, named], jobs, "haccp", { here: undefined, skillLabel });
  expect(found).toHaveLength(MOST_FOUND);
  expect(found[0]?.name).toBe("Haccp Owl");
});
