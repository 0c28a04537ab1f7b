// Slips of the finger: a word nobody knows, one or two letters from one that means something.

import { groupBy } from "../../../lib/group-by.ts";
import type { SkillGraph } from "../../skills/graph.ts";
import { placeKeys } from "../places/places.ts";
import { COMMON_WORDS } from "./common-words.ts";
import type { Lexicon } from "./lexicon.ts";
import { isTitleWord } from "./name-index.ts";
import type { Unplaced } from "./read-question.ts";
import type { Reading } from "./span.ts";
import { FIELD_WORDS, FILLER, TITLE_HEADS } from "./words.ts";

export interface Correction {
  readonly said: string;
  readonly read: string;
}

/** Words of the finders; a slip in one of them hides a whole condition. */
const KEY_WORDS =
  "remote remotely hybrid onsite salary salaries experience experienced years candidates candidate applicants applicant jobs roles positions openings without between highest lowest senior junior intern degree bachelor bachelor's master masters master's doctorate location located company companies average compare misses missing undecided rejected shortlisted requirements paying minimum maximum least developer engineer manager analyst designer scientist nurse teacher english german french spanish portuguese italian".split(
    " ",
  );
const LEAST_LENGTH = 5;
/** "jbos" is read; a skill or a place of four letters is too near to too many words. */
const LEAST_KEY_LENGTH = 4;

/** Words under their first letter: a slip changes another one. */
type Words = ReadonlyMap<string, readonly string[]>;

let places: Words | null = null;
const skillsOf = new WeakMap<SkillGraph, Words>();
const keyWords = underLetters(KEY_WORDS);
const fillers = underLetters([...FILLER]);
const heads = underLetters([...TITLE_HEADS]);

export function correctWords(left: readonly Unplaced[], { lower }: Reading, lexicon: Lexicon): readonly Correction[] {
  const words = left
    // A firm that nobody knows is called as it is called.
    .filter(({ nearest: field }) => field !== "company")
    .flatMap(({ said }) => said.split(" "));
  return [...new Set(words)]
    .filter((said) => said.length >= LEAST_KEY_LENGTH && /^[\p{L}]+$/u.test(said) && lower.includes(said))
    .flatMap((said) => {
      const one = said.replace(/s$/, "");
      const read = nearest(said, lexicon);
      // "Farmacists": titles are known in the singular.
      const many = read === null && one !== said ? nearest(one, lexicon) : null;
      return read !== null
        ? [{ said, read }]
        : many !== null && TITLE_HEADS.has(many)
          ? [{ said, read: `${many}s` }]
          : [];
    });
}

/** A word right before "jobs" may be a title nobody knows; one letter from a known title it is a slip. */
export function isSlip(reading: Reading, lexicon: Lexicon): boolean {
  return [
    ...reading.lower.matchAll(
      /[\p{L}]+(?=\s+(?:jobs?|roles?|positions?|openings?|vacanc(?:y|ies)|postings?|opportunit(?:y|ies)|work)\b)/gu,
    ),
  ].some(([said]) => said.length >= LEAST_LENGTH && isUnknown(said, reading) && nearest(said, lexicon) !== null);
}

/** One letter from a skill, and no word of its own: "pythn" before "developers". */
export function isSlipOfSkill(said: string, { graph, titleKeys }: Pick<Lexicon, "graph" | "titleKeys">): boolean {
  if (said.length < LEAST_LENGTH || !/^\p{L}+$/u.test(said) || COMMON_WORDS.has(said) || FILLER.has(said)) return false;
  const words = beginningAs(said, skillWords(graph));
  if (isTitleWord(said, titleKeys) || words.includes(said)) return false;
  return words.some((word) => Math.abs(word.length - said.length) <= 1 && slips(said, word, 1) <= 1);
}

function isUnknown(said: string, { lower, spans }: Reading): boolean {
  const at = lower.indexOf(said);
  return !FILLER.has(said) && spans.every((span) => at >= span.end || at + said.length <= span.start);
}

function nearest(said: string, { graph, cities, titleKeys }: Lexicon): string | null {
  // A word of a title in the tables is no slip: "marine" is not Maine where a marine biologist is sought.
  if (isOrdinary(said) || isTitleWord(said, titleKeys)) return null;
  places ??= underLetters([...placeKeys()].filter((key) => key.length >= 5 && !key.includes(" ")));
  if (said.length < LEAST_LENGTH) return beginningAs(said, keyWords).find((word) => slips(said, word, 1) <= 1) ?? null;
  // In the order of how much hangs on them; the first list with a word near enough counts.
  const skills = beginningAs(said, skillWords(graph));
  for (const words of [
    beginningAs(said, keyWords),
    skills,
    beginningAs(said, heads),
    [
      ...beginningAs(said, places),
      ...cities.map((city) => city.toLowerCase()).filter((city) => city.startsWith(said.charAt(0))),
    ],
    beginningAs(said, fillers),
  ]) {
    // There are so many names of skills that an ordinary word is soon two letters from one: "career" from Cerner.
    const isSkill = words === skills;
    let best: { word: string; distance: number } | null = null;
    for (const word of words) {
      if (Math.abs(word.length - said.length) > 2 || word.length < LEAST_LENGTH) continue;
      if (word === said) return null;
      // "Promoted" is no ProModel: a verb or an adverb is no slip of a name.
      if (isSkill && VERB_ENDING.test(said) && !word.endsWith(VERB_ENDING.exec(said)?.[0] ?? "")) continue;
      const most = isSkill && said.length < 8 && !areSameLetters(said, word) ? 1 : mostSlips(said, word);
      // "Interviewed" is a verb, and no slip of who does it.
      if (said.endsWith("ed") && `${said.slice(0, -1)}r` === word) continue;
      const distance = slips(said, word, most);
      if (distance <= most && (best === null || distance < best.distance)) best = { word, distance };
    }
    if (best !== null) return best.word;
  }
  return null;
}

/** An English word, or a form of one: "faster", "promoted", "machines". */
function isOrdinary(said: string): boolean {
  if (COMMON_WORDS.has(said)) return true;
  return ENDINGS.some(([ending, meant]) => {
    const stem = said.replace(ending, meant);
    return stem !== said && stem.length >= 4 && [COMMON_WORDS, FILLER, FIELD_WORDS].some((words) => words.has(stem));
  });
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/s$/, ""],
  [/es$/, ""],
  [/ies$/, "y"],
  [/(?:ed|er|est|ly)$/, ""],
  [/(?:ed|er|est)$/, "e"],
  [/(.)\1(?:ed|er|est)$/, "$1"],
];

function underLetters(words: readonly string[]): Words {
  return groupBy(words, (word) => word.charAt(0));
}

/** By ear "ph" begins as "f" does. */
function beginningAs(said: string, words: Words): readonly string[] {
  const own = words.get(said.charAt(0)) ?? [];
  return said.startsWith("f") ? [...own, ...(words.get("p") ?? []).filter((word) => word.startsWith("ph"))] : own;
}

function skillWords(graph: SkillGraph): Words {
  const known = skillsOf.get(graph);
  if (known !== undefined) return known;
  const words = underLetters(
    [...graph.names.children.keys()].filter(
      (key) => key.length >= LEAST_LENGTH && (graph.names.children.get(key)?.names.length ?? 0) > 0,
    ),
  );
  skillsOf.set(graph, words);
  return words;
}

const VERB_ENDING = /(?:ed|est|ly)$/;

/** Two in a long word; in one of six letters, too, when it begins and ends as it should. */
function mostSlips(word: string, meant: string): number {
  return word.length >= 8 || (word.length >= 6 && word.at(-1) === meant.at(-1) && word.length === meant.length) ? 2 : 1;
}

/** "Phyton" for "python". */
function areSameLetters(left: string, right: string): boolean {
  return [...left].sort().join("") === [...right].sort().join("");
}

/** Letters put in, left out, changed or swapped with the next; above `most` it may say any larger number. */
function slips(left: string, right: string, most: number): number {
  let [before, last] = [[] as number[], Array.from({ length: right.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      row.push(value);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[right.length] ?? most + 1;
}
