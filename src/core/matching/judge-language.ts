import type { SkillGraph } from "../skills/graph.ts";
import { isDenied } from "./denial.ts";
import type { Requirement } from "./job.ts";
import { absent, type Judge, type ReadCandidate } from "./judged.ts";
import { findLanguages, LANGUAGE_LEVELS, type LanguageLevel, levelIn } from "./languages.ts";
import type { Passage } from "./passages.ts";

/** The commonest words of English: at least this share of a text in English. */
const ENGLISH_WORDS = /\b(?:the|and|of|to|in|for|with|a|on|as)\b/gi;
const ENGLISH_SHARE = 0.08;
/** Enough of a text to tell its language by, in UTF-16 units. */
const TOLD_BY = 3000;

interface Spoken extends Passage {
  readonly level: LanguageLevel | null;
}

/** Named, and as well as asked; a level not said is taken for enough up to working level. */
export function languageJudge({ label, skillId }: Requirement, graph: SkillGraph): Judge {
  const asked = levelIn(label.replace(/^[^(]*/, ""));
  const name = (skillId === null ? undefined : graph.skills.get(skillId)?.label) ?? label.replace(/ \(.*$/, "");
  return (candidate) => {
    const spoken = bestSpoken(candidate, name, skillId);
    if (spoken === null) return notNamed(candidate.text, name);
    const at = { start: spoken.start, end: spoken.end };
    if (isDenied(candidate.text, spoken.start))
      return { verdict: "missing", at, note: "The resume says it is not there" };
    const { level } = spoken;
    if (level === null && (asked === "fluent" || asked === "native"))
      return { verdict: "partial", at, note: `Named; ${asked} asked, no level said` };
    if (level === null) return { verdict: "met", at, note: "Named; no level said" };
    const note =
      asked === null || asked === level ? `${sentence(level)} level` : `${sentence(level)} level; ${asked} asked`;
    // A job that names no level does not mean a beginner's.
    return { verdict: rankOf(level) >= rankOf(asked ?? "working") ? "met" : "partial", at, note };
  };
}

function bestSpoken(candidate: ReadCandidate, name: string, skillId: string | null): Spoken | null {
  const { text, profile } = candidate;
  const listed = profile.languages.filter(({ language }) => language.toLowerCase() === name.toLowerCase());
  const mentions = skillId === null ? [] : candidate.mentionsOf(skillId);
  const found = listed.length > 0 ? listed : spokenIn(text, mentions, skillId);
  return found.toSorted((a, b) => rankOf(b.level) - rankOf(a.level))[0] ?? null;
}

/** A mention in a list of languages has its level beside it; any other still names the language. */
function spokenIn(text: string, mentions: readonly Passage[], skillId: string | null): readonly Spoken[] {
  return mentions.map(({ start, end }): Spoken => {
    const from = Math.max(0, text.lastIndexOf("\n", start) + 1, start - 60);
    const line = text.slice(from, end + 40).split("\n")[0] ?? "";
    const near = findLanguages(line, [{ skillId: skillId ?? "", start: start - from, end: end - from }])[0];
    return { start, end, level: near?.level ?? null };
  });
}

function notNamed(text: string, name: string) {
  return name === "English" && isEnglish(text.slice(0, TOLD_BY))
    ? ({ verdict: "unclear", at: null, note: "Not named, but the resume is written in it" } as const)
    : absent(text, "Not mentioned");
}

function isEnglish(text: string): boolean {
  const count = text.match(ENGLISH_WORDS)?.length ?? 0;
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return words > 0 && count / words >= ENGLISH_SHARE;
}

function rankOf(level: LanguageLevel | null): number {
  return level === null ? -1 : LANGUAGE_LEVELS.indexOf(level);
}

function sentence(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
