import { expect, test } from "vitest";

import type { Filter } from "../asking/filter/filter.ts";
import { isSameFilter, measureChat, type MeasuredQuestion } from "./measure-chat.ts";

const filter = (...where: Filter["where"]): Filter => ({
  about: "jobs",
  where,
  order: null,
  limit: null,
  show: "rows",
  job: null,
});
const python = { field: "skill", values: ["python", "sql"] } as const satisfies Filter["where"][number];
const berlin = { field: "city", values: ["Berlin"] } as const satisfies Filter["where"][number];

test("the order of demands and names says nothing; a value does", () => {
  const mutable = (values: readonly string[]) => [...values];
  const swapped = filter(berlin as never, { field: "skill", values: mutable(["sql", "python"]) });
  expect(isSameFilter(filter(python as never, berlin as never), swapped)).toBe(true);
  expect(isSameFilter(filter(python as never), filter({ field: "skill", values: ["python"] }))).toBe(false);
  expect(isSameFilter(filter(), null)).toBe(false);
});

const asked = (kind: string, rows: string[], wantedRows: string[] | null, more: object = {}): MeasuredQuestion => ({
  kind,
  question: "who knows python",
  wantedFilter: null,
  filter: null,
  wantedRows,
  rows,
  reference: null,
  answer: "",
  similarity: null,
  ms: 5,
  ...more,
});

test("rows, words and time, by kind", () => {
  const report = measureChat([
    asked("skills", ["a", "b"], ["a", "c"]),
    asked("skills", ["x", "a"], ["a"], { ms: 9, question: "which of all these people here knows some python" }),
    asked("salary", [], [], {
      reference: "three jobs pay more",
      answer: "three jobs pay more",
      wantedFilter: filter(),
    }),
  ]);
  expect(report.byKind["skills"]).toMatchObject({
    questions: 2,
    precision: 0.5,
    recall: 0.75,
    exactFilter: null,
    bleu: null,
  });
  // The right one in second place gains 1/log2(3).
  expect(report.byKind["skills"]?.ndcg).toBeCloseTo((1 / (1 + 1 / Math.log2(3)) + 1 / Math.log2(3)) / 2, 12);
  expect(report.byKind["salary"]).toMatchObject({
    precision: 1,
    recall: 1,
    ndcg: null,
    exactFilter: 0,
    bleu: 1,
    rougeL: 1,
  });
  expect(report.latency).toEqual([
    { words: [1, 5], questions: 2, medianMs: 5 },
    { words: [6, 10], questions: 1, medianMs: 9 },
  ]);
});
