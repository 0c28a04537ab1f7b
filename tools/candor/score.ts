// `candor score`: checks all pairs, then scores them a block at a time and writes them in the order they came.

import { FIT_LABELS } from "../../src/core/matching/match-words.ts";
import type { FitPart } from "../../src/core/matching/fit-parts.ts";
import { fitClass, type FitThresholds } from "../../src/core/matching/score.ts";
import { anonymise } from "../../src/core/privacy/anonymise.ts";
import { openLines } from "./lines.ts";
import { nodeOrt, openNodeScorer } from "./node-scorer.ts";
import { parseOptions } from "./options.ts";
import { checkPairs, type Pair, pairBlocks } from "./pairs.ts";
import { print } from "./print.ts";
import { UsageError } from "./usage.ts";

/** Pairs whose scores are held back to be written in order; within it a job's rows share its prefix. */
const BLOCK_SIZE = 256;

export interface PairScore {
  readonly score: number;
  /** "No Fit", "Potential Fit" or "Good Fit". */
  readonly class: string;
  /** Of gpt2: what the score is made of, in logits; they and `bias` add up to the score's. */
  readonly bias?: number;
  readonly parts?: readonly FitPart[];
}

export interface PairScorer {
  score(pairs: readonly Pair[]): Promise<readonly PairScore[]>;
  release(): Promise<void>;
}

export async function runScore(args: string[]): Promise<number> {
  const {
    pairs: path,
    scorer: name,
    model,
  } = parseOptions(args, {
    pairs: { type: "string" },
    scorer: { type: "string", default: "gpt2" },
    model: { type: "string" },
  });
  if (path === undefined) throw new UsageError("score needs --pairs FILE; try --help");
  if (name !== "gpt2" && name !== "keywords") throw new UsageError(`no scorer "${name}": gpt2 or keywords`);

  const source = await openLines(path);
  if ((await checkPairs(source)) === 0)
    throw new UsageError(`${source.name} is empty; a line of it is {"job_text": "…", "resume_text": "…"}`);
  const scorer = name === "gpt2" ? await gpt2Scorer(model) : await keywordScorer(pairBlocks(source, BLOCK_SIZE));
  for await (const block of pairBlocks(source, BLOCK_SIZE)) {
    const scores = await scorer.score(block);
    const lines = block.map(({ id }, i) => JSON.stringify({ ...(id === undefined ? {} : { id }), ...scores[i] }));
    await print(`${lines.join("\n")}\n`);
  }
  await scorer.release();
  return 0;
}

/** The page's scorer, on texts prepared as the page prepares them: the resume anonymised, the job as it is. */
export async function gpt2Scorer(modelFolder?: string): Promise<PairScorer> {
  const { session, thresholds } = await openNodeScorer(nodeOrt(), modelFolder);
  return {
    async score(pairs) {
      const scores: PairScore[] = [];
      const indexesByJob = byJob(pairs);
      for (const [job, indexes] of indexesByJob) {
        const resumes = indexes.map((index) => ({ id: String(index), text: hidden(pairs[index]?.resume_text ?? "") }));
        await session.score(job, resumes, ({ id, fit }) => {
          scores[Number(id)] = { ...scored(fit.score, thresholds), bias: fit.bias, parts: fit.parts };
        });
      }
      return scores;
    },
    release: () => session.release(),
  };
}

/** TF-IDF cosine, with the words of all pairs as the collection. */
export async function keywordScorer(blocks: AsyncIterable<readonly Pair[]>): Promise<PairScorer> {
  const { createKeywordScorer, KEYWORD_THRESHOLDS } = await import("../../src/core/matching/keywords.ts");
  const jobs = new Set<string>();
  const resumes: string[] = [];
  for await (const block of blocks) {
    for (const { job_text, resume_text } of block) {
      jobs.add(job_text);
      resumes.push(hidden(resume_text));
    }
  }
  const keywordScore = createKeywordScorer([...jobs, ...resumes]);
  return {
    score: async (pairs) =>
      pairs.map(({ job_text, resume_text }) => scored(keywordScore(job_text, hidden(resume_text)), KEYWORD_THRESHOLDS)),
    release: async () => {},
  };
}

function scored(score: number, thresholds: FitThresholds): PairScore {
  return { score, class: FIT_LABELS[fitClass(score, thresholds)] };
}

function hidden(text: string): string {
  return anonymise(text, { fileName: null }).text;
}

function byJob(pairs: readonly Pair[]): ReadonlyMap<string, readonly number[]> {
  const indexes = new Map<string, number[]>();
  for (const [index, { job_text }] of pairs.entries()) {
    const known = indexes.get(job_text);
    if (known) known.push(index);
    else indexes.set(job_text, [index]);
  }
  return indexes;
}
