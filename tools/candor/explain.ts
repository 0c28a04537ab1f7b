// `candor explain`: which demands a resume meets and which not, for one pair of files or for JSON lines of pairs; with
// demands of one's own, or those of the posting.

import * as z from "zod";

import { demandJudge } from "../../src/core/matching/judge-words.ts";
import { readCandidate } from "../../src/core/matching/judged.ts";
import type { Verdict } from "../../src/core/matching/job.ts";
import type { SkillGraph } from "../../src/core/skills/graph.ts";
import { loadSkillGraph } from "../../src/core/skills/load-skill-graph.ts";
import { openLines } from "./lines.ts";
import { explain } from "./match.ts";
import { parseOptions } from "./options.ts";
import { print } from "./print.ts";
import { readOne } from "./read-one.ts";
import { UsageError } from "./usage.ts";

const PAIR = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  job_text: z.string().default(""),
  resume_text: z.string(),
  demands: z.array(z.string()).optional(),
});

interface Explained {
  readonly label: string;
  readonly verdict: Verdict;
  readonly note: string;
  readonly quote: string | null;
}

export async function runExplain(args: string[]): Promise<number> {
  const { job, resume, pairs } = parseOptions(args, {
    job: { type: "string" },
    resume: { type: "string" },
    pairs: { type: "string" },
    json: { type: "boolean" },
  });
  const graph = await loadSkillGraph();
  if (pairs !== undefined) return explainPairs(pairs, graph);
  if (job === undefined || resume === undefined)
    throw new UsageError("explain needs --job FILE and --resume FILE, or --pairs FILE");
  const jobText = await readOne(job, { kind: "job" });
  const { rows } = explain(jobText, await readOne(resume, { kind: "resume", jobText }), graph);
  await print(`${JSON.stringify(summary(rows), null, 2)}\n`);
  return 0;
}

async function explainPairs(path: string, graph: SkillGraph): Promise<number> {
  const source = await openLines(path);
  let found = 0;
  let failed = 0;
  for await (const { number, text } of source.lines()) {
    if (text.trim() === "") continue;
    found += 1;
    const pair = pairOf(text);
    if (pair === null) {
      failed += 1;
      process.stderr.write(`candor: line ${number}: expected {"job_text", "resume_text", "demands"?, "id"?}\n`);
      continue;
    }
    const { id, job_text, resume_text, demands } = pair;
    const explained = explain(job_text, resume_text, graph);
    const candidate = readCandidate({ text: resume_text, profile: explained.profile }, graph);
    const rows = demands?.map((label): Explained => {
      const { verdict, note, at } = demandJudge(label, graph)(candidate);
      return { label, verdict, note, quote: at && resume_text.slice(at.start, at.end) };
    });
    await print(`${JSON.stringify({ ...(id !== undefined && { id }), ...summary(rows ?? explained.rows) })}\n`);
  }
  if (found === 0)
    throw new UsageError(`${source.name} is empty; a line of it is {"job_text": "…", "resume_text": "…"}`);
  return failed === 0 ? 0 : 1;
}

function pairOf(line: string): z.infer<typeof PAIR> | null {
  try {
    return PAIR.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

/** The labels by verdict, and each with its reason. */
function summary(rows: readonly Explained[]) {
  const of = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).map(({ label }) => label);
  return {
    met: of("met"),
    partial: of("partial"),
    missing: of("missing"),
    unclear: of("unclear"),
    demands: rows.map(({ label, verdict, note, quote }) => ({ label, verdict, note, quote })),
  };
}
