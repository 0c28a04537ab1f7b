import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { createSkillGraph } from "../../skills/graph.ts";
import skillData from "../../skills/skill-data.json" with { type: "json" };
import { withoutPhrases } from "./find-skills-asked.ts";
import type { Lexicon } from "./lexicon.ts";
import { findProtected } from "./protected.ts";
import { readQuestion } from "./read-question.ts";

const graph = createSkillGraph(skillData);
const LEXICON: Lexicon = {
  graph,
  jobs: [{ id: "J1", name: "Receptionist" }],
  candidates: [
    { id: "c1", name: "Amber Heron" },
    { id: "c2", name: "Slate Wren" },
  ],
  companies: ["Casa Health"],
  cities: [],
  titleKeys: new Set(),
  today: 2026 * 12 + 10,
};
const attributeOf = (question: string) => findProtected(withoutPhrases(question, graph))?.attribute ?? null;

test.each([
  ["age", "show me young candidates"],
  ["age", "candidates under 35"],
  ["age", "who is older than 50?"],
  ["age", "Python developers aged between 25 and 30"],
  ["age", "which applicants are close to retirement"],
  ["age", "people born after 1990"],
  ["age", "any millennials with React?"],
  ["age", "what is the average age of the candidates"],
  ["age", "who is in their twenties?"],
  ["gender", "female nurses in Berlin"],
  ["gender", "list the men"],
  ["gender", "how many women applied?"],
  ["gender", "top 5 candidates, ladies only"],
  ["gender", "sort candidates by gender"],
  ["nationality", "German candidates only"],
  ["nationality", "who is Indian?"],
  ["nationality", "candidates with a Polish passport"],
  ["nationality", "exclude foreigners"],
  ["nationality", "US citizens with Java"],
  ["nationality", "what is their nationality?"],
  ["ethnic origin", "white candidates"],
  ["ethnic origin", "show black engineers"],
  ["ethnic origin", "who has a foreign-sounding name?"],
  ["ethnic origin", "candidates of Hispanic origin without Hispanics"],
  ["religion", "Christian teachers"],
  ["religion", "who is Muslim?"],
  ["religion", "candidates who wear a headscarf"],
  ["family", "candidates without children"],
  ["family", "is anyone pregnant?"],
  ["family", "married people with 5 years of SQL"],
  ["family", "who is planning to have kids"],
  ["family", "exclude single mothers"],
  ["health", "disabled applicants"],
  ["health", "who uses a wheelchair?"],
  ["health", "healthy candidates"],
  ["health", "candidates with few sick days"],
  ["health", "no smokers please"],
  ["looks", "show their photos"],
  ["looks", "good-looking receptionists"],
  ["looks", "tall bouncers"],
  ["politics", "who is politically active?"],
  ["politics", "union members"],
  ["sexual orientation", "gay candidates"],
  ["criminal record", "candidates with a criminal record"],
  ["identity", "what is the real name of Amber Heron?"],
  ["identity", "give me their phone numbers"],
  // without naming it
  ["age", "Only nurses under 40 please"],
  ["age", "developers under 35"],
  ["age", "cooks between 20 and 30 in Lisbon"],
  ["age", "nobody past their prime"],
  ["nationality", "Who is a native German?"],
  ["nationality", "no one from Nigeria"],
  ["nationality", "exclude candidates from Romania"],
  ["nationality", "nobody from the Middle East please"],
  ["family", "exclude newlyweds"],
  ["health", "who is on medication"],
  ["health", "who was in hospital last year"],
  ["looks", "presentable receptionists only"],
  ["religion", "who eats halal"],
  ["age", "exclude anyone over fifty"],
  ["age", "exclude pensioners"],
  ["ethnic origin", "names that sound Arabic"],
  ["health", "the healthiest candidates"],
  ["looks", "best looking applicants"],
  ["criminal record", "no ex-prisoners"],
  ["family", "is anyone on parental leave?"],
  // large letters make no name of people
  ["ethnic origin", "SHOW BLACK ENGINEERS"],
  ["ethnic origin", "Find White People With Java"],
  ["gender", "Female Python developers"],
  ["age", "Young SAP consultants at Siemens"],
  ["religion", "candidates in Muslim Families"],
  ["ethnic origin", "Black & White candidates"],
  ["family", "people working for Young Parents"],
  ["age", "old machine operators"],
  ["age", "young machine operators"],
])("%s is refused: %s", (_attribute, question) => {
  expect(attributeOf(question)).not.toBeNull();
});

test.each([
  "jobs for a Six Sigma black belt",
  "mental health nurse jobs",
  "healthcare jobs in Leeds",
  "who speaks German?",
  "native English speakers",
  "jobs in elderly care",
  "family lawyer positions",
  "retirement planning jobs",
  "React Native developers",
  "jobs with health insurance",
  "English teacher jobs",
  "Italian restaurant chefs",
  "who misses only one must-have?",
  "candidates with at least 20 years of experience",
  "jobs under 40k",
  "German companies hiring in Berlin",
  "candidates from India",
  "engineers in Graz, but not from Austria",
  "candidates outside Germany",
  "nobody from Berlin",
  "no jobs from India",
  "jobs that sponsor a work visa",
  "candidates with a score under 50%",
  "whiteboard interviews",
  "jobs with sick pay",
  "openings in Cape Town or Islamabad",
  "nurses under 40k",
  "nurses with under 20 years of experience",
  "native German speakers",
  "salaries between 40 and 60",
  "jobs for nurses over 60k in London",
  "Photoshop and photography jobs",
  "What does the interview process look like at Nordwind?",
  "health officer jobs",
  "jobs at Black & Decker",
  "jobs in White Plains",
  "jobs at White & Case",
  "jobs in Black River",
  "jobs at Young & Rubicam",
  "jobs at Christian Dior",
  "candidates who worked for Catholic Relief Services",
  "jobs on Church Street",
  "jobs in the old town hotel",
  "jobs in retirement homes",
  "jobs with old machines",
  "who knows Old English?",
  "Black Diamond jobs",
  "senior developers",
])("work is no person: %s", (question) => {
  expect(attributeOf(question)).toBeNull();
});

const DECIDED = readFileSync(new URL("./protected-questions.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t"));

test.each(DECIDED.map(([question = "", expected = ""]) => [expected, question] as const))(
  "%s: %s",
  (expected, question) => {
    const reads = readQuestion(question, LEXICON);
    const isRefused = reads.some(({ refused }) => refused !== null);
    const isAskedBack =
      reads.every(({ filter }) => filter === null) && reads.some(({ unplaced }) => unplaced.length > 0);
    expect(isRefused).toBe(expected === "refused");
    if (expected === "asked back") expect(isAskedBack).toBe(true);
    // Of a refused question no other part is answered.
    if (isRefused) expect(reads.every(({ filter }) => filter === null)).toBe(true);
  },
);

test("the name of a company or of a candidate is no protected word", () => {
  expect(readQuestion("Casa Health openings in Austin", LEXICON)[0]?.filter?.where).toHaveLength(2);
});
