import { expect, test } from "vitest";

import { FAILURE_CODES } from "../../protocol/failure.ts";
import { addFailureText, originText, parseRepository } from "./model-texts.ts";

test.each([
  ["someone/tiny", "someone/tiny"],
  [" someone/tiny-2.0 ", "someone/tiny-2.0"],
  ["https://huggingface.co/someone/tiny", "someone/tiny"],
  ["https://huggingface.co/someone/tiny/tree/main", "someone/tiny"],
  ["tiny", null],
  ["", null],
  ["../secret", null],
  ["someone/ti ny", null],
])("the repository in %j is %j", (text, repository) => {
  expect(parseRepository(text)).toBe(repository);
});

test("a hub is named with what was taken from it", () => {
  const origin = { kind: "hub", hub: "https://huggingface.co/", repository: "a/b", revision: "main" } as const;
  expect(originText(origin)).toBe("from huggingface.co, a/b (main)");
});

test.each(FAILURE_CODES)("%s has whole sentences while a scorer is added", (code) => {
  for (const text of Object.values(addFailureText({ code, message: "" }))) expect(text).toMatch(/^[A-Z].{8,}[.]$/);
});
