import { expect, test } from "vitest";

import { demandsOf } from "./demands.ts";
import { shippedGraph } from "./shipped-graph.ts";

const labels = (text: string) => demandsOf({ title: "Craft artist", text }, shippedGraph()).map(({ label }) => label);

test("lines of the list that no skill covers are demands in the posting's words", () => {
  const text = "## Required Skills\n- Typography\n- Substantial manual dexterity\n- Ability to carry heavy crates\n";
  expect(labels(text)).toContain("Typography");
  expect(labels(text)).toContain("carry heavy crates");
});

test("neither headings nor what is told elsewhere become demands", () => {
  const all = labels("Required Skills:\n- Typography\n\nBenefits\n- A bowl of plums on Mondays\n");
  expect(all).toEqual(["Typography"]);
});

test("a line said twice is one demand", () => {
  const all = labels("Requirements\n- Carry heavy crates\n- Carry heavy crates.\n");
  expect(all.filter((label) => /crates/.test(label))).toHaveLength(1);
});
