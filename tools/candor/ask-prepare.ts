// `candor prepare`: a file of jobs, cleaned step by step, as JSON lines with what was read of each. Every step says what
// it changed and can be left out; the original text stays beside the summary.

import { writeFile } from "node:fs/promises";

import {
  PREPARE_STEPS,
  type PrepareStep,
  type PreparedJobs,
  prepareJobs,
} from "../../src/core/asking/jobs/prepare-jobs.ts";
import { loadSkillGraph } from "../../src/core/skills/load-skill-graph.ts";
import { readJobs } from "./ask-files.ts";
import { cannotWrite } from "./file-error.ts";
import { parseOptions } from "./options.ts";
import { print } from "./print.ts";
import { UsageError } from "./usage.ts";

export async function runPrepare(args: string[]): Promise<number> {
  const { jobs, to, without } = parseOptions(args, {
    jobs: { type: "string" },
    to: { type: "string" },
    without: { type: "string", multiple: true },
  });
  if (jobs === undefined || to === undefined)
    throw new UsageError("prepare needs --jobs FILE and --to FILE; try --help");
  const prepared = prepareJobs(await readJobs(jobs), await loadSkillGraph(), new Set((without ?? []).map(stepOf)));
  await writeFile(to, preparedLines(prepared)).catch((error: unknown) => cannotWrite(to, error));
  await print(`${JSON.stringify({ to, jobs: prepared.jobs.length, steps: prepared.steps }, null, 2)}\n`);
  return 0;
}

function stepOf(name: string): PrepareStep {
  const step = PREPARE_STEPS.find((one) => one === name);
  if (step === undefined) throw new UsageError(`no step "${name}": ${PREPARE_STEPS.join(", ")}`);
  return step;
}

function preparedLines({ jobs, originals }: PreparedJobs): string {
  return jobs
    .map((job, index) => `${JSON.stringify({ ...job, titleKey: job.titleKey.trim(), original: originals[index] })}\n`)
    .join("");
}
