import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { start } from "../src/messages/de/start.ts";

test("what index.html shows before the page has come is what the page then says, in both languages", () => {
  const html = readFileSync("index.html", "utf8");
  const said = (language: string) => new RegExp(`<h1 lang="${language}">([^<]+)</h1>`).exec(html)?.[1] ?? "";
  expect(readFileSync("src/features/start/FirstVisit.tsx", "utf8")).toContain(`{t("${said("en")}")}`);
  expect(new Map(Object.entries(start)).get(said("en"))).toBe(said("de"));
});
