import { expect, test } from "vitest";

import { CandorDatabase } from "../../storage/schema.ts";
import { placeWords, searchText } from "./place-words.ts";

const place = (name: string, items: number, found = 0) => ({ name, items, bytes: 0, found });

test("a search says where it looked, and what it found where", () => {
  expect(searchText([place("texts", 1200), place("caches", 0)])).toBe(
    "Searched 2 places with 1,200 entries: nothing found.",
  );
  expect(searchText([place("texts", 2, 1), place("vault", 1, 1)])).toContain("found in Resumes, Vault");
});

test("every table of the database is told in words", () => {
  const unsaid = new CandorDatabase("words").tables.filter((table) => placeWords(table).what === "");
  expect(unsaid.map(({ name }) => name)).toEqual([]);
});

test("a table without words of its own is shown by its name", () => {
  expect(placeWords({ name: "unheard" })).toEqual({ name: "unheard", what: "" });
});
