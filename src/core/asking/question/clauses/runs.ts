// Conditions of one kind that stand together, with one "not" or "or" for all of them: "no Java or PHP", "Berlin, Munich".

import type { Clause } from "../../filter/filter.ts";
import { groupOf, isOneOf, type Item } from "./item.ts";
import { type Run, runClauses } from "./run-clauses.ts";

const NOT =
  /\b(?:not|no|without|except(?: for)?|excluding|exclude[sd]?|but not|other than|apart from|aside from|rather than|isn't|aren't|don't|doesn't|do not|does not|can't|cannot|never|neither|nor|non|lack(?:s|ing)?|minus|avoid(?:s|ing)?|outside(?: of)?|instead of|(?:every(?:one|body|thing)|any(?:one|body|thing)|all(?: of (?:them|those))?) but|nothing|none|nobody|hide|skip|ignore|leave out|omit|w\/o|won't|didn't|haven't|hasn't|miss(?:es|ing)?|less any)\b|(?:^|\s)-(?=\s*$)/;
const AND = /\band\b|&/;
/** "At least one of: Django, Flask". */
const ONE_OF_LIST =
  /\b(?:at least one|any|any one|one|some|either) (?:of|from|out of)(?: the following| these)?[\s:,]*$/;
export const OR = /\bor\b|[/|]|\balternatively\b/;
const SINCE_NOT = /\bbut\b|\bwith\b(?! (?:no|out))|\bthat (?:do|are|have|pay)\b|\bwho (?:do|are|have)\b|;/;

/** "Nobody from outside the EU" is in it. */
const NOT_OUTSIDE = /\b(?:no|not|nobody|no[- ]one|none|exclud(?:e|ing)|without|hide|skip|except)\b[^,;]*\boutside\b/;
/** "Video editing jobs, Premiere or After Effects": what follows is of those jobs, and no further kind of them. */
const JOBS_THEN = /^\s*(?:jobs?|roles?|positions?|openings?|work|gigs?),\s*$/;

export function combined(items: readonly Item[], between: readonly string[]): readonly Clause[] {
  const runs: Run[] = [];
  for (const [index, item] of items.entries()) {
    const words = between[index] ?? "";
    const last = runs.at(-1);
    const says = NOT.test(words) && !NOT_OUTSIDE.test(words);
    const isAlternative = OR.test(words) && index > 0;
    const goesOn =
      last !== undefined &&
      groupOf(last.items.at(-1)?.clause) === groupOf(item.clause) &&
      isList(words) &&
      !JOBS_THEN.test(words);
    if (last !== undefined && !says && (goesOn || (isAlternative && !last.isNot) || (isAlternative && goesOn))) {
      last.items.push(item);
      last.isOr ||= isAlternative;
      if (isAlternative) last.ors.push(last.items.length - 1);
      else if (AND.test(words)) last.ands.push(last.items.length - 1);
      continue;
    }
    // "no Java or PHP, and not remote": the second "not" begins anew.
    runs.push({ items: [item], isNot: says, isOr: ONE_OF_LIST.test(words), ands: [], ors: [] });
  }
  return mergeOneOf(runs).flatMap(runClauses);
}

/** Nothing but a comma, "and", "or" and words that lead to a thing of the same kind. */
function isList(words: string): boolean {
  return (
    !SINCE_NOT.test(words) &&
    words
      .replace(/[^a-z]+/g, " ")
      .trim()
      .split(" ").length <= 4
  );
}

/** "jobs in Berlin … and jobs in Munich": two runs of one field that allows one value are alternatives. */
function mergeOneOf(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const first = run.items[0];
    const same = merged.find(
      (other) =>
        !other.isNot &&
        !run.isNot &&
        isOneOf(first?.clause) &&
        other.items.every(({ clause }) => groupOf(clause) === groupOf(first?.clause)) &&
        run.items.every(({ clause }) => groupOf(clause) === groupOf(first?.clause)) &&
        !narrows(other, run),
    );
    if (same === undefined) merged.push({ ...run, items: [...run.items] });
    else same.items.push(...run.items);
  }
  return merged;
}

/** "in Berlin, Germany" is one place, said twice. */
function narrows(left: Run, right: Run): boolean {
  const fields = new Set([...left.items, ...right.items].map(({ clause }) => ("field" in clause ? clause.field : "")));
  return fields.has("city") && (fields.has("country") || fields.has("region"));
}
