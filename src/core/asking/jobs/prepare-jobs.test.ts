import { expect, test } from "vitest";

import { createSkillGraph } from "../../skills/graph.ts";
import skillData from "../../skills/skill-data.json" with { type: "json" };
import { SKILLS } from "../../skills/testing.ts";
import { parseJobRecord } from "./job-record.ts";
import { type KeyedJob, prepareJobs } from "./prepare-jobs.ts";
import { titleKey, titleLevel } from "./title-level.ts";

function rows(...values: readonly object[]): readonly KeyedJob[] {
  return values.flatMap((value, index) => {
    const parsed = parseJobRecord(value, index + 1);
    return parsed.status === "ready" ? [parsed] : [];
  });
}

const CHEF = {
  Title: "Sr. Head Chef",
  Location: "Lisbon, Portugal",
  Description: "You'll run the kitchen. 5+ years of experience.",
};

test("exact duplicates go and are counted; a row that differs in one cell stays", () => {
  const { jobs, steps } = prepareJobs(rows(CHEF, CHEF, { ...CHEF, Location: "Porto, Portugal" }), SKILLS);
  expect(jobs.map(({ id, city }) => [id, city])).toEqual([
    ["1", "Lisbon"],
    ["3", "Porto"],
  ]);
  expect(steps[0]).toEqual({ step: "duplicates", isOn: true, changed: 1 });
});

test("rows that share an id are jobs of their own", () => {
  const { jobs } = prepareJobs(rows({ ...CHEF, id: "J4" }, { ...CHEF, id: "J4", Location: "Porto" }), SKILLS);
  expect(jobs.map(({ id }) => id)).toEqual(["J4", "J4 (2)"]);
});

test("texts are cleaned, and the original is kept", () => {
  const dirty = {
    ...CHEF,
    Description:
      "We\u2019re  hiring \u{1F680}\u{1F680}\tsee https://example.org/jobs?id=1 \uFB01ne\r\n\r\n\r\n\r\nCan't wait",
  };
  const { jobs, originals } = prepareJobs(rows(dirty), SKILLS);
  expect(jobs[0]?.text).toBe("We are hiring see fine\n\ncannot wait");
  expect(originals[0]?.description).toBe(dirty.Description);
});

test("a step that is off changes nothing", () => {
  const dirty = { ...CHEF, Description: "Can't  wait" };
  const off = new Set(["duplicates", "unicode", "urls", "emoji", "contractions", "whitespace", "impute-pay"] as const);
  const { jobs, steps } = prepareJobs(rows(dirty, dirty), SKILLS, off);
  expect(jobs.map(({ text }) => text)).toEqual(["Can't  wait", "Can't  wait"]);
  expect(steps.every(({ isOn, changed }) => !isOn && changed === 0)).toBe(true);
});

test("the fields of a row, in whatever columns it has them", () => {
  const [job] = prepareJobs(
    rows({
      job_title: "Senior Line Cook (m/f/d)",
      employer: "Inn",
      place: "Austin, TX",
      pay: "$20 an hour",
      Description: "HACCP and line cooking. At least 3 years of experience. No degree required.",
    }),
    SKILLS,
  ).jobs;
  expect(job).toMatchObject({
    company: "Inn",
    city: "Austin",
    region: "Texas",
    country: "US",
    minUsd: 41_600,
    level: "senior",
    years: 3,
    education: null,
    skills: ["haccp", "line-cooking"],
  });
});

test.each([
  ["HACCP, 5+ years.", 5],
  ["At least 4 years. German B2.", 4],
  ["Licence. 1 year.", 1],
  ["You are at least 18 years old.", null],
])("years asked in %s", (Description, years) => {
  expect(prepareJobs(rows({ ...CHEF, Description }), SKILLS).jobs[0]?.years).toBe(years);
});

test("a missing pay is filled in as a bucket, marked, and never as a figure", () => {
  const { jobs, steps } = prepareJobs(rows({ ...CHEF, salary: "€36,000" }, { ...CHEF, salary: "negotiable" }), SKILLS);
  expect(jobs[1]).toMatchObject({ minUsd: null, bucket: "Under 50K", isPayImputed: true });
  expect(steps.find(({ step }) => step === "impute-pay")?.changed).toBe(1);
});

test.each([
  ["yes", "remote"],
  ["0", "on-site"],
  ["Hybrid", "hybrid"],
  ["", null],
])("a remote column that says %s", (remote, workPlace) => {
  expect(prepareJobs(rows({ ...CHEF, remote }), SKILLS).jobs[0]?.workPlace).toBe(workPlace);
});

test.each([
  ["Senior Front-End Developers", " frontend developer ", "senior"],
  ["Sr. Software Engineer II", " software engineer ", "senior"],
  ["Head Chef", " head chef ", null],
  ["Head of Sales", " head sales ", "lead"],
  ["Staff Nurse", " staffnurse ", null],
  ["ML Engineer", " machine learning engineer ", null],
  ["Graduate Accountant", " accountant ", "junior"],
])("%s", (title, key, level) => {
  expect([titleKey(title), titleLevel(title)]).toEqual([key, level]);
});

test("a row without a title and a description is rejected", () => {
  expect(parseJobRecord({ id: "1", title: " " }, 1)).toEqual({
    status: "rejected",
    problem: "has neither a title nor a description",
  });
  expect(parseJobRecord("text", 1).status).toBe("rejected");
});

test.each([
  ["iOS Developer", "Swift, UIKit. 5 years of experience.", true],
  ["iOS Developer", "A swift reply, and a friendly team.", false],
  ["Courier", "Swift, careful. 5 years of experience.", false],
])("a list of a programmer's job names skills: %s, %s", (Title, Description, isSwift) => {
  const [job] = prepareJobs(rows({ Title, Description }), createSkillGraph(skillData)).jobs;
  expect(job?.skills.includes("swift")).toBe(isSwift);
});

test("a product is known by the one word it is called", () => {
  const records = rows({ Title: "Data Engineer", Description: "Python, Airflow, and a friendly team." });
  expect(prepareJobs(records, createSkillGraph(skillData)).jobs[0]?.skills).toContain("apache-airflow");
});

test.each([
  ["Accountant", "Entry-level. Excel.", "junior"],
  ["Graduate Trainee Engineer", "", "junior"],
  ["Mechanical Engineer", "Freshers welcome.", "junior"],
])("what a text says of the rank: %s, %s", (Title, Description, level) => {
  expect(prepareJobs(rows({ Title, Description }), SKILLS).jobs[0]?.level).toBe(level);
});

test.each([
  ["Contract law. 7-9 years of relevant experience.", 7],
  ["You know contract law, 5 years of experience as a paralegal.", 5],
  ["Founded 20 years ago. 3 years of experience in sales.", 3],
  ["A contract of 2 years with an option to stay.", null],
])("years asked for: %s", (description, years) => {
  const { jobs } = prepareJobs(rows({ ...CHEF, Description: description }), SKILLS);
  expect(jobs[0]?.years).toBe(years);
});
