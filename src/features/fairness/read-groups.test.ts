import { expect, test } from "vitest";

import { readGroups } from "./read-groups.ts";

test("a table of code names and groups is read, in any separator, gaps as unknown", () => {
  const read = readGroups("candidate;group;age\nAmber Heron;a;50+\n Slate Wren ;b\n");
  expect(read).toEqual({
    status: "read",
    columns: ["group", "age"],
    groupsByName: new Map([
      ["amber heron", ["a", "50+"]],
      ["slate wren", ["b", ""]],
    ]),
  });
});

test.each([
  ["", "a first column"],
  ["candidate\nAmber Heron", "a first column"],
  ["candidate,group\n", "no rows"],
])("%j is refused with what it needs", (text, why) => {
  const read = readGroups(text);
  expect(read.status === "refused" && read.why).toContain(why);
});
