import { expect, test } from "vitest";

import type { Clause, Filter } from "../filter/filter.ts";
import { filterText } from "../filter/filter-text.ts";
import { titleKey } from "../jobs/title-level.ts";
import { createTitleNames } from "./title-names.ts";
import { widenTitles } from "./widen-titles.ts";

const NAMES = createTitleNames([
  {
    code: "1",
    title: "Software Developers",
    titles: `Software engineer|Full stack developer|${"Odd|".repeat(9)}Developer|Network Engineer`,
  },
  { code: "2", title: "Accountants and Auditors", titles: "Accountant|Auditor|Financial accountant" },
  { code: "3", title: "Lawyers", titles: "Solicitor|Attorney" },
  { code: "4", title: "Film Processors", titles: `${"Odd|".repeat(20)}Developer` },
]);
const TABLE = [
  "software engineer",
  "python developer",
  "network engineer",
  "fullstack developer",
  "auditor",
  "financial accountant",
  "attorney",
  "cook",
];

const filter = (...where: Clause[]): Filter => ({
  about: "jobs",
  where,
  order: null,
  limit: null,
  show: "rows",
  job: null,
});
const title = (...values: string[]): Clause => ({ field: "title", values });
const wider = (...values: string[]) => {
  const [clause] = widenTitles(filter(title(...values)), TABLE, NAMES).where;
  return clause !== undefined && "field" in clause && clause.field === "title" ? clause.wider : undefined;
};

test("a kind of work finds what its people are commonly called, in the tables", () => {
  expect(wider("developer")).toEqual(["software engineer"]); // "python developer" and "fullstack developer" hold the word
  expect(wider("lawyer")).toEqual(["attorney"]);
  expect(wider("astronaut")).toBeUndefined();
});

test("a longer title is meant as it is while the tables have it", () => {
  expect(wider("software engineer")).toBeUndefined();
  expect(wider("full stack developer")).toEqual(["software engineer", "fullstack developer"]);
});

test("of two jobs in one occupation the other is not meant", () => {
  expect(wider("accountant")).toBeUndefined();
});

test("a common name with words before it counts", () => {
  const table = ["embedded software engineer", "staff attorney"];
  const [clause] = widenTitles(filter(title("developer")), table, NAMES).where;
  expect(clause).toEqual({ field: "title", values: ["developer"], wider: ["embedded software engineer"] });
});

test("a constructor is a title like any other", () => {
  expect(titleKey("Road Constructors").trim()).toBe("road constructor");
  expect(wider("constructor")).toBeUndefined();
});

test("what is excluded is not widened, and what was taken out stays out", () => {
  const excluded = filter({ not: title("developer") });
  expect(widenTitles(excluded, TABLE, NAMES)).toEqual(excluded);
  const narrowed = filter({ field: "title", values: ["developer"], wider: [] });
  expect(widenTitles(narrowed, TABLE, NAMES)).toEqual(narrowed);
});

test("the words say what else is looked for", () => {
  const widened = widenTitles(filter({ any: [title("lawyer"), title("cook")] }), TABLE, NAMES);
  expect(filterText(widened, String)).toBe("jobs: title lawyer (also attorney) or title cook");
});

test("a field of work is widened to the titles of its occupations", () => {
  const names = createTitleNames([
    { code: "29-1141", title: "Registered Nurses", titles: "Nurse" },
    { code: "29-1051", title: "Pharmacists", titles: "Pharmacist" },
    { code: "35-2014", title: "Cooks, Restaurant", titles: "Cook" },
  ]);
  const [clause] = widenTitles(
    filter(title("healthcare")),
    ["nurse", "pharmacist", "cook", "healthcare manager"],
    names,
  ).where;
  expect(clause).toEqual({ field: "title", values: ["healthcare"], wider: ["nurse", "pharmacist"] });
});
