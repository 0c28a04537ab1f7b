// Whether a question is about jobs or about candidates.

import type { Filter, Subject } from "../filter/filter.ts";
import type { Lexicon } from "./lexicon.ts";
import { CURRENCY_WORDS } from "./currency-words.ts";
import { companiesHeld, idNamed, lastNamesHeld, namesHeld } from "./name-index.ts";
import { CANDIDATE_NOUN, JOB_NOUN } from "./words.ts";

const FOR_A_JOB =
  /\b(?:for|to|of|on)\s+(?:the |our |my |a |an |this |that )?[^?,;]{1,60}?\b(?:job|role|position|opening|vacancy|posting)\b/g;
const EMPLOYER_DOES =
  /\bwho(?:'s| is| are)? (?:hiring|recruiting|pays?|paying|offers?|offering|is looking for|looks for|wants|needs)\b|\b(?:any|some)(?:one|body) (?:hiring|recruiting|paying|offering)\b/;
/** A friend who looks for work asks for jobs; "the best for J5" asks who. */
const SEEKS_WORK =
  /\b(?:we|do we|are we|you) pay(?:ing)?\b|\b(?:looking|searching|hunting) for (?:work|an? (?:new )?(?:\w+ ){0,2}?(?:job|role|position|gig)\b)|\b(?:wants?|would like) (?:a (?:new )?job|to work)\b|\bwhat (?:do|does|would|can|could|will) [^?]*?\b(?:make|earn|get paid)\b|\bhow much (?:do |does |would |can )?[^?]*?\b(?:earn|make|get paid)\b|\bwhat (?:can|could|should|else can) i do\b(?![^?]*\bcandidates)|\bwhere (?:can|could|would) i (?:work|apply|get hired|be hired)\b/;
const RANKS_FOR_ID =
  /\b(?:top|best|fits?|match(?:es)?|rank|who|candidates?|people|applicants?|shortlist|everyone|everybody|anyone|anybody|nobody|bottom|worst|weakest|lowest|highest|must-haves|how far apart)\b[^?]*\b(?:for|to|on|of) (?:job )?[a-z][\w-]*\d/;
/** Of jobs only: somebody who looks for work does not pay. */
const OF_JOBS =
  /\b(?:pay(?:s|ing)?|salar(?:y|ies)|earn(?:s|ing)?|remote(?:ly)?(?! (?:is|would be|works? too|too) (?:fine|ok|okay|possible|acceptable|good))|hybrid|on[- ]?site|stay(?:ing)? at home|compensation(?! (?:analysts?|managers?|specialists?|consultants?)\b)|wages?|from home|home[- ]?office|wfh|(?<!\b[a-z]{3,}s )available|on offer|open|(?:any|some|every)thing|apply for|i (?:want|would like|'d like|need) (?:to work|work|to be|to become)|i'm looking|i am looking|looking to work|looking for (?:work|a job)|i am an? |i'm an? |wanted|days? (?:a|per) week|(?:part|full)[- ]time|(?:weekend|shift|night) work|in the office|(?:day|daily|hourly) rates?|(?:years|experience|degree|qualifications?) (?:are |is )?(?:required|needed|asked)|what (?:do|have) you (?:have|got)|in[- ]demand|requested|sought[- ]after|suit(?:s|able for)? me|what(?:'s| is) (?:out )?there|(?:can|could|may) i apply|(?:is|any|some) (?:there )?work for|(?:do you have|is there|have you got|got) (?:any )?(?:[a-z]+ ){0,2}work(?! experience)|return[- ]to[- ]work)\b|^work (?:for|in|as|near|at|where)\b/;
const MONEY =
  /[$€£₹]\s?\d|\d\s?k\b(?!m)|\d ?(?:thousand|grand|lakhs?|lacs?|crores?)\b|\b(?:usd|eur|gbp|chf|inr|cad(?! (?:technicians?|designers?|drafters?|draughts\w+|engineers?|operators?|managers?|modell?ers?|skills?))|aud|sek|nok|dkk|pln|sgd|jpy|aed|zar|euros|dollars|pounds|quid|rupees|francs)\b|\b\d+ ?lpa\b/;
const MONEY_WORD = new RegExp(String.raw`\d ?(?:k|million|thousand)? ?(?:${CURRENCY_WORDS})(?![\p{L}])`, "u");
/** What somebody would want is said of a candidate; of oneself it says what a job should pay. */
const EXPECTS =
  /(?<!\bi(?:'d| would|'m)? )\b(?:expect(?:s|ing)?|would (?:accept|take|settle for|work for)|willing to (?:accept|take|settle for|work for)) [a-z ]{0,30}[$€£₹]?\d[\d.,]*(?![\d.,]|[- ]?(?:\+|plus|or more|to \d+|- ?\d+)? ?(?:years?|yrs?)\b)|\b(?:salary|pay) expectations?\b|\bexpected (?:salary|pay)\b/;
const PRONOUN_ONLY = /^(?:who|whom|anyone|anybody|someone|somebody|everyone|everybody|people|nobody)$/;

/** `last` is what the question before in the same text was about. */
export function subjectOf(
  lower: string,
  lexicon: Pick<Lexicon, "jobs" | "candidates" | "companies">,
  before: Filter | null,
  last: Subject | null = null,
): Subject {
  if (namesHeld(lower, lexicon.candidates).some(({ name }) => name.length >= 4 && name.includes(" ")))
    return "candidates";
  if (/\b(?:compar\w+|versus|vs|why|better than)\b/.test(lower) && lastNamesHeld(lower, lexicon.candidates).length > 0)
    return "candidates";
  if (EMPLOYER_DOES.test(lower)) return "jobs";
  if (SEEKS_WORK.test(lower)) return "jobs";
  if (namesJobId(lower, lexicon.jobs)) return RANKS_FOR_ID.test(lower) ? "candidates" : "jobs";
  if (EXPECTS.test(lower)) return "candidates";
  // Nobody here has a price: an amount is what a job pays.
  if ((MONEY.test(lower) || MONEY_WORD.test(lower)) && !lower.includes("candidate")) return "jobs";
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
  // "What is the salary of the nurse job?"
  if (/\b(?:salar(?:y|ies)|pays?|paid|wages?|compensation)\b/.test(withoutJob)) return "jobs";
  // "best fits for the nurse role", "who": the job is what they are measured by.
  if (before === null && withoutJob !== lower && hasCandidates) return "candidates";
  if (/\b(?:worked|been employed|interned) (?:at|for|with)\b/.test(lower)) return "candidates";
  if (companiesHeld(lower, lexicon.companies).some(({ name }) => name.length > 3)) return "jobs";
  if (before !== null) return before.about;
  if (last !== null) return last;
  if (hasJobs !== hasCandidates) return hasJobs ? "jobs" : "candidates";
  return OF_JOBS.test(lower) ? "jobs" : "candidates";
}

/** Ids that are more than a number: "J12". */
function namesJobId(lower: string, jobs: Lexicon["jobs"]): boolean {
  return (lower.match(/[a-z][\w-]*\d[\w-]*/g) ?? []).some((said) => idNamed(said, jobs) !== null);
}
