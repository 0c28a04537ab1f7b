import { expect, test } from "vitest";

import { jobTitle } from "./job-title.ts";

test.each([
  ["# Head Chef, Casa do Cais", "Head Chef, Casa do Cais"],
  ["Job title: Head Chef\nWe cook.", "Head Chef"],
  ["Job Description\n\nHead Chef (m/f/d)", "Head Chef (m/f/d)"],
  ["We are a restaurant on the water.\nSous Chef", "Sous Chef"],
  ["", "head chef lisbon"],
])("%j is called %s", (text, title) => {
  expect(jobTitle(text, "head_chef-lisbon.docx")).toBe(title);
});
