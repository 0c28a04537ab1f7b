import { expect, test } from "vitest";

import { readingBlocks, type Segment } from "./columns.ts";

/** A stretch of text at a place, 5 points a letter. */
const at = (left: number, y: number, text: string, fontSize = 10): Segment => ({
  text,
  left,
  right: left + text.length * 5,
  y,
  fontSize,
});
const column = (left: number, from: number, lines: readonly string[], step = 12) =>
  lines.map((line, i) => at(left, from + i * step, line));
const blocks = (segments: readonly Segment[]) => readingBlocks(segments).map((block) => block.map(({ text }) => text));

const SKILLS = ["Skills", "grill", "fish", "bread", "sauce"];
const WORK = ["Work", "Head Chef", "ran the pass", "wrote menus", "bought fish"];
const HEADING = "A heading that goes right across the whole page and over the strip";

test.each<[string, readonly Segment[], readonly (readonly string[])[]]>([
  ["no text has no blocks", [], []],
  ["a single column is one block", column(50, 100, SKILLS), [SKILLS]],
  [
    "two columns are two blocks, left first",
    [...column(250, 105, WORK, 13), ...column(50, 100, SKILLS)],
    [SKILLS, WORK],
  ],
  [
    "lines on the same heights are columns, too",
    [...column(50, 100, SKILLS), ...column(250, 100, WORK)],
    [SKILLS, WORK],
  ],
  [
    "what goes across the page stands before or after the columns",
    [...column(50, 100, SKILLS), ...column(250, 105, WORK, 13), at(50, 60, HEADING), at(50, 200, HEADING)],
    [[HEADING], SKILLS, WORK, [HEADING]],
  ],
  [
    "the column with the name comes first, even on the right",
    [...column(20, 100, SKILLS), at(250, 80, "Ada Quill", 22), ...column(250, 103, WORK)],
    [["Ada Quill", ...WORK], SKILLS],
  ],
  [
    "three columns are three blocks",
    [...column(20, 100, SKILLS), ...column(150, 105, SKILLS, 13), ...column(300, 103, WORK, 14)],
    [SKILLS, SKILLS, WORK],
  ],
])("%s", (_what, segments, expected) => {
  expect(blocks(segments)).toEqual(expected);
});

test.each<[string, readonly Segment[]]>([
  ["a strip narrower than a letter", [...column(50, 100, Array(5).fill("grills")), ...column(85, 105, WORK, 13)]],
  ["fewer than four lines on a side", [...column(50, 100, SKILLS), ...column(250, 105, WORK.slice(0, 3), 13)]],
  [
    "a column of dates beside titles",
    [
      ...column(50, 100, ["2019 - 2021", "2017 - 2019", "2015 - 2017", "2013 - 2015"]),
      ...column(150, 100, ["Head", "Sous", "Cook", "Porter"]),
    ],
  ],
  [
    "a margin of few words, each beside a line",
    [...column(50, 100, [...WORK, ...WORK]), ...column(250, 100, ["Lund", "Oslo", "Bern", "Cork"], 36)],
  ],
  ["one list that ends where the other begins", [...column(50, 100, SKILLS), ...column(250, 200, WORK)]],
])("%s makes no columns", (_what, segments) => {
  expect(blocks(segments)).toHaveLength(1);
});
