import { expect, test } from "vitest";

import { SKILLS } from "../skills/testing.ts";
import { nearNote } from "./near-note.ts";

test.each([
  ["javascript", ["react"], "React implies it"],
  ["aws-cloudformation", ["nursing", "terraform"], "near: Terraform"],
  ["react", ["javascript"], "has JavaScript, a part of it"],
  ["nursing", ["react"], null],
])("%s asked, %j held: %s", (asked, held, note) => {
  expect(nearNote(asked, held, SKILLS)).toBe(note);
});
