import { expect, test } from "vitest";

import { filterMessages, readWrittenFilter } from "./written-filter.ts";

const names = { skillId: (name: string) => ({ python: "s-python", sql: "s-sql" })[name.toLowerCase()] ?? null };
const write = (where: unknown, rest: object = {}) =>
  JSON.stringify({ about: "candidates", where, order: null, limit: null, show: "rows", job: null, ...rest });
const read = (written: string, question = "who knows it?") => readWrittenFilter(question, written, names);

test("a filter in a fence, with words around it, is read, and its skills become those of the page", () => {
  const where = [{ any: [{ field: "skill", values: ["Python"] }, { not: { field: "skill", values: ["SQL"] } }] }];
  const result = read(`Here it is:\n\`\`\`json\n${write(where, { job: "x" })}\n\`\`\``);
  expect(result).toMatchObject({
    status: "ready",
    filter: {
      job: null,
      where: [{ any: [{ field: "skill", values: ["s-python"] }, { not: { field: "skill", values: ["s-sql"] } }] }],
    },
  });
});

test.each<[string, string]>([
  ["no JSON", "I would filter by Python."],
  ["broken JSON", '{"about": "candidates", }'],
  ["a field that is none", write([{ field: "age", number: { test: "at-most", value: 30 } }])],
  ["a field of the other table", write([{ field: "pay", number: { test: "at-least", value: 1 } }])],
  ["SQL for a value's test", write([{ field: "years", number: { test: "1=1; DROP TABLE jobs", value: 1 } }])],
  ["a skill nobody knows", write([{ field: "skill", values: ["Telepathy"] }])],
  ["another shape", '{"filter": "python"}'],
])("%s is refused, and said when it is asked again", (_name, written) => {
  const result = read(written);
  if (result.status !== "rejected") throw new Error("it must be refused");
  const again = filterMessages("who knows it?", { written, problem: result.problem });
  expect(again).toHaveLength(4);
  expect(again.at(-1)?.content).toContain("not a valid filter");
});

test("a question for what is protected gets no filter, whatever was written", () => {
  expect(read(write([{ field: "skill", values: ["Python"] }]), "only young women please").status).toBe("rejected");
});
