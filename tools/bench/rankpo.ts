// What preferences teach the shipped scorer, against plain regression on the same rows:
//
//   CANDOR_DATA=<folder> npx tsx tools/bench/rankpo.ts [--folds 2] [--steps 24] [--rate 0.001] [--beta 0.5] [--characters 2000]
//
// The preferences of CANDOR_DATA/rankpo are cut into folds by job; each fold is judged by an adapter that learnt from the
// others, through the served graph. The groups of the same folder, whose jobs nobody learns from, are the frozen set.

import { join } from "node:path";
import { parseArgs } from "node:util";

import { DEFAULT_SETTINGS, type Loss } from "../../src/core/learning/settings.ts";
import { logit } from "../../src/core/matching/fit-parts.ts";
import { bootstrapIntervals } from "../../src/core/metrics/bootstrap.ts";
import { ndcg } from "../../src/core/metrics/ndcg.ts";
import { openLines } from "../candor/lines.ts";
import { nodeOrt, readModelFiles } from "../candor/node-scorer.ts";
import type { ScorerAdapter } from "../../src/protocol/scorer.ts";
import { type OpenModel, openModel } from "../../workers/scorer/open-model.ts";
import { openTrainer } from "../../workers/trainer/open-trainer.ts";
import { train } from "../../workers/trainer/train.ts";
import { writeFigures } from "./write-figures.ts";

const { values } = parseArgs({
  options: {
    folds: { type: "string", default: "2" },
    steps: { type: "string", default: "24" },
    rate: { type: "string", default: "0.001" },
    characters: { type: "string", default: "2000" },
    beta: { type: "string", default: String(DEFAULT_SETTINGS.beta) },
  },
});

/** Publication lists run to 30,000 characters; their beginning says what they are about. */
const LONGEST_TEXT = Number(values.characters);
const data = join(process.env["CANDOR_DATA"] ?? "", "rankpo");

interface PreferenceLine {
  readonly query: string;
  readonly passage1: string;
  readonly passage2: string;
  readonly preferred: "A" | "B";
}
interface GroupLine {
  readonly query: string;
  readonly positives: readonly string[];
  readonly negatives: readonly string[];
}

const preferences = (await linesOf<PreferenceLine>("preferences.jsonl.gz")).map((line, index) => {
  const [first, second] = [plain(line.passage1), plain(line.passage2)];
  const [better, worse] = line.preferred === "A" ? [first, second] : [second, first];
  return { jobId: String(index), jobText: plain(line.query), better, worse };
});
const frozen = await linesOf<GroupLine>("contrastive.jsonl.gz");

const files = await readModelFiles();
const trainer = await openTrainer(files);
let model: OpenModel = await openModel(nodeOrt(), files, { batchSize: 1 });
const base = await judge(null, [...preferences.keys()]);
progress(`base: agreement ${base.agreements.filter(Boolean).length} of ${preferences.length}`);

const folds = Number(values.folds);
const foldOf = (index: number) => index % folds;
const methods: readonly (readonly [string, Loss])[] = [
  ["RankPO", "preference"],
  ["SFT (regression)", "regression"],
];
const rows: (readonly [string, Judged])[] = [["base", base]];
for (const [name, loss] of methods) {
  const agreements: number[] = [];
  const orders: (number | null)[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const adapter = await learn(
      loss,
      [...preferences.keys()].filter((index) => foldOf(index) !== fold),
    );
    const heldOut = [...preferences.keys()].filter((index) => foldOf(index) === fold);
    const judged = await judge(
      { digest: `${name} ${fold}`, modelDigest: model.modelDigest, weights: adapter },
      heldOut,
    );
    for (const [place, index] of heldOut.entries()) agreements[index] = judged.agreements[place] ?? 0;
    orders.push(...judged.orders);
    progress(`${name}, fold ${fold + 1}: ${judged.agreements.filter(Boolean).length} of ${heldOut.length}`);
  }
  rows.push([name, { agreements, orders }]);
}

const table = rows.map(([name, { agreements, orders }]) => {
  const [agreement, gain] = [mean(agreements), paired(agreements)];
  const change = mean(orders) / mean(base.orders) - 1;
  return [name, agreement.toFixed(3), gain, mean(orders).toFixed(3), `${(100 * change).toFixed(1)} %`].join(" | ");
});
writeFigures("rankpo", [
  `${preferences.length} preferences in ${folds} folds by job, each judged by an adapter that learnt from the others; ${values.steps} steps of`,
  `batch ${DEFAULT_SETTINGS.batch}, rate ${values.rate}, beta ${values.beta}, the first ${values.characters} characters of each text. Frozen set: ${frozen.length} jobs. Scores are the served ones, all parts.`,
  "",
  "| | agreement on held-out preferences | against base (95 %) | nDCG@20 on the frozen set | change |",
  "|---|---|---|---|---|",
  ...table.map((row) => `| ${row} |`),
]);

interface Judged {
  /** 1 where the better one scores higher, by preference. */
  readonly agreements: readonly number[];
  /** nDCG@20 by group. */
  readonly orders: readonly (number | null)[];
}

async function learn(loss: Loss, chosen: readonly number[]) {
  const some = chosen.flatMap((index) => preferences[index] ?? []);
  const pairs = some.flatMap(({ jobId, jobText, better, worse }) => [
    { jobId, jobText, resumeText: better, label: 1 },
    { jobId, jobText, resumeText: worse, label: 0 },
  ]);
  const served = loss === "regression" ? await servedLogits(chosen) : [];
  const set = {
    pairs: loss === "regression" ? pairs.map((pair, i) => ({ ...pair, servedLogit: served[i] ?? 0 })) : [],
    preferences: loss === "preference" ? some : [],
    groups: [],
  };
  const settings = {
    ...DEFAULT_SETTINGS,
    losses: [loss],
    jobTokens: 160,
    resumeTokens: 224,
    steps: Number(values.steps),
    learningRate: Number(values.rate),
    beta: Number(values.beta),
  };
  const { checkpoint } = await train(
    trainer.base,
    trainer.tokenizer,
    { train: set, validation: { pairs: [], preferences: [], groups: [] }, settings, checkpoint: null },
    {
      emit: (event) => {
        if (event.phase === "step" && event.point.step % 10 === 0)
          progress(`${loss} step ${event.point.step}: ${event.point.loss.toFixed(4)}, ${event.seconds.toFixed(1)} s`);
      },
    },
  );
  return checkpoint.best;
}

async function judge(adapter: ScorerAdapter | null, chosen: readonly number[]): Promise<Judged> {
  model = model.adapt(adapter);
  const agreements: number[] = [];
  for (const { jobText, better, worse } of chosen.flatMap((index) => preferences[index] ?? [])) {
    const [high = 0, low = 0] = await scores(jobText, [better, worse]);
    agreements.push(high > low ? 1 : 0);
  }
  const orders: (number | null)[] = [];
  for (const { query, positives, negatives } of frozen) {
    const found = await scores(plain(query), [...positives, ...negatives].map(plain));
    const relevant = found.map((_, index) => (index < positives.length ? 1 : 0));
    orders.push(ndcg(found, relevant, 20));
  }
  return { agreements, orders };
}

/** Of the base, better and worse of each preference in turn. */
async function servedLogits(chosen: readonly number[]): Promise<readonly number[]> {
  model = model.adapt(null);
  const found: number[] = [];
  for (const { jobText, better, worse } of chosen.flatMap((index) => preferences[index] ?? []))
    found.push(...(await scores(jobText, [better, worse])).map(logit));
  return found;
}

async function scores(job: string, resumes: readonly string[]): Promise<readonly number[]> {
  const found: number[] = [];
  const texts = resumes.map((text, index) => ({ id: String(index), text }));
  await model.session.score(job, texts, ({ fit }) => found.push(fit.score));
  return found;
}

function paired(agreements: readonly number[]): string {
  const places = agreements.map((_, index) => [index]);
  const gain = (drawn: readonly number[]) =>
    mean(drawn.map((index) => (agreements[index] ?? 0) - (base.agreements[index] ?? 0)));
  const [interval] = bootstrapIntervals(places, (drawn) => [gain(drawn)], { resamples: 2000, seed: 1 });
  const points = (value: number) => (100 * value).toFixed(1);
  const all = points(gain([...agreements.keys()]));
  return interval ? `${all} points (${points(interval.low)} to ${points(interval.high)})` : all;
}

function mean(numbers: readonly (number | null)[]): number {
  const known = numbers.filter((value) => value !== null);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** Keywords and lists are marked up with tags of their makers. */
function plain(text: string): string {
  return text
    .replace(/<sep>/g, ", ")
    .replace(/<\/?\w+>/g, "\n")
    .slice(0, LONGEST_TEXT);
}

async function linesOf<Line>(name: string): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for await (const { text } of (await openLines(join(data, name))).lines())
    if (text.trim() !== "") lines.push(JSON.parse(text) as Line);
  return lines;
}

function progress(text: string) {
  process.stderr.write(`${text}\n`);
}
