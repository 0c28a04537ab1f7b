// What is read from real job posts as requirements, how fast many candidates are judged, and what the verdicts alone tell
// of fit. Prints JSON and writes docs/benchmarks/requirements.md.
// CANDOR_DATA=<folder with jobs/, resumes/, fit/ and rjdb/> npx tsx tools/bench/requirements.ts

import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { gunzipSync } from "node:zlib";

import * as z from "zod";

import { createVerdicts } from "../../src/core/matching/grid.ts";
import type { Requirement } from "../../src/core/matching/job.ts";
import type { CandidateText } from "../../src/core/matching/judged.ts";
import { shareMet } from "../../src/core/matching/requirement-fit.ts";
import { extractRequirements } from "../../src/core/matching/requirements.ts";
import { rocAuc } from "../../src/core/metrics/auc.ts";
import { anonymise } from "../../src/core/privacy/anonymise.ts";
import { buildProfile } from "../../src/core/reading/build-profile.ts";
import { findSkills } from "../../src/core/skills/find-skills.ts";
import { loadSkillGraph } from "../../src/core/skills/load-skill-graph.ts";

const folder = process.env["CANDOR_DATA"];
if (folder === undefined) throw new Error("set CANDOR_DATA to the folder that holds jobs/, resumes/, fit/ and rjdb/");

const KINDS = [
  "skill",
  "years",
  "education",
  "language",
  "certificate",
  "licence",
  "location",
  "salary",
] as const satisfies readonly Requirement["kind"][];
const JUDGED = 1000;
/** The median of them counts. */
const RUNS = 5;
/** "Until now" of the resumes: when they were collected hardly matters to a share of demands. */
const TODAY = 2025 * 12;

const graph = await loadSkillGraph();
const posts = rowsOf("jobs/linkedin.jsonl.gz", z.object({ job_description: z.string() })).map(
  ({ job_description }) => job_description,
);
const kinds = readKinds();
const speed = measureSpeed();
const pairs = measurePairs();
const triples = measureTriples();
const date = new Date().toISOString().slice(0, 10);
writeFileSync(new URL("../../docs/benchmarks/requirements.md", import.meta.url), report());
process.stdout.write(`${JSON.stringify({ date, posts: posts.length, kinds, speed, pairs, triples }, null, 2)}\n`);

function rowsOf<Row>(path: string, row: z.ZodType<Row>): readonly Row[] {
  const lines = gunzipSync(readFileSync(`${folder}/${path}`))
    .toString("utf8")
    .trim()
    .split("\n");
  return lines.map((line) => row.parse(JSON.parse(line)));
}

/** Of each kind: the share of posts with any, with a must, and how many a post has that has any. */
function readKinds() {
  const read = posts.map((text) => extractRequirements(text, graph));
  return KINDS.map((kind) => {
    const of = read.map((list) => list.filter((one) => one.kind === kind)).filter((list) => list.length > 0);
    const musts = of.filter((list) => list.some(({ need }) => need === "must"));
    const perPost = of.reduce((sum, list) => sum + list.length, 0) / Math.max(1, of.length);
    return { kind, share: of.length / posts.length, mustShare: musts.length / posts.length, perPost };
  });
}

/** One long post against a thousand resumes, as the ranking does it; and as for rows stored before profiles had lists. */
function measureSpeed() {
  const resumes = rowsOf("resumes/livecareer-text.jsonl.gz", z.object({ text: z.string() })).slice(0, JUDGED);
  const candidates = resumes.map(({ text }) => candidateOf(text));
  const listless = candidates.map(({ text, profile }) => ({
    text,
    profile: { ...profile, education: [], languages: [], certificates: [], skillUses: [] },
  }));
  const requirements = posts
    .map((text) => extractRequirements(text, graph))
    .reduce((most, list) => (list.length > most.length ? list : most));
  const timeOnce = (of: readonly CandidateText[]) => {
    const verdictsOf = createVerdicts(requirements, graph);
    const start = performance.now();
    for (const candidate of of) verdictsOf(candidate);
    return performance.now() - start;
  };
  const time = (of: readonly CandidateText[]) =>
    Array.from({ length: RUNS }, () => timeOnce(of)).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  return {
    requirements: requirements.length,
    candidates: candidates.length,
    withListsMs: time(candidates),
    withoutMs: time(listless),
  };
}

/** Real pairs, only ever evaluated on. */
function measurePairs() {
  const row = z.object({ job_text: z.string(), resume_text: z.string(), label: z.number() });
  const pairs = rowsOf("fit/pairs.jsonl.gz", row);
  const shares = pairs.map(({ job_text, resume_text }) => shareOf(job_text, resume_text));
  return {
    pairs: pairs.length,
    auc: rocAuc(
      shares,
      pairs.map(({ label }) => label === 1),
    ),
  };
}

/** Made-up triples: how often the matched resume meets more. A tie counts half. */
function measureTriples() {
  const row = z.object({ "Job-Description": z.string(), "Resume-matched": z.string(), "Resume-unmatched": z.string() });
  const triples = rowsOf("rjdb/triples.jsonl.gz", row);
  const won = triples.map((triple) => {
    const difference =
      shareOf(triple["Job-Description"], triple["Resume-matched"]) -
      shareOf(triple["Job-Description"], triple["Resume-unmatched"]);
    return difference === 0 ? 0.5 : Number(difference > 0);
  });
  return { triples: triples.length, agreement: won.reduce((sum, one) => sum + one, 0) / triples.length };
}

/** A job without requirements is a tie for everybody. */
function shareOf(jobText: string, resumeText: string): number {
  const requirements = extractRequirements(jobText, graph);
  return shareMet(requirements, createVerdicts(requirements, graph)(candidateOf(resumeText))) ?? 0.5;
}

function candidateOf(resume: string): CandidateText {
  const { text } = anonymise(resume, { fileName: null });
  return { text, profile: buildProfile(text, { today: TODAY, mentions: findSkills(text, graph) }) };
}

function report(): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const lines = [
    "# Requirements",
    "",
    `Measured on ${date} by \`CANDOR_DATA=… npx tsx tools/bench/requirements.ts\` on ${cpus()[0]?.model.trim() ?? "unknown CPU"}, Node ${process.version}.`,
    "",
    "## What is read from real posts",
    "",
    `${posts.length} posts, nearly all of American software firms: languages and licences are rare in them. The share says how often a kind is found, not how often it is right; the rules were looked over on these posts.`,
    "",
    "| kind | posts with any | with a must | in a post that has any |",
    "|---|---|---|---|",
    ...kinds.map(
      ({ kind, share, mustShare, perPost }) =>
        `| ${kind} | ${percent(share)} | ${percent(mustShare)} | ${perPost.toFixed(1)} |`,
    ),
    "",
    "## Verdicts on many candidates",
    "",
    `${speed.candidates.toLocaleString("en")} real resumes on ${speed.requirements} requirements: **${speed.withListsMs.toFixed(0)} ms** with what is stored of them; ${speed.withoutMs.toFixed(0)} ms when skills and degrees must be looked for in the texts (one thread, median of ${RUNS}). Reading the texts from the disk comes on top.`,
    "",
    "## What the share of requirements met tells alone",
    "",
    "The requirements as read, every weight 1, no scorer: how far rules get, and why they are a part that only a person switches on.",
    "",
    "| data | figure |",
    "|---|---|",
    `| ${pairs.pairs} real pairs, Potential or Good Fit against No Fit | AUC **${pairs.auc?.toFixed(3) ?? "–"}** |`,
    `| ${triples.triples} made-up triples, the matched resume before the other | **${percent(triples.agreement)}** |`,
  ];
  return `${lines.join("\n")}\n`;
}
