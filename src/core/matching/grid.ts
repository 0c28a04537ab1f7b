// The requirement grid: for each demand of a job, whether this candidate meets it, and the passage that says so.

import type { Profile } from "../reading/profile.ts";
import { findSkills } from "../skills/find-skills.ts";
import type { SkillMention } from "../skills/find-skills.ts";
import type { SkillGraph } from "../skills/graph.ts";
import { DEGREES, findDegrees } from "./degrees.ts";
import type { Requirement, RequirementVerdict, Verdict } from "./job.ts";
import { nearNote } from "./near-note.ts";
import { quoteAround } from "./passages.ts";
import type { Passage } from "./passages.ts";
import { findYears } from "./years-asked.ts";

/** From this share of the years asked for, it is partial rather than missing. */
const PARTIAL_SHARE = 0.5;
/** Shorter texts say too little for "missing". In UTF-16 units, about two sentences. */
const TOO_SHORT = 150;

/** Before a mention, within its sentence: the text says it is not there. */
const NEGATION =
  /(?:\bno|\bnot|\bnever|n['’]t|\bwithout|\black(?:s|ing)? (?:of )?|\bunfamiliar with|\bzero|\bexcept|\bhaven['’]?t)\b[^.,;:\n]{0,40}$/i;
/** Phrases with a "not" that denies nothing. */
const NO_NEGATION = /not only|no less than|not limited to|without (?:supervision|errors?|delay|any)|no doubt/i;
const WEAK =
  /(?:\bbasic|\bbeginner|\blimited|\belementary|\bfamiliar with|\bexposure to|\bnovice|\bcurrently learning|\bsome)\b[^.,;:\n]{0,25}$/i;
const WEAK_AFTER = /^[^.,;\n]{0,12}\b(?:basic|beginner|elementary|a1|a2|limited)\b/i;
const UNFINISHED =
  /pursuing|expected|in progress|candidate for|currently (?:studying|enrolled)|ongoing|incomplete|scheduled/i;

export interface CandidateText {
  /** Anonymised. */
  readonly text: string;
  readonly profile: Profile;
}

export function judgeRequirements(
  requirements: readonly Requirement[],
  candidate: CandidateText,
  graph: SkillGraph,
): readonly RequirementVerdict[] {
  const mentionsBySkill = new Map<string, SkillMention[]>();
  for (const mention of findSkills(candidate.text, graph)) {
    const known = mentionsBySkill.get(mention.skillId);
    if (known === undefined) mentionsBySkill.set(mention.skillId, [mention]);
    else known.push(mention);
  }
  const held = [...mentionsBySkill]
    .filter(([, mentions]) => mentions.some(({ start }) => !isDenied(candidate.text, start)))
    .map(([skillId]) => skillId);
  return requirements.map((requirement) => {
    const judged = judge(requirement, candidate, mentionsBySkill);
    const near =
      judged.verdict === "missing" && judged.evidence === null && requirement.skillId !== null
        ? nearNote(requirement.skillId, held, graph)
        : null;
    const note = near === null ? judged.note : `${judged.note}; ${near}`;
    return { requirementId: requirement.id, ...judged, note };
  });
}

type Judged = Omit<RequirementVerdict, "requirementId">;

function judge(
  requirement: Requirement,
  candidate: CandidateText,
  mentionsBySkill: ReadonlyMap<string, readonly SkillMention[]>,
): Judged {
  switch (requirement.kind) {
    case "years":
      return judgeYears(requirement.years ?? 0, candidate);
    case "education":
      return judgeEducation(requirement, candidate);
    case "licence":
    case "location":
    case "salary":
      return judgePlainWords(requirement, candidate);
    case "skill":
    case "language":
    case "certificate":
      return judgeMention(requirement, candidate, mentionsBySkill.get(requirement.skillId ?? "") ?? []);
  }
}

function judgeMention(requirement: Requirement, candidate: CandidateText, mentions: readonly SkillMention[]): Judged {
  const { text } = candidate;
  if (requirement.skillId === null) return judgePlainWords(requirement, candidate);
  const denied = mentions.filter(({ start }) => isDenied(text, start));
  const said = mentions.filter((mention) => !denied.includes(mention));
  if (said.length === 0) {
    const first = denied[0];
    if (first !== undefined)
      return {
        verdict: "missing",
        evidence: quoteAround(text, first.start, first.end),
        note: "The resume says it is not there",
      };
    return absent(text, "Not mentioned");
  }
  const best = said.find((mention) => !isWeak(text, mention)) ?? said[0];
  if (best === undefined) return absent(text, "Not mentioned");
  const shown =
    bestPlace(
      said.filter((mention) => !isWeak(text, mention)),
      candidate,
    ) ?? best;
  const evidence = quoteAround(text, shown.start, shown.end);
  if (isWeak(text, best)) return { verdict: "partial", evidence, note: "Basic level" };
  if (requirement.kind === "certificate" && UNFINISHED.test(text.slice(evidence.start, evidence.end)))
    return { verdict: "partial", evidence, note: "In progress" };
  if (requirement.years !== null) return withYears(requirement.years, candidate, evidence);
  return { verdict: "met", evidence, note: said.length === 1 ? "Mentioned once" : `Mentioned ${said.length} times` };
}

/** A demand a person typed that the skill graph does not know: its own words are looked for. */
function judgePlainWords(requirement: Requirement, { text }: CandidateText): Judged {
  const at = text.toLowerCase().indexOf(requirement.label.toLowerCase());
  if (at === -1) return { verdict: "unclear", evidence: null, note: "Not found word for word" };
  return {
    verdict: isDenied(text, at) ? "missing" : "met",
    evidence: quoteAround(text, at, at + requirement.label.length),
    note: "Found word for word",
  };
}

/** The skill is there; whether for long enough is only known of all work together. */
function withYears(years: number, { profile }: CandidateText, evidence: Passage): Judged {
  if (profile.experienceMonths === null)
    return { verdict: "partial", evidence, note: `Mentioned; no dates to tell ${years} years` };
  const verdict: Verdict = profile.experienceMonths >= years * 12 ? "met" : "partial";
  return { verdict, evidence, note: `Mentioned; ${duration(profile.experienceMonths)} of work in all, ${years} asked` };
}

function judgeYears(years: number, { text, profile }: CandidateText): Judged {
  const stated = findYears(text).toSorted((a, b) => b.years - a.years)[0];
  const quote = stated === undefined ? null : quoteAround(text, stated.start, stated.end);
  const months = profile.experienceMonths;
  if (months === null) {
    if (stated === undefined) return { verdict: "unclear", evidence: null, note: "No dates found" };
    return {
      verdict: stated.years >= years ? "met" : "partial",
      evidence: quote,
      note: `States ${stated.years} years of ${years}`,
    };
  }
  const longest = profile.experiences.toSorted(
    (a, b) => (b.to ?? Infinity) - b.from - ((a.to ?? Infinity) - a.from),
  )[0];
  const evidence =
    longest === undefined ? quote : quoteAround(text, longest.start, Math.min(longest.end, longest.start + 1));
  const verdict: Verdict = months >= years * 12 ? "met" : months >= years * 12 * PARTIAL_SHARE ? "partial" : "missing";
  return { verdict, evidence, note: `${duration(months)} of ${years}` };
}

function judgeEducation(requirement: Requirement, { text }: CandidateText): Judged {
  const wanted = DEGREES.findIndex(({ label }) => label === requirement.label);
  const found = findDegrees(text).filter(({ start }) => !isDenied(text, start));
  const best = found.toSorted((a, b) => b.level - a.level)[0];
  if (best === undefined) return absent(text, "No degree found");
  const enough = found.find(
    ({ level, start, end }) => level >= wanted && !UNFINISHED.test(quoteText(text, start, end)),
  );
  const shown = enough ?? best;
  const evidence = quoteAround(text, shown.start, shown.end);
  const label = DEGREES[shown.level]?.label ?? "A degree";
  if (enough !== undefined) return { verdict: "met", evidence, note: label };
  return { verdict: "partial", evidence, note: best.level >= wanted ? `${label}, in progress` : label };
}

function absent(text: string, note: string): Judged {
  return text.trim().length < TOO_SHORT
    ? { verdict: "unclear", evidence: null, note: "Too little text to tell" }
    : { verdict: "missing", evidence: null, note };
}

/** A mention in a job says more than one in a list. */
function bestPlace(mentions: readonly SkillMention[], { profile }: CandidateText): SkillMention | undefined {
  const inWork = (mention: SkillMention): boolean =>
    profile.sections.some(
      ({ kind, start, end }) =>
        (kind === "experience" || kind === "projects") && mention.start >= start && mention.end <= end,
    );
  return mentions.find(inWork) ?? mentions[0];
}

function isDenied(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return NEGATION.test(before) && !NO_NEGATION.test(before);
}

function isWeak(text: string, { start, end }: SkillMention): boolean {
  return WEAK.test(text.slice(Math.max(0, start - 40), start)) || WEAK_AFTER.test(text.slice(end, end + 30));
}

function quoteText(text: string, start: number, end: number): string {
  const quote = quoteAround(text, start, end);
  return text.slice(quote.start, quote.end);
}

/** "3 years 4 months"; full years alone, and months alone below one year. */
function duration(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const yearText = years === 0 ? "" : `${years} ${years === 1 ? "year" : "years"}`;
  const restText = rest === 0 && years > 0 ? "" : `${rest} ${rest === 1 ? "month" : "months"}`;
  return [yearText, restText].filter((part) => part !== "").join(" ");
}
