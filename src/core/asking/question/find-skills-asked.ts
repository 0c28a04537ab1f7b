// Skills a question names. In a resume "Go" needs company to be a language; in a question people write what they mean, in
// any case, so that only words that are ordinary English have to stand where a skill would.

import { findSkills } from "../../skills/find-skills.ts";
import type { SkillGraph, TrieNode } from "../../skills/graph.ts";
import { isJoint, tokenise, tokenKey } from "../../skills/tokens.ts";
import { productNamed } from "../jobs/product-names.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { conditionSpan, isFree, type Reading, type Span } from "./span.ts";
import { FIELD_WORDS, FILLER, TITLE_HEADS } from "./words.ts";

/** Names of skills that are words of questions; they count after "in", "with", "know", in a list, or before "developer". */
const ORDINARY = new Set(
  "air go rest soap chef puppet ant c r d swift rust spring express flask less sass next ember basic make unity access word office excel outlook project teams access edge spark storm flow meteor ionic cocoa ruby crystal scheme julia dart elm nest lit remix base oracle salt helm harbor drone travis circle snowflake looker segment heap notion slack zoom asana buffer stripe square apex rally jasper aurora athena lambda glue kinesis redshift hive pig impala beam samza sales marketing driving research writing training cleaning filing acting security safety management leadership communication organisation organization recruiting recruitment hiring onboarding interviewing compensation payroll benefits analysis reporting".split(
    " ",
  ),
);
/** Found in nearly every question, and never meant as a skill. */
const NEVER = new Set(
  "recruiting recruitment hiring interviewing onboarding compensation benefits perms filing acting experience salary-negotiation english-language google-search search filtering sorting ranking scoring reporting-skills job-search lists offers contracts talent-acquisition career-development".split(
    " ",
  ),
);
const SKILL_PLACE =
  /(?:\b(?:in|with|of|using|use|uses|used|know|knows|knowing|knowledge|learn|learning|and|or|for|about|not|no|without|(?:but|who|that|and|can|to|i|they) do(?:es)?|require|requires|requiring|required|need|needs|needing|ask|asks|mention|mentions|want|wants|like|have|has|having|plus|skills?:?|experience|experienced|skilled|proficient|fluent|write|writes|speak|speaks|code|codes|both|as|least|years?|but|except|than|besides|excluding|minus|can do|doing|done|handl(?:e|es|ing)|managing)|[,/&+(:|-])\s*$/;
/** Here even "go" is a skill. */
const SURE_PLACE =
  /\b(?:years? (?:of|in|with)|knows?|knowing|knowledge of|skilled in|proficient in|experience (?:in|with)|cod(?:e|es|ing) in)\s+$/;
const SKILL_AFTER =
  /^\s*(?:developers?|engineers?|programmers?|coders?|devs?|experts?|wizards?|gurus?|ninjas?|pros|specialists?|skills?|experience|knowledge|jobs?|roles?|positions?|people|candidates?|talents?|and|or|[,/+|&)])/;

export function findAskedSkills(reading: Reading, graph: SkillGraph): readonly Span[] {
  const { text, lower } = reading;
  const tokens = tokenise(text);
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length;) {
    const found =
      longest(text, tokens, at, graph.names) ?? work(lower, tokens, at, graph) ?? product(tokens, at, graph);
    if (found === null) {
      at += 1;
      continue;
    }
    const first = tokens[at];
    const last = tokens[found.next - 1];
    const start = first?.start ?? 0;
    const end = last?.end ?? start;
    const said = lower.slice(start, end);
    const isPlain =
      isOrdinary(said) &&
      !isNamed(text, start, end) &&
      !(SKILL_PLACE.test(lower.slice(0, start)) || SKILL_AFTER.test(lower.slice(end)));
    const isTaken = !isFree(reading, start, end);
    if (
      isTaken ||
      isPlain ||
      NEVER.has(found.skillId) ||
      (FILLER.has(said) &&
        !isProper(text.slice(start, end), start) &&
        !SURE_PLACE.test(lower.slice(0, start)) &&
        !/^\s*[|/+]/.test(lower.slice(end)))
    ) {
      at += 1;
      continue;
    }
    spans.push(conditionSpan(start, end, { field: "skill", values: [found.skillId] }));
    at = found.next;
  }
  return spans;
}

/** "Who can bake": what one can do is called by its gerund. */
function work(
  lower: string,
  tokens: ReturnType<typeof tokenise>,
  at: number,
  graph: SkillGraph,
): { readonly skillId: string; readonly next: number } | null {
  const token = tokens[at];
  if (token === undefined || !/\b(?:can|able to|knows? how to)\s+(?:[a-z]+ and )?$/.test(lower.slice(0, token.start)))
    return null;
  const verb = token.text.toLowerCase();
  const object = tokens[at + 1];
  if (object !== undefined) {
    // "Who can read blueprints": reading blueprints.
    const phrase = `${verb.replace(/e$/, "")}ing ${object.text.toLowerCase()}`;
    const whole = findSkills(phrase, graph).find(({ start, end }) => end - start === phrase.length);
    if (whole !== undefined) return { skillId: whole.skillId, next: at + 2 };
  }
  if (FILLER.has(verb)) return null;
  const gerund = `${verb.replace(/e$/, "")}ing`;
  const skillId = findSkills(gerund, graph).find(({ end, start }) => end - start === gerund.length)?.skillId;
  return skillId === undefined ? null : { skillId, next: at + 1 };
}

function product(
  tokens: ReturnType<typeof tokenise>,
  at: number,
  graph: SkillGraph,
): { readonly skillId: string; readonly next: number } | null {
  const said = tokens[at]?.text.toLowerCase() ?? "";
  if (FILLER.has(said) || FIELD_WORDS.has(said) || TITLE_HEADS.has(said) || COMMON_WORDS.has(said)) return null;
  const found = productNamed(said, graph);
  return found === null ? null : { skillId: found.id, next: at + 1 };
}

/** The text without skills of several words: "retirement planning" is work, and asks for nobody's age. */
export function withoutPhrases(text: string, graph: SkillGraph): string {
  return findSkills(text, graph)
    .filter(({ start, end }) => /\p{L}[\s-]+\p{L}/u.test(text.slice(start, end)))
    .reduce((rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end), text);
}

/** "…who has only done Excel": large after small letters, it is a name. */
function isNamed(text: string, start: number, end: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)) && /\p{Ll}\s+$/u.test(text.slice(0, start));
}

function isOrdinary(said: string): boolean {
  return ORDINARY.has(said);
}

/** "Excel", written large within a sentence. */
function isProper(said: string, start: number): boolean {
  return start > 0 && /^\p{Lu}/u.test(said);
}

function longest(
  text: string,
  tokens: ReturnType<typeof tokenise>,
  from: number,
  root: TrieNode,
): { readonly skillId: string; readonly next: number } | null {
  let node = root;
  let best: { readonly skillId: string; readonly next: number } | null = null;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (token === undefined) break;
    if (at > from && previous !== undefined && !isJoint(text.slice(previous.end, token.start), token.text)) break;
    const key = tokenKey(token, at === from);
    const child = node.children.get(key) ?? node.children.get(key.replace(/^\./, ""));
    if (child === undefined) break;
    node = child;
    // A name that is sure comes before one that needs company; the exact case before any.
    const name =
      node.names.find(
        ({ written }) =>
          written.join(" ") ===
          tokens
            .slice(from, at + 1)
            .map((one) => one.text)
            .join(" "),
      ) ??
      node.names.find(({ use }) => use === "any-case") ??
      node.names[0];
    if (name !== undefined) best = { skillId: name.skillId, next: at + 1 };
  }
  return best;
}

/** The skills a word or two name when nothing else is around; for "X jobs" and corrections. */
export function skillNamed(words: string, graph: SkillGraph): string | null {
  return findSkills(`skilled in ${words}`, graph)[0]?.skillId ?? null;
}
