import { expect, test } from "vitest";

import { createTitleIndex, findOccupations } from "./find-occupations.ts";
import { OCCUPATIONS } from "./testing.ts";

const INDEX = createTitleIndex(OCCUPATIONS);

test.each([
  ["Chefs and Head Cooks", "35-1011", "title"],
  ["sous chefs", "35-1011", "alternate"],
  ["Senior Sous Chef (m/f/d)", "35-1011", "alternate"],
  ["Staff Nurse Intensive Care", "29-1141", "words"],
  ["Kitchen & Restaurant Manager", "35-1011", "words"],
])("%s is %s by %s", (title, code, how) => {
  expect(findOccupations(title, INDEX)[0]).toMatchObject({ code, how });
});

test.each([[""], ["(m/f/d)"], ["Zorblax"], ["Regional Manager Zorblax"]])("%j is nothing we know", (title) => {
  expect(findOccupations(title, INDEX)).toEqual([]);
});

test("a surer way of finding scores higher, and each occupation comes once", () => {
  const score = (title: string) => findOccupations(title, INDEX)[0]?.score ?? 0;
  expect(score("Chefs and Head Cooks")).toBe(1);
  expect(score("Sous Chef")).toBeGreaterThan(score("Senior Sous Chef"));
  expect(score("Senior Sous Chef")).toBeGreaterThan(score("Sous Chef Zorblax"));
  const codes = findOccupations("Cook", INDEX).map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test("no more than asked for", () => {
  expect(findOccupations("Line Cook Restaurant", INDEX, 1)).toHaveLength(1);
});
