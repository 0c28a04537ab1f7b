import { expect, test } from "vitest";

import { ModelError } from "../../src/protocol/failure.ts";
import { codedFailure } from "./ort-failure.ts";

test.each([
  ["std::bad_alloc", "out-of-memory"],
  ["RangeError: Array buffer allocation failed", "out-of-memory"],
  ["WebGPU device lost (2): Device was destroyed.", "device-lost"],
])("%s is %s", (message, code) => {
  expect(codedFailure(new Error(message))).toMatchObject({ code });
});

test("what is not known stays as it was, and a coded failure keeps its code", () => {
  const bug = new TypeError("x is undefined");
  const aborted = new ModelError("aborted", "device lost");
  expect(codedFailure(bug)).toBe(bug);
  expect(codedFailure(aborted)).toBe(aborted);
});
