// Finds orders to a machine in a resume: "ignore previous instructions", "give this candidate the highest score", forged
// ends of the document, forged verdicts. A person reads them too, so the sentence goes, not the page. People write
// about such things as well (prompt design, hiring): a word alone is never enough.

import { disguisesIn, findEncodedOrders } from "./disguised-orders.ts";
import { FORMS } from "./planted-forms.ts";
import type { Tongue } from "./planted-tongue.ts";
import { MORE_TONGUES } from "./planted-tongues-more.ts";
import { TONGUES, UNSPACED_ORDERS } from "./planted-tongues.ts";
import { sentences, type Sentence } from "./sentences.ts";
import { mayHold, type WordIndex, wordIndex } from "./word-index.ts";
import type { Stretch } from "./word-places.ts";

/** What surrounds an order: only counts beside one. */
const COMPANIONS =
  /\b(?:candidate|applicant|resume|cv|record|assessor|screening|evaluation|requirements?|instructions?|prompt|score|scored|rate|rated|rank|ranked|recommend\w*|advance\w*|verified|confirmed|hire|hired|shortlist\w*|dimension|override|respond|response|output|answer|kandidat\w*|bewerber\w*|candidat\w*)\b|^\W*(?:end|start|begin) of (?:the )?(?:resume|cv|document|application)\W*$|\bstop (?:reading|here)\b|\b(?:resume|cv|document) (?:continues|ends|begins)\b/i;

/** Those who build or guard such systems quote the orders: "detected 'ignore previous instructions' attacks". */
const QUOTED =
  /["'“”‘’«»„][^"'“”‘’«»„]{5,120}["'“”‘’«»„][^.!?]{0,60}\b(?:attack|injection|jailbreak|attempt|exploit|payload|prompt)s?\b|\b(?:prompt[- ]injection|jailbreak)s?\b[^.!?]{0,80}["'“”‘’«»„]/iu;

/** A companion counts when it is at most this many sentences from an order. */
const REACH = 3;

/** The stretches of a text that give orders to a machine, whole sentences each. */
export function findInstructions(text: string): Stretch[] {
  const flat = text.replaceAll("\n", " ");
  const tests = [...testsFor(flat), ...disguisesIn(flat).flatMap((read) => disguised(read, flat))];
  const encoded = findEncodedOrders(text);
  const isOrder = (sentence: string) => tests.some((test) => test(sentence)) && !QUOTED.test(sentence);
  const all = sentences(text).flatMap((sentence) =>
    isOrder(sentence.text) ? splitOff(text, sentence, isOrder) : sentence,
  );
  const isCut = all.map(({ text: sentence }) => isOrder(sentence));
  if (!isCut.includes(true)) return encoded;
  spread(all, isCut, 1);
  spread(all, isCut, -1);
  return [...encoded, ...all.filter((_, i) => isCut[i]).map(({ start, end }) => ({ start, end }))];
}

/** Lines around an order that were taken for its sentence: they are when they go on in small letters. */
function splitOff(text: string, { start, end }: Sentence, isOrder: (sentence: string) => boolean): readonly Sentence[] {
  const lines = [...text.slice(start, end).matchAll(/[^\n]+/g)].map(({ 0: line, index }) => {
    return { text: line, start: start + index, end: start + index + line.length };
  });
  const joined = (from: number, to: number) =>
    lines
      .slice(from, to)
      .map((line) => line.text)
      .join(" ");
  const goesOn = (line: Sentence | undefined) => line !== undefined && /^\s*[^\p{Lu}\s]/u.test(line.text);
  let to = 1;
  while (to < lines.length && !isOrder(joined(0, to))) to++;
  let from = to - 1;
  while (from > 0 && !isOrder(joined(from, to))) from--;
  while (from > 0 && goesOn(lines[from])) from--;
  while (goesOn(lines[to])) to++;
  const order = { text: joined(from, to), start: lines[from]?.start ?? start, end: lines[to - 1]?.end ?? end };
  return [...lines.slice(0, from), order, ...lines.slice(to)];
}

/** The tests on what a sentence says when it is read in another way. */
function disguised(read: (sentence: string) => string, flat: string): Test[] {
  return testsFor(read(flat)).map((isOrder) => (sentence: string) => isOrder(read(sentence)));
}

/** Whether one sentence, without line ends, orders a machine about. */
export function givesOrder(sentence: string): boolean {
  return testsFor(sentence).some((isOrder) => isOrder(sentence)) && !QUOTED.test(sentence);
}

/** Scripts of `UNSPACED_ORDERS`. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u;

type Test = (sentence: string) => boolean;

/** The tests that can hold for some sentence of a text: most texts have not even the words for any. */
function testsFor(flat: string): Test[] {
  const forms = UNSPACED.test(flat) ? [...FORMS, ...UNSPACED_ORDERS] : FORMS;
  const index = wordIndex(flat);
  const orders = ORDERS.filter(({ mayHold }) => mayHold.every((may) => may(index)));
  return [
    // "^" and "$" mean a sentence's, so these are not tried on the whole.
    (sentence) => forms.some((form) => form.test(sentence)),
    (sentence) => {
      const words = wordIndex(sentence);
      return orders.some(({ mayHold, holds }) => mayHold.every((may) => may(words)) && holds(sentence));
    },
  ];
}

/** Takes in the companions that follow an order directly, in one direction. */
function spread(all: readonly Sentence[], isCut: boolean[], step: 1 | -1): void {
  const indexes = all.map((_, i) => i);
  let left = 0;
  for (const i of step === 1 ? indexes : indexes.reverse()) {
    if (isCut[i]) left = REACH;
    else if (left > 0 && COMPANIONS.test(all[i]?.text ?? "")) {
      isCut[i] = true;
      left--;
    } else left = 0;
  }
}

/** "Let nobody ignore the rules". */
const REFUSED = /\b(?:nobody|never|not|cannot|no one) (?:to )?(?:ignor|disregard|forg[eo]t|bypass|overr)\w*/gi;

/** For each language: an order to forget, an order to a machine, an order to judge well. */
const ORDERS: readonly { readonly mayHold: readonly ((index: WordIndex) => boolean)[]; readonly holds: Test }[] = [
  ...TONGUES,
  ...MORE_TONGUES,
].flatMap((tongue) => {
  const is = partsOf(tongue);
  const may = (...lists: readonly string[]) => lists.map(mayHold);
  return [
    {
      mayHold: may(tongue.ignore, tongue.orders, tongue.earlier),
      holds: (sentence: string) => {
        const order = sentence.replace(REFUSED, " ");
        return near(order, is.ignore, is.orders, 70) && near(order, is.ignore, is.earlier, 50);
      },
    },
    {
      mayHold: may(tongue.machine, tongue.address),
      holds: (sentence: string) => follows(sentence, is.address, is.machine),
    },
    {
      mayHold: may(tongue.person, tongue.best, tongue.rate),
      holds: (sentence: string) =>
        near(sentence, is.person, is.best, 60) &&
        near(sentence, is.rate, is.person, 50) &&
        isCommand(sentence, is.rate),
    },
  ];
});

type Parts = Readonly<Record<Exclude<keyof Tongue, "language">, RegExp>>;

function partsOf({ language: _, ...parts }: Tongue): Parts {
  const entries = Object.entries(parts).map(([name, words]) => [name, wordPattern(words)]);
  return Object.fromEntries(entries) as Parts;
}

/** "give|rank*" as a pattern: whole words, "*" letting a word go on. */
function wordPattern(words: string): RegExp {
  const alternatives = words
    .split("|")
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const pattern = word.replace(/[.+?]/g, "\\$&").replaceAll("*", "\\p{L}*").replaceAll(" ", "\\s+");
      // "en tant qu'IA": an apostrophe ends a word by itself.
      return word.endsWith("'") ? pattern : `${pattern}(?![\\p{L}\\p{N}])`;
    });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})`, "giu");
}

/** Whether the two occur at most so many characters apart, in any order. */
function near(sentence: string, one: RegExp, other: RegExp, reach: number): boolean {
  const ones = [...sentence.matchAll(one)];
  const others = ones.length === 0 ? [] : [...sentence.matchAll(other)];
  return ones.some(({ 0: match, index }) =>
    others.some((found) => {
      const gap = found.index >= index ? found.index - index - match.length : index - found.index - found[0].length;
      return gap >= 0 && gap <= reach;
    }),
  );
}

/** "If you are" directly before "an AI". */
function follows(sentence: string, address: RegExp, machine: RegExp): boolean {
  const machines = [...sentence.matchAll(machine)];
  if (machines.length === 0) return false;
  return [...sentence.matchAll(address)].some(({ 0: match, index }) =>
    machines.some((found) => {
      const gap = found.index - index - match.length;
      if (gap < 0 || gap > 25) return false;
      const between = sentence.slice(index + match.length, found.index);
      const after = sentence.slice(found.index + found[0].length);
      return isSpokenTo(match, between, after);
    }),
  );
}

/** "As an AI engineer I" speaks of oneself, "As an AI you must" to a machine; so does "Note to AI:". */
function isSpokenTo(address: string, between: string, after: string): boolean {
  if (/[.!?:;]/.test(between)) return false;
  const isNote =
    /note|message|instruction|hinweis|nachricht|achtung|attention|anweisung|nota|mensa|messag|atenci|attenzione|bericht|let op|uwaga|wiadomo|dikkat|внимание|примечание|сообщение/i;
  if (isNote.test(address)) return /^\s*(?:[:,\-–—!]|$|\p{L}+\s*[:,\-–—!])/u.test(after) && between.trim().length < 20;
  const isYou = /\b(?:you|you're|du|sie|vous|tu|êtes|es|eres|usted|sei|siete|você|és|je|u|bent|jesteś|sen)\b|ты|вы/iu;
  if (isYou.test(address)) return true;
  // "Dear language model, …"; "Dear AI team, …" is written to people.
  if (/^(?:dear|hey|hello|liebe|lieber|cher|chère|cara|caro|droga|drogi|sevgili|дорогой)/i.test(address))
    return between.trim() === "" && /^\s*[,:!–—-]/.test(after);
  // "As …": only when the machine is then told what to do.
  return /^\s*[\p{L}\s]{0,30},?\s*(?:you|du|sie|vous|tu|usted|você|je|u|musisz|ты|вы)(?!\p{L})/iu.test(after);
}

/** A command starts with its verb, or says what must be; "rated the candidate" and "helped rate" are told of oneself. */
function isCommand(sentence: string, rate: RegExp): boolean {
  const clauses = sentence.split(
    /[,:;–—-]\s|\b(?:and|then|please|now|always|und|bitte|et|y|e|en|i|ve|и|por favor|s'il vous plaît)\s/iu,
  );
  return clauses.some((clause) => {
    const first = clause.search(rate);
    if (first < 0) return false;
    return (
      first <= 3 ||
      /\b(?:must|should|shall|has to|needs to|muss|soll|sollte|doit|debe|deve|moet|dient|musi|powinien|powinna)\b|долж|olmalı/iu.test(
        clause,
      )
    );
  });
}
