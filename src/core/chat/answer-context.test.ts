import { expect, test } from "vitest";

import type { Answer } from "../asking/answer/answer.ts";
import { contextOf } from "./answer-context.ts";
import { pickQuotes } from "./pick-quotes.ts";

const TEXT = `Cook with nine years in hotel kitchens.
Skills
Ran HACCP audits for four sites of a hotel group.
Wrote menus for banquets of two hundred guests.
Trained six apprentices in pastry and larder work.`;

test("quotes are the passages that share the question's words, in their order and word for word", () => {
  const quotes = pickQuotes(TEXT, "Who has done HACCP audits and trained apprentices?");
  expect(quotes).toContain("Ran HACCP audits for four sites of a hotel group.");
  expect(quotes).toContain("Trained six apprentices in pastry and larder work.");
  for (const quote of quotes) expect(TEXT).toContain(quote);
  expect(quotes).not.toContain("Skills");
  expect(pickQuotes("", "audits")).toEqual([]);
});

test("a candidate's facts are what the tables say, and nothing where they say nothing", () => {
  const row = {
    id: "c1",
    name: "Amber Heron",
    title: "Cook",
    months: 108,
    education: null,
    city: "Lisbon",
    country: null,
    jobId: "j",
    score: 0.816,
    fit: "Good fit",
    decision: null,
    mustMet: 6,
    mustCount: 7,
    missing: ["Pastry"],
    parts: [],
  };
  const answer: Answer = {
    question: "HACCP",
    filter: null,
    sql: null,
    params: [],
    found: { about: "candidates", rows: [row] },
    total: 1,
    sentence: "",
    isRefused: false,
    unplaced: [],
    corrected: [],
  };
  const context = contextOf(answer, new Map([["c1", TEXT]]));
  expect(context.rows[0]?.facts).toEqual([
    { label: "title", value: "Cook" },
    { label: "years of experience", value: "9" },
    { label: "place", value: "Lisbon" },
    { label: "fit", value: "Good fit 0.82" },
    { label: "must-haves met", value: "6 of 7" },
    { label: "missing", value: "Pastry" },
  ]);
  expect(context.rows[0]?.quotes.length).toBeGreaterThan(0);
});
