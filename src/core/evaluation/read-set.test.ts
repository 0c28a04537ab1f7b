import { describe, expect, test } from "vitest";

import type { FileRecord } from "./file-record.ts";
import type { SetKind } from "./labelled-set.ts";
import { MAX_ROWS, readSet } from "./read-set.ts";

/** Records on lines 2, 3, …, as under a header. */
const records = (...rows: readonly Record<string, unknown>[]): FileRecord[] =>
  rows.map((fields, index) => ({ line: index + 2, fields }));

const read = (rows: readonly FileRecord[], kind: SetKind | null = null) => {
  const result = readSet(rows, kind);
  if (result.status !== "ready") throw new Error(JSON.stringify(result.faults));
  return result;
};

test("pairs: texts stand once, jobs go by their id or their text, labels are grades", () => {
  const { set } = read(
    records(
      { job_text: "cook", resume_text: "I cook", label: "Good Fit", job_id: "a" },
      { job_text: "cook", resume_text: "I drive", label: "No Fit", job_id: "" },
      { job_text: "chef", resume_text: "I cook", label: "Potential Fit", job_id: "a" },
    ),
  );
  expect(set).toEqual({
    kind: "pairs",
    jobs: ["cook", "chef"],
    resumes: ["I cook", "I drive"],
    hasThreeClasses: true,
    rows: [
      { job: 0, resume: 0, jobKey: "id a", grade: 1 },
      { job: 0, resume: 1, jobKey: "text 0", grade: 0 },
      { job: 1, resume: 0, jobKey: "id a", grade: 0.5 },
    ],
  });
});

test.each([
  ["pairs by other names", { "Job Description": "j", Resume: "r", Fit: 1 }, "pairs"],
  ["pairs with an id that is a number", { job: "j", resume_description: "r", class: "0", job_id: 7 }, "pairs"],
  ["triples as RJDB names them", { "Job-Description": "j", "Resume-matched": "a", "Resume-unmatched": "b" }, "triples"],
  ["preferences", { prompt: "j", chosen: "a", rejected: "b" }, "preferences"],
  ["RankPO's preferences", { query: "j", passage1: "a", passage2: "b", preferred: "B" }, "preferences"],
  ["RankPO's groups", { query: "j", positives: ["a"], negatives: ["b", "c"] }, "preferences"],
])("the columns of %s are known", (_what, row, kind) => {
  const { set } = read(records(row));
  expect(set.kind).toBe(kind);
  expect(set.jobs).toEqual(["j"]);
});

test("of two passages the preferred one is chosen", () => {
  const { set } = read(
    records(
      { query: "j", passage1: "a", passage2: "b", preferred: "B" },
      { query: "j", passage1: "a", passage2: "b", preferred: "a" },
    ),
  );
  expect(set).toMatchObject({
    resumes: ["b", "a"],
    comparisons: [
      { job: 0, chosen: 0, rejected: 1 },
      { job: 0, chosen: 1, rejected: 0 },
    ],
  });
});

test("a group keeps its lists, without texts that say nothing", () => {
  const { set } = read(records({ query: "j", positives: ["a", " "], negatives: ["b", "a"] }));
  expect(set).toMatchObject({ resumes: ["a", "b"], groups: [{ job: 0, positives: [0], negatives: [1, 0] }] });
});

test("with 0 and 1 only there are two classes", () => {
  const { set } = read(records({ job: "j", resume: "a", label: 0 }, { job: "j", resume: "b", label: 1 }));
  expect(set).toMatchObject({ hasThreeClasses: false });
});

test("rows with an empty cell are left out with their line", () => {
  const { set, leftOut } = read(
    records(
      { job: "j", resume: "  ", label: 1 },
      { job: "j", resume: "a", label: "" },
      { job: "j", resume: "a", label: 1 },
    ),
  );
  expect(set).toMatchObject({ rows: [{ grade: 1 }] });
  expect(leftOut).toEqual([
    { line: 2, reason: "resume is empty" },
    { line: 3, reason: "label is empty" },
  ]);
});

const pair = { job: "j", resume: "r", label: 1 };
describe("a file is refused with its lines, and none of its text", () => {
  test.each<[string, readonly FileRecord[], string]>([
    ["without rows", [], "no rows"],
    ["without a header", records({ "I am a cook": "", "1": "" }), "line 2: the columns are missing"],
    ["with an unknown label", records(pair, { ...pair, label: "splendid" }), "line 3: the label must be 0 or 1"],
    ["with a text that is a number", records(pair, { ...pair, resume: 3 }), "line 3: resume must be text"],
    ["with rows of two kinds", records(pair, { job: "j", chosen: "a", rejected: "b" }), "line 3: another kind of row"],
    [
      "with a preference for neither",
      records({ query: "j", passage1: "a", passage2: "b", preferred: "C" }),
      "line 2: preferred must be A or B",
    ],
    [
      "with a group that is no list",
      records({ query: "j", positives: "a", negatives: ["b"] }),
      "positives must be a list",
    ],
    ["in which every row is empty", records({ ...pair, job: "" }), "line 2: job is empty"],
    ["with too many rows", records(...Array.from({ length: MAX_ROWS + 1 }, () => pair)), "more than 20000 rows"],
  ])("%s", (_what, rows, message) => {
    const result = readSet(rows, null);
    const said = result.status === "refused" ? result.faults.map(({ line, reason }) => `line ${line}: ${reason}`) : [];
    expect(said.join("\n")).toContain(message);
    expect(said.join("\n")).not.toMatch(/splendid|cook/);
  });

  test("when it is not what the person said it is", () => {
    const result = readSet(records(pair), "triples");
    expect(result).toMatchObject({ status: "refused" });
    expect(JSON.stringify(result)).toContain("triples: job, matched, unmatched");
  });

  test("with its first faults and the number of the others", () => {
    const wrong = Array.from({ length: 14 }, () => ({ ...pair, label: "x" }));
    expect(readSet(records(...wrong), null)).toMatchObject({ faults: { length: 10 }, moreFaults: 4 });
  });
});
