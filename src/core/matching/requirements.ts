// What a job asks for: skills, years, education, languages, certificates, each must or nice. Rules only.

import type { SkillGraph, SkillKind } from "../skills/graph.ts";
import { findSkills } from "../skills/find-skills.ts";
import { DEGREES, findDegrees } from "./degrees.ts";
import type { Need, Requirement } from "./job.ts";
import { splitPassages } from "./passages.ts";
import type { Passage } from "./passages.ts";
import { findYears } from "./years-asked.ts";

/** More than this nobody reads, and what comes last matters least. */
const MAX_REQUIREMENTS = 25;
/** A skill this close after "5+ years of" is what the years are asked for. */
const YEARS_REACH = 45;

/** What a part of a job description is for, and how much a mention there weighs. First match wins. */
const PARTS = [
  {
    name: "nice",
    weight: 2,
    pattern:
      /^(?:preferred|bonus|desir(?:ed|able)|additional|plus(?:es)?\b|it['’]s a plus|ideal(?:ly)?|optional|wünschenswert|assets?\b)|\b(?:nice|good)[- ]to[- ]have\b/i,
  },
  {
    name: "must",
    weight: 3,
    pattern:
      /^(?:(?:minimum|basic|key|required|essential|job|technical|core|mandatory|position|education|experience|skills?|and|&|,|\/|your|the|other|knowledge|abilities) ?){0,5}(?:requirements?|qualifications?|skills?|experience|must[- ]haves?|competenc(?:y|ies)|education|expertise|anforderungen|certifications?|languages?)\b(?! (?:with|in|of|as|using|at|on)\b)|\bmust[- ]haves?\b|^(?:what (?:you(?:['’]ll)?|we['’]re looking|you will) (?:need|bring|for|have)|who you are|you (?:have|bring|are)|we(?:['’]re| are) looking for|about you|must have|required|ihr profil|requisitos|profil recherché|to be successful)/i,
  },
  {
    name: "skip",
    weight: 0,
    pattern:
      /^(?:benefits|what we offer|we offer|perks|compensation|salary|pay|about (?:us|the company|our)|company overview|who we are|our (?:company|mission|story|values)|equal (?:employment )?opportunity|eeo|diversity|how to apply|why (?:join|work|us)|disclaimer|wir bieten|legal)/i,
  },
  {
    name: "duties",
    weight: 1,
    pattern:
      /^(?:(?:key|primary|main|your|essential|job|core|the|day[- ]to[- ]day|duties|and|&) ?){0,4}(?:responsibilities|duties|tasks|role|functions|job summary|summary|job description|position)\b|^(?:what you(?:['’]ll| will) (?:do|be doing)|in this role|as an? |about the (?:role|job|position|team)|the opportunity|job title)/i,
  },
] as const;
type Part = (typeof PARTS)[number];
const MAX_HEADING_LENGTH = 60;

const NICE_WORDS =
  /\b(?:preferred|nice[- ]to[- ]have|a (?:big |huge |strong |definite )?plus|bonus|desirable|desired|ideally|advantage(?:ous)?|optional|beneficial|an asset|would be (?:great|helpful|good)|good to have)\b/i;
/** Words that make a must even among the wishes; "at least" only says how much. */
const STRONG_MUST_WORDS = /\b(?:must|required|mandatory|essential)\b/i;
const MUST_WORDS = /\b(?:must|required|requires?|mandatory|essential|minimum|at least|need(?:ed)? to|necessary)\b/i;
const LANGUAGE_CONTEXT =
  /fluen|languages?\b|speak|spoken|bilingual|native|proficien|written|verbal|communicat|multilingual|knowledge of/i;

/** Worth of a skill's kind: what can be checked before what everyone writes. */
const KIND_WEIGHT: Readonly<Record<SkillKind, number>> = {
  technical: 1.5,
  tool: 1.5,
  certificate: 2,
  language: 1,
  soft: -2,
};
const FIRST_LINES_BONUS = 1.5;

interface Draft extends Omit<Requirement, "weight"> {
  /** How much the text makes of it; orders the list. */
  readonly pull: number;
}

/** Most important first; ids depend on content alone, so that the same demand keeps its id in an edited job. */
export function extractRequirements(jobText: string, graph: SkillGraph): readonly Requirement[] {
  const drafts = new Map<string, Draft>();
  const passages = passagesInParts(jobText);
  const saysMusts = passages.some(({ part }) => part?.name === "must");
  for (const [index, { passage, said, part }] of passages.entries()) {
    if (part?.name === "skip") continue;
    const need = needOf(said, part, saysMusts);
    const weight = (part?.weight ?? 1.5) + (index < 2 ? FIRST_LINES_BONUS : 0) + (MUST_WORDS.test(said) ? 1 : 0);
    for (const draft of [
      ...skillDrafts(said, passage, need, weight, graph),
      ...yearsDrafts(said, passage, need, weight, graph),
      ...educationDrafts(said, passage, need, weight),
    ]) {
      keep(drafts, draft);
    }
  }
  return onlyFew([...drafts.values()]).map(({ pull: _pull, ...requirement }) => ({ ...requirement, weight: 1 }));
}

/** Each passage with the part it stands in. */
function passagesInParts(jobText: string) {
  let part: Part | null = null;
  return splitPassages(jobText).map((passage) => {
    const said = jobText.slice(passage.start, passage.end);
    part = partOf(said) ?? part;
    return { passage, said, part };
  });
}

/** Where a job lists its musts, what it tells elsewhere is a wish unless it says otherwise. */
function needOf(said: string, part: Part | null, saysMusts: boolean): Need {
  if (NICE_WORDS.test(said)) return "nice";
  if (part?.name === "nice") return STRONG_MUST_WORDS.test(said) ? "must" : "nice";
  if (part?.name === "must" || !saysMusts) return "must";
  return MUST_WORDS.test(said) ? "must" : "nice";
}

/** A heading opens a part, alone on its line or before a colon. */
function partOf(said: string): Part | null {
  const head = (/^[^:\n]{1,60}:/.exec(said)?.[0] ?? said).replace(/^[#*\s\d.)]+|[*:\s]+$/g, "");
  if (head.length > MAX_HEADING_LENGTH || (head === said && head.split(" ").length > 7)) return null;
  return PARTS.find(({ pattern }) => pattern.test(head)) ?? null;
}

function skillDrafts(said: string, passage: Passage, need: Need, weight: number, graph: SkillGraph): readonly Draft[] {
  const years = findYears(said);
  return findSkills(said, graph).flatMap((mention): Draft[] => {
    const skill = graph.skills.get(mention.skillId);
    if (skill === undefined || (skill.kind === "language" && !LANGUAGE_CONTEXT.test(said))) return [];
    const kind = skill.kind === "language" || skill.kind === "certificate" ? skill.kind : "skill";
    const asked = years.find(
      ({ end }) =>
        mention.start >= end && mention.start - end <= YEARS_REACH && !/[;,]/.test(said.slice(end, mention.start)),
    );
    return [
      {
        id: `${kind}:${skill.id}`,
        kind,
        label: skill.label,
        need,
        skillId: skill.id,
        years: kind === "skill" && skill.kind !== "soft" ? (asked?.years ?? null) : null,
        start: passage.start + mention.start,
        end: passage.start + mention.end,
        pull: weight + KIND_WEIGHT[skill.kind] + (asked === undefined ? 0 : 1),
      },
    ];
  });
}

/** Years that no single skill takes. */
function yearsDrafts(said: string, passage: Passage, need: Need, weight: number, graph: SkillGraph): readonly Draft[] {
  const taken = skillDrafts(said, passage, need, weight, graph);
  return findYears(said)
    .filter(({ years }) => !taken.some((draft) => draft.years === years))
    .map(({ years, start, end }) => ({
      id: `years:${years}`,
      kind: "years",
      label: `${years} ${years === 1 ? "year's" : "years'"} experience`,
      need,
      skillId: null,
      years,
      start: passage.start + start,
      end: passage.start + end,
      pull: weight + 3,
    }));
}

/** Of "Bachelor's or Master's" the lower one is asked for. */
function educationDrafts(said: string, passage: Passage, need: Need, weight: number): readonly Draft[] {
  const lowest = findDegrees(said).toSorted((a, b) => a.level - b.level)[0];
  const degree = lowest === undefined ? undefined : DEGREES[lowest.level];
  if (lowest === undefined || degree === undefined) return [];
  return [
    {
      id: `education:${lowest.level}`,
      kind: "education",
      label: degree.label,
      need,
      skillId: null,
      years: null,
      start: passage.start + lowest.start,
      end: passage.start + lowest.end,
      pull: weight + 2,
    },
  ];
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

/** One education and one years demand of each need (the first), and the heaviest of the rest. */
function onlyFew(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  return drafts
    .filter((draft) => {
      if (draft.kind !== "education" && draft.kind !== "years") return true;
      const key = `${draft.kind} ${draft.need}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    })
    .sort((a, b) => Number(b.need === "must") - Number(a.need === "must") || b.pull - a.pull || (a.id < b.id ? -1 : 1))
    .slice(0, MAX_REQUIREMENTS);
}
