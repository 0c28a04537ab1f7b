import { expect, test } from "vitest";

import { codeName } from "./code-name.ts";

const free = () => false;

test("the same hash gives the same name, two words", () => {
  expect(codeName("00c0ffee99", free)).toBe(codeName("00c0ffee99", free));
  expect(codeName("00c0ffee99", free)).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
});

test("a taken name gives way to another one", () => {
  const first = codeName("12345678", free);
  const second = codeName("12345678", (name) => name === first);
  expect(second).not.toBe(first);
});

test("ten thousand candidates get ten thousand names", () => {
  const taken = new Set<string>();
  for (let i = 0; i < 10_000; i++) {
    const hash = [2654435761, 2246822519].map((prime) => (Math.imul(i + 1, prime) >>> 0).toString(16).padStart(8, "0"));
    taken.add(codeName(hash.join(""), (name) => taken.has(name)));
  }
  expect(taken.size).toBe(10_000);
});

test("a broken seed still gives a name", () => {
  expect(codeName("not hex", free)).not.toBe("");
});
