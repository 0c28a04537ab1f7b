import { expect, test } from "vitest";

import { closeLetterSpacing } from "./letter-spacing.ts";

test.each([
  ["P R O F I L E", "PROFILE"],
  ["S K I L L S & more", "SKILLS & more"],
  ["my É T U D E S", "my ÉTUDES"],
  ["W O R K H I S T O R Y", "WORKHISTORY"],
  ["plan A B tests", "plan A B tests"],
  ["U S A", "U S A"], // three letters may be initials
  ["1 2 3 4 5", "1 2 3 4 5"],
  ["", ""],
])("%j reads %j", (line, closed) => {
  expect(closeLetterSpacing(line)).toBe(closed);
});
