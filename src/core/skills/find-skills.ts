// Where a text names skills: the longest name wins, names that are also words count only in their own case or company.

import type { SkillGraph, SkillName } from "./graph.ts";
import { isJoint, tokenise, tokenKey } from "./tokens.ts";
import type { Token } from "./tokens.ts";

/** UTF-16 offsets of the text. */
export interface SkillMention {
  readonly skillId: string;
  readonly start: number;
  readonly end: number;
}

/** How far another skill may be for an ambiguous name ("Go", "R") to count, in UTF-16 units on the same line. */
const COMPANY_REACH = 40;
const INTRODUCTION =
  /(?:programming|languages?|coding|coded|written|scripting|developers?|proficien\w{0,4}|fluent|knowledge|experience|skilled|using|with)(?: (?:in|of|with|the))?[ :(]{0,3}$/i;

interface Candidate extends SkillMention {
  readonly isSure: boolean;
}

/** In text order, never overlapping. Linear in the text: a name has at most a dozen words. */
export function findSkills(text: string, graph: SkillGraph): readonly SkillMention[] {
  const tokens = tokenise(text);
  const candidates: Candidate[] = [];
  for (let index = 0; index < tokens.length;) {
    const match = longestName(text, tokens, index, graph);
    if (match === null) {
      index += 1;
      continue;
    }
    candidates.push(match.candidate);
    index = match.next;
  }
  return candidates
    .filter((candidate, index) => candidate.isSure || hasCompany(text, candidates, index))
    .map(({ skillId, start, end }) => ({ skillId, start, end }));
}

function longestName(
  text: string,
  tokens: readonly Token[],
  from: number,
  graph: SkillGraph,
): { readonly candidate: Candidate; readonly next: number } | null {
  let node = graph.names;
  let best: { readonly candidate: Candidate; readonly next: number } | null = null;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    const previous = tokens[index - 1];
    if (token === undefined) break;
    if (index > from && previous !== undefined && !isJoint(text.slice(previous.end, token.start), token.text)) break;
    const key = tokenKey(token, index === from);
    const child = node.children.get(key) ?? (key.startsWith(".") ? node.children.get(key.slice(1)) : undefined);
    if (child === undefined) break;
    node = child;
    const name = node.names.find((known) => known.use === "any-case" || isWritten(known, tokens, from));
    const first = tokens[from];
    if (name !== undefined && first !== undefined) {
      const start =
        first.text.startsWith(".") && !(name.written[0] ?? "").startsWith(".") ? first.start + 1 : first.start;
      best = {
        candidate: { skillId: name.skillId, start, end: token.end, isSure: name.use !== "in-context" },
        next: index + 1,
      };
    }
  }
  return best;
}

function isWritten(name: SkillName, tokens: readonly Token[], from: number): boolean {
  return name.written.every(
    (word, offset) => tokens[from + offset]?.text.replace(/^\.(?=\p{Lu})/u, word.startsWith(".") ? "." : "") === word,
  );
}

/** An ambiguous name counts next to a sure one, after an introduction, or between the separators of a list of one line. */
function hasCompany(text: string, candidates: readonly Candidate[], index: number): boolean {
  const own = candidates[index];
  if (own === undefined) return false;
  const isNear = (other: Candidate | undefined): boolean => {
    if (other === undefined || !other.isSure) return false;
    const between = other.end <= own.start ? text.slice(other.end, own.start) : text.slice(own.end, other.start);
    return (
      between.length <= COMPANY_REACH && !between.includes("\n") && /^[\s,;/|•·&()]*(?:(?:and|or)\s*)?$/i.test(between)
    );
  };
  return (
    isNear(candidates[index - 1]) ||
    isNear(candidates[index + 1]) ||
    INTRODUCTION.test(text.slice(Math.max(0, own.start - 40), own.start))
  );
}
