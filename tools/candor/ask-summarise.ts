// `candor summarise`: the telling sentences of each job of a file, word for word.

import { prepareJobs } from "../../src/core/asking/jobs/prepare-jobs.ts";
import { loadSkillGraph } from "../../src/core/skills/load-skill-graph.ts";
import { readJobs } from "./ask-files.ts";
import { parseOptions } from "./options.ts";
import { print } from "./print.ts";
import { UsageError } from "./usage.ts";

export async function runSummarise(args: string[]): Promise<number> {
  const { jobs } = parseOptions(args, { jobs: { type: "string" } });
  if (jobs === undefined) throw new UsageError("summarise needs --jobs FILE; try --help");
  const prepared = prepareJobs(await readJobs(jobs), await loadSkillGraph());
  for (const { id, title, summary } of prepared.jobs) await print(`${JSON.stringify({ id, title, summary })}\n`);
  return 0;
}
