import { expect, test } from "vitest";

import type { Finding, PersonalKind } from "./replacement.ts";
import { resolveOverlaps } from "./resolve-overlaps.ts";

type Row = readonly [kind: PersonalKind, start: number, end: number, score: number];
const resolved = (rows: readonly Row[]): readonly Row[] =>
  resolveOverlaps(rows.map(([kind, start, end, score]): Finding => ({ kind, start, end, score, why: "test" }))).map(
    ({ kind, start, end, score }) => [kind, start, end, score],
  );

test.each<[string, readonly Row[], readonly Row[]]>([
  [
    "findings come in text order",
    [
      ["URL", 20, 25, 0.9],
      ["EMAIL", 0, 10, 0.5],
    ],
    [
      ["EMAIL", 0, 10, 0.5],
      ["URL", 20, 25, 0.9],
    ],
  ],
  [
    "the surer of two stays, also when it is shorter",
    [
      ["ADDRESS", 0, 20, 0.6],
      ["PHONE", 5, 10, 0.8],
    ],
    [["PHONE", 5, 10, 0.8]],
  ],
  [
    "of two equally sure ones the longer stays",
    [
      ["PHONE", 0, 5, 0.8],
      ["ADDRESS", 3, 12, 0.8],
    ],
    [["ADDRESS", 3, 12, 0.8]],
  ],
  [
    "of two alike the earlier stays",
    [
      ["PHONE", 3, 8, 0.8],
      ["ADDRESS", 0, 5, 0.8],
    ],
    [["ADDRESS", 0, 5, 0.8]],
  ],
  [
    "a loser hides nothing else",
    [
      ["PHONE", 0, 5, 0.7],
      ["ADDRESS", 4, 9, 0.8],
      ["URL", 8, 12, 0.9],
    ],
    [
      ["PHONE", 0, 5, 0.7],
      ["URL", 8, 12, 0.9],
    ],
  ],
  [
    "overlapping ones of one kind are united, with the better score",
    [
      ["ADDRESS", 0, 10, 0.6],
      ["ADDRESS", 5, 20, 0.8],
    ],
    [["ADDRESS", 0, 20, 0.8]],
  ],
  [
    "ones of one kind are united also when another kind begins between them",
    [
      ["ADDRESS", 0, 10, 0.6],
      ["PHONE", 2, 4, 0.5],
      ["ADDRESS", 5, 20, 0.8],
    ],
    [["ADDRESS", 0, 20, 0.8]],
  ],
  [
    "touching ones of one kind are one",
    [
      ["PERSON", 0, 5, 0.6],
      ["PERSON", 5, 9, 0.7],
    ],
    [["PERSON", 0, 9, 0.7]],
  ],
  [
    "touching ones of two kinds both stay",
    [
      ["PERSON", 0, 5, 0.6],
      ["EMAIL", 5, 9, 0.7],
    ],
    [
      ["PERSON", 0, 5, 0.6],
      ["EMAIL", 5, 9, 0.7],
    ],
  ],
  ["nothing stays nothing", [], []],
])("%s", (_rule, findings, expected) => {
  expect(resolved(findings)).toEqual(expected);
});

test("the order of the findings does not matter", () => {
  const rows: Row[] = [
    ["PHONE", 0, 5, 0.7],
    ["ADDRESS", 4, 9, 0.8],
    ["URL", 8, 12, 0.9],
    ["ADDRESS", 7, 15, 0.8],
  ];
  expect(resolved([...rows].reverse())).toEqual(resolved(rows));
});
