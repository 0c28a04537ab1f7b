// What a job asks for, each demand must or nice. Rules only; the words of each kind are in the files of the readers.

import type { SkillGraph } from "../skills/graph.ts";
import type { Asked, AskedReader } from "./asked.ts";
import { askedEducation } from "./asked-education.ts";
import { askedPay } from "./asked-pay.ts";
import { askedSkills, askedYears } from "./asked-skills.ts";
import type { Need, Requirement } from "./job.ts";
import { type JobPart, passagesInParts } from "./job-parts.ts";
import { askedLanguages } from "./languages.ts";
import { askedLicences } from "./licences.ts";

import { askedPlaces } from "./place.ts";

/** More than this nobody reads, and what comes last matters least. */
const MAX_REQUIREMENTS = 25;

const NICE_WORDS =
  /\b(?:preferred|nice[- ]to[- ]have|a (?:big |huge |strong |definite )?plus|bonus|desirable|desired|ideally|advantage(?:ous)?|optional|beneficial|an asset|would be (?:great|helpful|good)|good to have)\b/i;
/** Words that make a must even among the wishes; "at least" only says how much. */
const STRONG_MUST_WORDS = /\b(?:must|required|mandatory|essential)\b/i;
const MUST_WORDS = /\b(?:must|required|requires?|mandatory|essential|minimum|at least|need(?:ed)? to|necessary)\b/i;

const READERS: readonly AskedReader[] = [
  askedSkills,
  askedYears,
  askedEducation,
  askedLanguages,
  askedLicences,
  askedPlaces,
  askedPay,
];
/** Read also from what a company tells of itself and offers. */
const OFFERED: readonly AskedReader[] = [askedPay];
/** Of these a job that names several means the first. */
const ONE_OF_EACH_NEED = new Set<Requirement["kind"]>(["education", "years", "salary"]);
const FIRST_LINES_BONUS = 1.5;

interface Draft extends Asked {
  readonly need: Need;
}

/** Most important first; ids depend on content alone, so that the same demand keeps its id in an edited job. */
export function extractRequirements(jobText: string, graph: SkillGraph): readonly Requirement[] {
  const drafts = new Map<string, Draft>();
  const passages = passagesInParts(jobText);
  const saysMusts = passages.some(({ part }) => part?.name === "must");
  for (const [index, { passage, said, part }] of passages.entries()) {
    const readers = part?.name === "skip" ? OFFERED : READERS;
    const weight = (part?.weight ?? 1.5) + (index < 2 ? FIRST_LINES_BONUS : 0) + (MUST_WORDS.test(said) ? 1 : 0);
    for (const asked of readers.flatMap((read) => read(said, graph))) {
      keep(drafts, {
        ...asked,
        need: needOf(asked.kind, said, part, saysMusts),
        start: passage.start + asked.start,
        end: passage.start + asked.end,
        pull: asked.pull + weight,
      });
    }
  }
  return onlyFew([...drafts.values()]).map(({ pull: _pull, ...requirement }) => ({ ...requirement, weight: 1 }));
}

/**
 * Where a job lists its musts, what it tells elsewhere is a wish unless it says otherwise. Pay is an offer, and a place
 * is a must only in so many words.
 */
function needOf(kind: Requirement["kind"], said: string, part: JobPart | null, saysMusts: boolean): Need {
  if (kind === "salary" || NICE_WORDS.test(said)) return "nice";
  if (kind === "location") return STRONG_MUST_WORDS.test(said) ? "must" : "nice";
  if (part?.name === "nice") return STRONG_MUST_WORDS.test(said) ? "must" : "nice";
  if (part?.name === "must" || !saysMusts) return "must";
  return MUST_WORDS.test(said) ? "must" : "nice";
}

/** Said twice weighs more; a must anywhere is a must; the heaviest place is the one shown. */
function keep(drafts: Map<string, Draft>, draft: Draft): void {
  const known = drafts.get(draft.id);
  if (known === undefined) {
    drafts.set(draft.id, draft);
    return;
  }
  const shown = draft.pull > known.pull ? draft : known;
  const need: Need = known.need === "must" || draft.need === "must" ? "must" : "nice";
  drafts.set(draft.id, { ...shown, need, years: known.years ?? draft.years, pull: shown.pull + 0.5 });
}

/** The first of the kinds that are asked for once, one way of working and one town, and the heaviest of the rest. */
function onlyFew(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  return drafts
    .filter(({ kind, need, label }) => {
      const isPlace = kind === "location";
      if (!isPlace && !ONE_OF_EACH_NEED.has(kind)) return true;
      const key = isPlace ? `place ${label.startsWith("Based in")}` : `${kind} ${need}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    })
    .sort((a, b) => Number(b.need === "must") - Number(a.need === "must") || b.pull - a.pull || (a.id < b.id ? -1 : 1))
    .slice(0, MAX_REQUIREMENTS);
}
