// A demand in words that the skill graph does not know, such as a line of a posting: found word for word, in other words
// within one passage, by halves, or not at all.

import { findSkills } from "../skills/find-skills.ts";
import { impliedSkills } from "../skills/implied-skills.ts";
import { type SkillGraph, skillLabel } from "../skills/graph.ts";
import { isDenied } from "./denial.ts";
import { absent, type Judge, type ReadCandidate } from "./judged.ts";
import { type Passage, splitPassages } from "./passages.ts";
import { roleJudge } from "./judge-role.ts";
import { shareSaid, stemsOf } from "./said-share.ts";

/** Above this share of a demand's words in one passage it is partly said: of two words one says too little. */
const PARTLY = 0.5;

/** Reads a demand once; the graph says which of its words are skills with other names. */
export function demandJudge(demand: string, graph: SkillGraph): Judge {
  const role = roleJudge(demand);
  if (role !== null) return role;
  const exact = exactly(demand);
  const named = findSkills(demand, graph);
  const skills = [...new Set(named.map(({ skillId }) => skillId))];
  const isNamed = isOfNames(demand, skills, graph);
  const stems = stemsOf(demand);
  // "Grey box testing" is more than testing.
  const beside = stemsOf(without(demand, named));
  const isMoreThanNamed = beside.length > 0 && 2 * beside.length >= stems.length;
  return (candidate) => {
    const { text } = candidate;
    const names = nameLines(candidate);
    const isFree = ({ start }: Passage) => !names.some((name) => start >= name.start && start < name.end);
    const literal = exact ? [...text.matchAll(exact)].map(placeOf) : [];
    const said = literal.filter(({ start }) => !isTakenBack(text, start));
    const free = said.find(isFree);
    if (free) return { verdict: "met", at: free, note: "Found word for word" };
    if (literal[0] && said.length === 0)
      return { verdict: "missing", at: literal[0], note: "The resume says it is not there" };
    const isNamedAlone = isMoreThanNamed && shareSaid(beside, text) < 1;
    const held = isNamedAlone ? [] : skills.map((skillId) => heldPlace(skillId, candidate, graph, isFree));
    const first = held.find((one) => one !== null);
    const note = first ? `Says ${skillLabel(graph, first.skillId)}` : "";
    if (first && held.every((one) => one !== null)) return { verdict: "met", at: first.at, note };
    const best = bestPassage(text, stems, isFree);
    if (best?.share === 1 && literal.length === said.length)
      return { verdict: "met", at: best.passage, note: "Said in other words" };
    if (first) return { verdict: "partial", at: first.at, note };
    if (said[0]) return { verdict: isNamed ? "partial" : "missing", at: said[0], note: "Named in a title only" };
    if (best !== null && best.share > PARTLY && skills.length === 0)
      return { verdict: "partial", at: best.passage, note: "Said in part" };
    return absent(text, "Not mentioned");
  };
}

/** The words around what the skills name. */
function without(demand: string, named: readonly Passage[]): string {
  return named.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, demand);
}

/** A tool or a code name, which a title names for a reason; "banking" in the name of a department says little. */
function isOfNames(demand: string, skillIds: readonly string[], graph: SkillGraph): boolean {
  const kinds = skillIds.map((id) => graph.skills.get(id)?.kind);
  return kinds.includes("tool") || /\p{L}[\p{Lu}\d+#]/u.test(demand);
}

/** The lines that name jobs and all that is told of education: what stands there is a name before it is a skill. */
function nameLines({ text, profile }: ReadCandidate): readonly Passage[] {
  const jobs = profile.experiences.map(({ title, start }) => {
    const at = Math.max(start, text.indexOf(title, start));
    const lineEnd = text.indexOf("\n", at);
    return { start, end: lineEnd < 0 ? text.length : lineEnd };
  });
  return [...jobs, ...profile.sections.filter(({ kind }) => kind === "education")];
}

/** Also by words that the verdicts on skills do not know: they are met where somebody edited a resume to leave a thing out. */
const LEFT_OUT =
  /\b(?:exclud(?:es?|ed|ing)|minus|omitt(?:ed|ing)|leaving out|but not|apart from|rather than)\b[^.;:\n]{0,40}$/i;

function isTakenBack(text: string, start: number): boolean {
  return isDenied(text, start) || LEFT_OUT.test(text.slice(Math.max(0, start - 60), start));
}

/** As whole words, in any case, whatever stands between them. */
function exactly(demand: string): RegExp | null {
  const words = demand.match(/[\p{L}\p{N}+#]+/gu) ?? [];
  if (words.length === 0) return null;
  const escaped = words.map((word) => word.replace(/[+]/g, "\\+")).join("[^\\p{L}\\p{N}\\n]{1,3}");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}+#])`, "giu");
}

interface Held {
  readonly skillId: string;
  readonly at: Passage;
}

/** Where a skill, or one that implies it, is named without being denied. */
function heldPlace(
  skillId: string,
  candidate: ReadCandidate,
  graph: SkillGraph,
  isFree: (place: Passage) => boolean,
): Held | null {
  const placeFor = (id: string) =>
    candidate.mentionsOf(id).find((place) => isFree(place) && !isTakenBack(candidate.text, place.start));
  const own = placeFor(skillId);
  if (own) return { skillId, at: own };
  if (candidate.mentionsOf(skillId).some(isFree)) return null;
  for (const id of candidate.namedSkills()) {
    const at = impliedSkills(id, graph).includes(skillId) ? placeFor(id) : undefined;
    if (at) return { skillId: id, at };
  }
  return null;
}

/** The passage that says most of the demand; null when none says any of it. */
function bestPassage(
  text: string,
  stems: readonly string[],
  isFree: (place: Passage) => boolean,
): { passage: Passage; share: number } | null {
  let best: { passage: Passage; share: number } | null = null;
  for (const passage of stems.length === 0 ? [] : splitPassages(text).filter(isFree)) {
    const share = shareSaid(stems, text.slice(passage.start, passage.end));
    if (share > (best?.share ?? 0)) best = { passage, share };
  }
  return best;
}

function placeOf(match: RegExpExecArray): Passage {
  return { start: match.index, end: match.index + match[0].length };
}
