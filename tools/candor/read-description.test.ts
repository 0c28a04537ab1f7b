import { strToU8 } from "fflate";
import { expect, test } from "vitest";

import { findSkillMentions } from "../../workers/reader/find-skill-mentions.ts";
import { nodeHost } from "../../workers/reader/node-host.ts";
import { readBytes } from "../../workers/reader/read-bytes.ts";
import { describeOutcome } from "./read-description.ts";

const RESUME = `Ada Quill
ada.quill@example.com

Experience
Software Engineer, North Sea Shipping Ltd 03/2018 - 02/2020
Kept the booking system running in Python and PostgreSQL for every port of the line, day and night.
Education
BSc Computer Science, Lund University, 2017
Languages
German (B2)
Certificates
Certified Scrum Master
Skills
Python, Java and a good many other things that are needed aboard a ship on the way from one port to the next one
`;

const needs = { today: 2026 * 12 + 10, findSkillMentions };

async function describe(name: string, text: string) {
  const [outcome] = await readBytes(name, strToU8(text), nodeHost);
  if (!outcome) throw new Error("nothing was read");
  return describeOutcome(outcome, needs);
}

test("a document is told with all that is understood of it", async () => {
  expect(await describe("cv.txt", RESUME)).toMatchObject({
    status: "ready",
    warnings: [],
    kind: "text",
    quality: 1,
    text: expect.stringContaining("Ada Quill"),
    anonymised: expect.not.stringContaining("Quill"),
    hidden: [],
    experiences: [
      {
        title: "Software Engineer",
        employer: "North Sea Shipping Ltd",
        from: "2018-03",
        to: "2020-02",
        months: 24,
        monthsAgo: 81,
      },
    ],
    experienceMonths: 24,
    years: 2,
    education: [{ level: "Bachelor's degree", field: "Computer Science", year: 2017 }],
    languages: [{ language: "German", level: "working" }],
    certificates: [{ label: "Certified Scrum Master" }],
    skillUses: expect.arrayContaining([
      expect.objectContaining({ skillId: "python", months: 24, lastUsed: "2020-02" }),
      expect.objectContaining({ skillId: "java", months: null, lastUsed: null }),
    ]),
    skills: expect.arrayContaining(["java", "python"]),
  });
});

test("offsets are those of the anonymised text", async () => {
  const { anonymised, certificates } = (await describe("cv.txt", RESUME)) as {
    anonymised: string;
    certificates: { label: string; start: number; end: number }[];
  };
  for (const { label, start, end } of certificates) expect(anonymised.slice(start, end)).toBe(label);
});

test("a rejected file is told with its reason", async () => {
  expect(await describe("cv.gif", "\u0000\u0001")).toEqual({ status: "rejected", reason: "unsupported", warnings: [] });
});
