// `candor make-pairs`: questions and the filters they mean, made of templates, for teaching and for testing a model. Four
// fifths are for training; a question of the test part is in no other.

import { writeFile } from "node:fs/promises";

import { filterToSql } from "../../src/core/asking/filter/to-sql.ts";
import type { Filter } from "../../src/core/asking/filter/filter.ts";
import { loadSkillGraph } from "../../src/core/skills/load-skill-graph.ts";
import { templateQuestions } from "../bench/asking-templates.ts";
import { cannotWrite } from "./file-error.ts";
import { parseOptions } from "./options.ts";
import { print } from "./print.ts";
import { UsageError } from "./usage.ts";

const SEED = 20261121;
/** Each fifth question is kept for testing. */
const TEST_EVERY = 5;

export async function runMakePairs(args: string[]): Promise<number> {
  const { to, count = "500" } = parseOptions(args, { to: { type: "string" }, count: { type: "string" } });
  if (to === undefined) throw new UsageError("make-pairs needs --to FILE; try --help");
  if (!/^[1-9]\d{0,4}$/.test(count)) throw new UsageError(`--count must be a whole number up to 99999, not "${count}"`);
  const questions = new Map(
    templateQuestions(await loadSkillGraph(), Number(count), SEED).map((one) => [one.question, one]),
  );
  const lines = [...questions.values()].map(({ kind, question, where }, index) => {
    // The templates write conditions; a filter has them all.
    const filter = { about: "jobs", where, order: null, limit: null, show: "rows", job: null } as Filter;
    return {
      split: index % TEST_EVERY === TEST_EVERY - 1 ? "test" : "train",
      kind,
      question,
      filter,
      ...filterToSql(filter),
    };
  });
  await writeFile(to, lines.map((line) => `${JSON.stringify(line)}\n`).join("")).catch((error: unknown) =>
    cannotWrite(to, error),
  );
  const test = lines.filter(({ split }) => split === "test").length;
  await print(`${JSON.stringify({ to, train: lines.length - test, test })}\n`);
  return 0;
}
