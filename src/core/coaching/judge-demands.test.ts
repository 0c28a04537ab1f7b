import { expect, test } from "vitest";

import type { Requirement } from "../matching/job.ts";
import { buildProfile } from "../reading/build-profile.ts";
import { findSkills } from "../skills/find-skills.ts";
import { judgeDemands } from "./judge-demands.ts";
import { shippedGraph } from "./shipped-graph.ts";

const RESUME = `Mina Sorel
Ghent

Experience

Docker Engineer, Lommer Systems, Ghent | 03/2015 - 04/2019
- Kept the booking pages of six hotels running, with basic SQL.
- No Kubernetes in this team.

Event Management Lead, Lommer Systems | 05/2019 - 06/2021
- Wrote Python tools that print the badges of 900 guests.

Skills
Python, Excel
`;

/** The verdict on a demand of the skill graph, and the words that carry it. */
function judged(label: string, skillId: string, years: number | null = null) {
  const text = RESUME;
  const profile = buildProfile(text, { today: 2026 * 12, mentions: findSkills(text, shippedGraph()) });
  const demand: Requirement = {
    id: "d",
    kind: "skill",
    label,
    need: "must",
    skillId,
    years,
    weight: 1,
    start: null,
    end: null,
  };
  const [found] = judgeDemands([demand], { text, profile }, shippedGraph());
  return [found?.verdict, found?.note, found?.evidence && text.slice(found.evidence.start, found.evidence.end)];
}

test("what a job's title alone names is not shown: of a tool a part, of the rest nothing", () => {
  expect(judged("Docker", "docker")).toEqual([
    "partial",
    "Named in a title only",
    "Docker Engineer, Lommer Systems, Ghent",
  ]);
  expect(judged("Event planning", "event-planning")).toEqual([
    "missing",
    "Named in a title only",
    "Event Management Lead, Lommer Systems",
  ]);
});

test("what work shows is met, by the sentence that shows it", () => {
  expect(judged("Python", "python")).toEqual([
    "met",
    "Found word for word",
    "Wrote Python tools that print the badges of 900 guests.",
  ]);
});

test("a low level, too few years and a denial stay what they are", () => {
  expect(judged("SQL", "sql")).toEqual(expect.arrayContaining(["partial", "Basic level"]));
  expect(judged("Python", "python", 9)[0]).toBe("partial");
  expect(judged("Kubernetes", "kubernetes")).toEqual(
    expect.arrayContaining(["missing", "The resume says it is not there"]),
  );
});
