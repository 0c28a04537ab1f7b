// How well skills are found and linked on data that none of our lists was made from or fitted to. Prints JSON and writes
// docs/benchmarks/skill-matching.md. CANDOR_DATA=<folder with skills/> npx tsx tools/skills/zero-shot.ts

import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

import papa from "papaparse";
import * as z from "zod";

import { findSkills } from "../../src/core/skills/find-skills.ts";
import { createSkillGraph } from "../../src/core/skills/graph.ts";
import { createPhraseIndex, linkPhrase } from "../../src/core/skills/link-phrase.ts";
import { loadSkillGraph } from "../../src/core/skills/load-skill-graph.ts";
import { linkingFigures, type LinkingFigures } from "./linking.ts";
import { createNgramRanker } from "./ngrams.ts";
import { type Span, type SpanCounts, spanFigures, taggedSpans, toTokens } from "./spans.ts";

const folder = process.env["CANDOR_DATA"];
if (folder === undefined) throw new Error("set CANDOR_DATA to the folder that holds skills/");

const graph = await loadSkillGraph();
const labels = readFileSync(`${folder}/skills/linking/skills_en_label.txt`, "utf8").trim().split("\n");
const linking = Object.fromEntries(["house", "tech"].map((source) => [source, measureLinking(mentionsOf(source))]));
const spans = measureSpans();
const date = new Date().toISOString().slice(0, 10);
writeFileSync(new URL("../../docs/benchmarks/skill-matching.md", import.meta.url), report());
process.stdout.write(`${JSON.stringify({ date, skills: graph.skills.size, linking, spans }, null, 2)}\n`);

/** Each mention and label once; mentions that annotators gave no label of the list are left out. */
function mentionsOf(source: string): readonly (readonly [mention: string, label: string])[] {
  const row = z.object({ span: z.string(), sub_span: z.string(), label: z.string() });
  const text = readFileSync(`${folder}/skills/linking/${source}_validation_annotations.csv`, "utf8");
  const rows = z.array(row).parse(papa.parse(text, { header: true, skipEmptyLines: "greedy" }).data);
  const known = new Set(labels);
  const pairs = rows
    .filter(({ label }) => known.has(label))
    .map((one) => [one.sub_span === "" ? one.span : one.sub_span, one.label] as const);
  return [...new Map(pairs.map((pair) => [pair.join("\t"), pair])).values()];
}

function measureLinking(pairs: ReturnType<typeof mentionsOf>): Record<string, LinkingFigures> {
  const index = createPhraseIndex(labels);
  const ngrams = createNgramRanker(labels);
  const lower = labels.map((label) => label.toLowerCase());
  const rankers: Record<string, (mention: string) => readonly number[]> = {
    "the label itself": (mention) => lower.flatMap((label, at) => (label === mention.trim().toLowerCase() ? [at] : [])),
    "TF-IDF of 2 to 4 letters": (mention) => ngrams(mention, 10),
    "our matcher": (mention) => linkPhrase(mention, index, graph).map((link) => link.index),
  };
  return Object.fromEntries(
    Object.entries(rankers).map(([name, rank]) => [
      name,
      linkingFigures(pairs.map(([mention, label]) => rank(mention).findIndex((at) => labels[at] === label))),
    ]),
  );
}

function measureSpans(): Record<string, Record<string, SpanCounts>> {
  const row = z.object({
    tokens: z.array(z.string()),
    tags_skill: z.array(z.string()),
    tags_knowledge: z.array(z.string()),
  });
  const rows = gunzipSync(readFileSync(`${folder}/skills/skillspan/dev.json.gz`))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => row.parse(JSON.parse(line)));
  const none = { technical: "", tool: "", language: "", certificate: "", soft: "" };
  const labelGraph = createSkillGraph({ attribution: "", skills: { ...none, technical: labels.join("\n") } });
  const finders = { "ESCO labels, word for word": labelGraph, "our extractor": graph };
  const kinds: Record<string, (one: z.infer<typeof row>) => readonly Span[]> = {
    "skill and knowledge": (one) => [...taggedSpans(one.tags_skill), ...taggedSpans(one.tags_knowledge)],
    "knowledge alone": (one) => taggedSpans(one.tags_knowledge),
    "skill alone": (one) => taggedSpans(one.tags_skill),
  };
  return Object.fromEntries(
    Object.entries(finders).map(([finder, known]) => [
      finder,
      Object.fromEntries(
        Object.entries(kinds).map(([kind, goldOf]) => [
          kind,
          spanFigures(
            rows.map((one) => ({
              found: toTokens(findSkills(one.tokens.join(" "), known), one.tokens),
              gold: goldOf(one),
            })),
          ),
        ]),
      ),
    ]),
  );
}

function report(): string {
  const percent = (value: number): string => (value * 100).toFixed(1);
  const linkRows = Object.entries(linking).flatMap(([source, byRanker]) =>
    Object.entries(byRanker).map(
      ([name, figures]) =>
        `| ${source} (${figures.mentions}) | ${name} | ${percent(figures.top1)} | ${percent(figures.hit5)} | ${percent(figures.hit10)} | ${figures.mrr10.toFixed(3)} |`,
    ),
  );
  const spanRows = Object.entries(spans).flatMap(([finder, byKind]) =>
    Object.entries(byKind).map(([kind, { found, gold, strict, overlap }]) => {
      const cells = [strict, overlap].flatMap((one) => [one.precision, one.recall, one.f1].map(percent));
      return `| ${finder} | ${kind} | ${found} / ${gold} | ${cells.join(" | ")} |`;
    }),
  );
  return [
    "# Skill matching on data it never saw",
    "",
    `Measured on ${date} by \`CANDOR_DATA=… npx tsx tools/skills/zero-shot.ts\` with the shipped graph of ${graph.skills.size} skills. Nothing was fitted to these rows: a zero-shot figure, not a best one.`,
    "",
    "## Linking mentions to ESCO",
    "",
    `Which of ${labels.length} ESCO labels is meant by a mention cut out of a job posting (validation parts of the ESCO skill-linking sets; mentions without a label of the list are left out). In percent; MRR among the first ten.`,
    "",
    "| source (mentions) | way | top-1 | hit@5 | hit@10 | MRR |",
    "|---|---|---|---|---|---|",
    ...linkRows,
    "",
    "## Finding skills in sentences",
    "",
    "SkillSpan, development part. Strict: the same tokens; overlap: a token in common. Its guidelines mark whole phrases (“develop and maintain web applications”), where our extractor names the skill in them (“web applications”): strict figures of skills are low by nature, those of knowledge are comparable. Precision against one kind alone counts the other kind as wrong. In percent.",
    "",
    "| way | against | found / marked | strict P | R | F1 | overlap P | R | F1 |",
    "|---|---|---|---|---|---|---|---|---|",
    ...spanRows,
    "",
  ].join("\n");
}
