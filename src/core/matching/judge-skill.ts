// Skills and certificates: named, denied, barely known, or used for long enough. Also demands in a person's own words.

import { impliedSkills } from "../skills/implied-skills.ts";
import { type SkillGraph, skillLabel } from "../skills/graph.ts";
import { isDenied, isUnfinished, isWeak } from "./denial.ts";
import type { Requirement } from "./job.ts";
import { absent, duration, type Judge, type Judged, type ReadCandidate } from "./judged.ts";
import { demandJudge } from "./judge-words.ts";
import { type Passage, quoteAround } from "./passages.ts";

export function skillJudge(requirement: Requirement, graph: SkillGraph): Judge {
  const { skillId, kind, years, label } = requirement;
  if (skillId === null) return demandJudge(label, graph);
  const impliers = [...graph.implies.keys()].filter((id) => impliedSkills(id, graph).includes(skillId));
  return (candidate) => {
    const { text } = candidate;
    const mentions = candidate.mentionsOf(skillId);
    const said = mentions.filter(({ start }) => !isDenied(text, start));
    const sure = said.filter((mention) => !isWeak(text, mention));
    const at = bestPlace(sure, candidate) ?? said[0];
    if (at === undefined)
      return implied(impliers, requirement, candidate, graph) ?? notSaid(requirement, mentions[0], candidate);
    if (sure.length === 0) return { verdict: "partial", at, note: "Basic level" };
    if (kind === "certificate" && isUnfinished(passageText(text, at)))
      return { verdict: "partial", at, note: "In progress" };
    if (years !== null) return withYears(years, skillId, candidate, at);
    return { verdict: "met", at, note: said.length === 1 ? "Mentioned once" : `Mentioned ${said.length} times` };
  };
}

/** Words that must stand as they are, such as a town: as whole words, in any case. */
export function ownWordsJudge(words: string): Judge {
  const escaped = words.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped.replace(/\s+/g, "\\s+")}(?![\\p{L}\\p{N}])`, "iu");
  return ({ text }) => {
    const match = pattern.exec(text);
    if (match === null || escaped === "") return { verdict: "unclear", at: null, note: "Not found word for word" };
    const at = { start: match.index, end: match.index + match[0].length };
    return isDenied(text, at.start)
      ? { verdict: "missing", at, note: "The resume says it is not there" }
      : { verdict: "met", at, note: "Found word for word" };
  };
}

/** Who has React has JavaScript: the graph says so, and the quote shows what says it. A denial of the skill itself goes first. */
function implied(
  impliers: readonly string[],
  { skillId, years }: Requirement,
  candidate: ReadCandidate,
  graph: SkillGraph,
): Judged | null {
  if (skillId === null || candidate.mentionsOf(skillId).length > 0) return null;
  for (const id of impliers) {
    const said = candidate
      .mentionsOf(id)
      .filter((at) => !isDenied(candidate.text, at.start) && !isWeak(candidate.text, at));
    const at = bestPlace(said, candidate);
    if (at === undefined) continue;
    const note = `${skillLabel(graph, id)} implies it`;
    return years === null ? { verdict: "met", at, note } : withYears(years, id, candidate, at);
  }
  return null;
}

function notSaid({ kind, label }: Requirement, denied: Passage | undefined, { text, profile }: ReadCandidate): Judged {
  if (denied !== undefined) return { verdict: "missing", at: denied, note: "The resume says it is not there" };
  const listed = kind === "certificate" && profile.certificates.find((one) => hasWords(one.label, label));
  if (!listed) return absent(text, "Not mentioned");
  const { start, end } = listed;
  return isUnfinished(passageText(text, listed))
    ? { verdict: "partial", at: { start, end }, note: "In progress" }
    : { verdict: "met", at: { start, end }, note: "Among the certificates" };
}

/** Work that names the skill counts; where none does, only all work together is known. */
function withYears(years: number, skillId: string, candidate: ReadCandidate, at: Passage): Judged {
  const own = candidate.monthsWith(skillId);
  if (own !== null)
    return {
      verdict: own >= years * 12 ? "met" : "partial",
      at,
      note: `${duration(own)} of work that names it, ${years} asked`,
    };
  const all = candidate.profile.experienceMonths;
  if (all === null) return { verdict: "partial", at, note: `Mentioned; no dates to tell ${years} years` };
  const verdict = all >= years * 12 ? "met" : "partial";
  return { verdict, at, note: `Mentioned; ${duration(all)} of work in all, ${years} asked` };
}

/** A mention in a job says more than one in a list. */
function bestPlace(mentions: readonly Passage[], { profile }: ReadCandidate): Passage | undefined {
  const inWork = (mention: Passage): boolean =>
    profile.sections.some(
      ({ kind, start, end }) =>
        (kind === "experience" || kind === "projects") && mention.start >= start && mention.end <= end,
    );
  return mentions.find(inWork) ?? mentions[0];
}

function passageText(text: string, { start, end }: Passage): string {
  const passage = quoteAround(text, start, end);
  return text.slice(passage.start, passage.end);
}

function hasWords(written: string, label: string): boolean {
  return ` ${written.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `.includes(` ${label.toLowerCase()} `);
}
