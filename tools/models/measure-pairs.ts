// What the built model makes of labelled pairs, chunk by chunk: the input of training/blend.py and training/aggregation.py.
//
//   npx tsx tools/models/measure-pairs.ts PAIRS.jsonl FOLDER [--by-experience] [--evidence-only]
//
// PAIRS as training/pairs.py writes them. FOLDER gets texts.jsonl (each text once: chunks, their embeddings, years, experiences)
// and pairs.jsonl (label, the reading of each resume chunk by each job chunk, word evidence).

import { once } from "node:events";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { z } from "zod";

import { chunkByExperience, type Stretch } from "../../src/core/matching/chunk-experience.ts";
import { MAX_RESUME_CHUNKS } from "../../src/core/matching/chunk.ts";
import { AS_OF, yearsAsked, yearsWorked } from "../../src/core/matching/experience-evidence.ts";
import { headlines } from "../../src/core/matching/headline.ts";
import { skillSet, skillShare } from "../../src/core/matching/skill-share.ts";
import { jobWords, wordLikeness, wordVector } from "../../src/core/matching/word-evidence.ts";
import { anonymise } from "../../src/core/privacy/anonymise.ts";
import { findExperiences } from "../../src/core/reading/experiences.ts";
import { findSections } from "../../src/core/reading/sections.ts";
import { emptyAdapter } from "../../workers/scorer/adapter.ts";
import { HEADLINE_TOKENS } from "../../workers/scorer/evidence.ts";
import { loadGraph } from "../../workers/scorer/graph.ts";
import { parseModelConfig } from "../../workers/scorer/model-config.ts";
import { createPrefixCache } from "../../workers/scorer/prefix-cache.ts";
import { createTextTokens } from "../../workers/scorer/text-tokens.ts";
import { createTokenizer } from "../../workers/scorer/tokenizer.ts";
import { loadSkillFinder } from "../../workers/scorer/skill-finder.ts";
import { parseWordList } from "../../workers/scorer/word-list.ts";
import { nodeOrt, readModelFiles } from "../candor/node-scorer.ts";

const pairSchema = z.object({
  kind: z.string(),
  job_id: z.string(),
  job_text: z.string(),
  resume_id: z.string(),
  resume_text: z.string(),
  label: z.number(),
});

const isEvidenceOnly = process.argv.includes("--evidence-only"); // no readings: a hundred times as fast
const isByExperience = process.argv.includes("--by-experience");
const [pairsPath = "", folder = ""] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
if (!existsSync(pairsPath) || folder === "") throw new Error("use: measure-pairs.ts PAIRS.jsonl FOLDER");
await mkdir(folder, { recursive: true });

const { files } = await readModelFiles();
const json = (name: string): unknown => JSON.parse(new TextDecoder().decode(files[name]));
const config = parseModelConfig(json("config.json"));
const tokenizer = createTokenizer(json("tokenizer.json"), json("tokenizer_config.json"));
const tokens = createTextTokens(config, tokenizer);
const words = parseWordList(JSON.parse(await readFile("training/weights/words.json", "utf8")));
const graph = await loadGraph(nodeOrt(), files["model.onnx"] ?? new Uint8Array(), config, emptyAdapter(config));
const prefixes = createPrefixCache(graph, 8);
const { findSkillIds } = await loadSkillFinder();
const skillsOf = (text: string) => skillSet(findSkillIds(text));

const textLines = createWriteStream(join(folder, "texts.jsonl"));
const pairLines = createWriteStream(join(folder, "pairs.jsonl"));
const jobs = new Map<string, Awaited<ReturnType<typeof measureJob>>>();
const resumes = new Map<string, Awaited<ReturnType<typeof measureResume>>>();
let done = 0;
for await (const line of createInterface({ input: createReadStream(pairsPath) })) {
  const pair = pairSchema.parse(JSON.parse(line));
  const jobKey = `${pair.kind} ${pair.job_id}`;
  const resumeKey = `${pair.kind} ${pair.resume_id}`;
  const job = jobs.get(jobKey) ?? (await measureJob(jobKey, pair.job_text));
  jobs.set(jobKey, job);
  const resume = resumes.get(resumeKey) ?? (await measureResume(resumeKey, pair.resume_text));
  resumes.set(resumeKey, resume);
  const readings: number[][] = [];
  for (const row of isEvidenceOnly ? [] : resume.rows) {
    const own: number[] = [];
    for (const jobRow of job.rows) own.push(...(await graph.score(await prefixes.of(jobRow), [row])));
    readings.push(own);
  }
  const evidence = {
    words: wordLikeness(job.words, resume.words),
    skills: skillShare(job.skills, resume.skills),
  };
  await write(pairLines, { job: jobKey, resume: resumeKey, kind: pair.kind, label: pair.label, readings, ...evidence });
  if (++done % 500 === 0) console.error(`${done} pairs`);
}
await Promise.all([textLines, pairLines].map((stream) => once(stream.end(), "finish")));
prefixes.clear();
await graph.release();

async function measureJob(key: string, text: string) {
  const { rows } = tokens.job(text);
  await write(textLines, { key, asked: yearsAsked(text), embeddings: await embeddings(rows) });
  return { rows, words: jobWords(text, words), skills: skillsOf(text) };
}

async function measureResume(key: string, original: string) {
  const { text } = anonymise(original, { fileName: null });
  const experiences = findExperiences(text, findSections(text), AS_OF);
  const { chunks, rows } = isByExperience ? byExperience(text, experiences) : tokens.resume(text);
  const worked = yearsWorked(text, AS_OF);
  const lines = headlines(text, AS_OF).map((line) => tokens.row(tokens.toScoringText(line)).slice(0, HEADLINE_TOKENS));
  await write(textLines, {
    ...{ key, worked, chunks, experiences },
    headlines: await embeddings(lines.filter((row) => row.length > 1)),
    embeddings: await embeddings(rows),
  });
  return { rows, words: wordVector(text, words), skills: skillsOf(text) };
}

function byExperience(text: string, experiences: readonly Stretch[]) {
  const limits = { maxTokens: config.resumeTokens, maxChunks: MAX_RESUME_CHUNKS };
  const chunks = chunkByExperience(text, experiences, limits, tokenizer.count);
  return { chunks, rows: chunks.map(({ start, end }) => tokens.row(tokens.toScoringText(text.slice(start, end)))) };
}

async function embeddings(rows: readonly (readonly number[])[]): Promise<readonly (readonly number[])[]> {
  const found: number[][] = [];
  for (const row of rows) {
    const [embedding = new Float32Array()] = await graph.embed([row]);
    found.push(Array.from(embedding, (value) => Number(value.toPrecision(6))));
  }
  return found;
}

async function write(stream: ReturnType<typeof createWriteStream>, value: unknown): Promise<void> {
  if (!stream.write(`${JSON.stringify(value)}\n`)) await once(stream, "drain");
}
