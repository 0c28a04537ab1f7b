// Columns and types as TRL documents them for each type of dataset (huggingface.co/docs/trl/dataset_formats).

import { expect, test } from "vitest";
import * as z from "zod/mini";

import { buildDataset, SPLITS } from "../dataset.ts";
import { testFeedback } from "../testing.ts";
import { datasetCard } from "./card.ts";
import { EXPORTERS } from "./exporters.ts";
import { regressionCsv } from "./regression-csv.ts";

const message = z.strictObject({
  role: z.enum(["system", "user", "assistant"]),
  content: z.string().check(z.minLength(1)),
});
const messages = z.array(message).check(z.minLength(1));
const answer = z.array(z.extend(message, { role: z.literal("assistant") })).check(z.length(1));

const FORMATS: Readonly<Record<string, z.ZodMiniType>> = {
  sft: z.strictObject({ messages }),
  dpo: z.strictObject({ prompt: messages, chosen: answer, rejected: answer }),
  kto: z.strictObject({ prompt: messages, completion: answer, label: z.boolean() }),
  stepwise: z.strictObject({
    prompt: z.string(),
    completions: z.array(z.string()).check(z.minLength(1)),
    labels: z.array(z.boolean()),
  }),
  rankpo: z.strictObject({
    job_id: z.string(),
    job_description_text: z.string(),
    better_resume_text: z.string(),
    worse_resume_text: z.string(),
  }),
  contrastive: z.strictObject({
    job_id: z.string(),
    job_description_text: z.string(),
    fits: z.array(z.string()).check(z.minLength(1)),
    others: z.array(z.string()).check(z.minLength(1)),
  }),
};

const dataset = buildDataset(
  testFeedback({
    reasons: ["skills/missing"],
    note: "No kitchen of this size yet.",
    explanation: { shown: "Meets HACCP.", thumb: "down", edited: "HACCP is named, not shown." },
    corrections: [{ requirementId: "haccp", label: "HACCP", shown: "met", corrected: "partial" }],
  }),
);

test.each(EXPORTERS.map(({ name, rows }) => [name, rows] as const))(
  "%s has the columns it should have",
  (name, rows) => {
    const all = SPLITS.flatMap((split) => rows(dataset, split));
    expect(all.length).toBeGreaterThan(0);
    for (const row of all) expect(z.safeParse(FORMATS[name] ?? z.never(), row).error).toBeUndefined();
  },
);

test("stepwise labels are as many as completions, and the corrected step is the right one", () => {
  const row = SPLITS.flatMap(
    (split) => EXPORTERS.find(({ name }) => name === "stepwise")?.rows(dataset, split) ?? [],
  )[0];
  expect(row).toMatchObject({
    completions: ["HACCP: Met.", "HACCP: Partly met.", "No Fit."],
    labels: [false, true, true],
  });
});

test("an edited explanation is chosen over the one that was shown, in DPO as in KTO", () => {
  const rows = (wanted: string) =>
    SPLITS.flatMap((split) => EXPORTERS.find(({ name }) => name === wanted)?.rows(dataset, split) ?? []);
  expect(rows("dpo")[0]).toMatchObject({
    chosen: [{ content: "HACCP is named, not shown." }],
    rejected: [{ content: "Meets HACCP." }],
  });
  expect(rows("kto")).toContainEqual(
    expect.objectContaining({ completion: [{ role: "assistant", content: "Meets HACCP." }], label: false }),
  );
});

test("neither place in a comparison gives the answer away", () => {
  const rows = SPLITS.flatMap((split) => EXPORTERS.find(({ name }) => name === "dpo")?.rows(dataset, split) ?? []);
  const firsts = rows.filter(({ chosen }) => JSON.stringify(chosen).includes("Resume A")).length;
  expect(firsts).toBeGreaterThan(0);
  expect(firsts).toBeLessThan(rows.length - 1);
});

test("the balanced table has every class as often, the plain one has all", () => {
  const labels = (csv: string) => [...csv.matchAll(/,(No Fit|Potential Fit|Good Fit),/g)].map(([, label]) => label);
  const all = labels(regressionCsv(dataset, "train", false));
  expect(all).toHaveLength(dataset.examples.filter(({ split }) => split === "train").length);
  const even = labels(regressionCsv(dataset, "train", true));
  const counts = ["No Fit", "Potential Fit", "Good Fit"].map((fit) => even.filter((label) => label === fit).length);
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toBeGreaterThan(0);
});

test("the card tells version, counts, consent and what the check could not know", () => {
  const facts = { day: "2026-11-21", consent: "Signed for training.", searchedValues: 12, unknownPeople: 3 };
  const card = datasetCard(dataset, facts);
  for (const part of [
    dataset.version,
    "120 job–resume pairs",
    "Signed for training.",
    "12 known values",
    "of 3 candidates",
  ])
    expect(card).toContain(part);
});
