// Whether a question is about jobs or about candidates.

import type { Filter, Subject } from "../filter/filter.ts";
import type { Lexicon } from "./lexicon.ts";
import { CANDIDATE_NOUN, JOB_NOUN } from "./words.ts";

const FOR_A_JOB =
  /\b(?:for|to|of|on)\s+(?:the |our |my |a |an |this |that )?[^?,;]{1,60}?\b(?:job|role|position|opening|vacancy|posting)\b/g;
const EMPLOYER_DOES =
  /\bwho(?:'s| is| are)? (?:hiring|recruiting|pays?|paying|offers?|offering|is looking for|looks for|wants|needs)\b|\banyone (?:hiring|recruiting|paying|offering)\b/;
/** Of jobs only: somebody who looks for work does not pay. */
const OF_JOBS = /\b(?:pay(?:s|ing)?|salar(?:y|ies)|remote(?:ly)?|hybrid|on-?site|compensation|wages?)\b/;
const PRONOUN_ONLY = /^(?:who|whom|anyone|anybody|someone|somebody|everyone|everybody|people|nobody)$/;

export function subjectOf(
  lower: string,
  lexicon: Pick<Lexicon, "jobs" | "candidates">,
  before: Filter | null,
): Subject {
  if (
    lexicon.candidates.some(({ name }) => name.length >= 4 && name.includes(" ") && lower.includes(name.toLowerCase()))
  )
    return "candidates";
  if (EMPLOYER_DOES.test(lower)) return "jobs";
  const withoutJob = lower.replace(FOR_A_JOB, (said) => " ".repeat(said.length));
  const job = JOB_NOUN.exec(withoutJob);
  const candidate = CANDIDATE_NOUN.exec(withoutJob);
  const hasJobs = lexicon.jobs.length > 0;
  const hasCandidates = lexicon.candidates.length > 0;
  if (candidate !== null && (job === null || candidate.index < job.index)) {
    // "who needs Python?" with no candidates at all asks for employers.
    if (PRONOUN_ONLY.test(candidate[0]) && hasJobs && !hasCandidates) return "jobs";
    return "candidates";
  }
  if (job !== null) return "jobs";
  if (before !== null) return before.about;
  if (hasJobs !== hasCandidates) return hasJobs ? "jobs" : "candidates";
  return OF_JOBS.test(lower) || JOB_NOUN.test(lower) ? "jobs" : "candidates";
}
