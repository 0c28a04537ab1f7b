// Finds orders to a machine in a resume: "ignore previous instructions", "give this candidate the highest score", forged
// ends of the document, forged verdicts. A person reads them too, so the sentence goes, not the page. People write
// about such things as well (prompt design, hiring): a word alone is never enough.

import { sentences, type Sentence } from "./sentences.ts";
import { TONGUES, type Tongue, UNSPACED_ORDERS } from "./planted-tongues.ts";
import type { Stretch } from "./word-places.ts";

/** Orders that have no language, or are told by their form. */
const FORMS: readonly RegExp[] = [
  // Marks that chat models read as the border of a turn.
  /<\|(?:im_start|im_end|system|user|assistant|endoftext|eot_id|start_header_id)[^>]{0,20}\|?>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|instructions?|prompt)>/i,
  /^\W{2,}\s*(?:system|assistant|developer|admin)(?: (?:prompt|message|note))?\s*\W{2,}$/i,
  /^\W*(?:system|assistant|developer)\s*:\s*(?:understood|sure|certainly|of course|okay|ok|you|ignore|override|rate|score|assign|new|all|the candidate|this candidate)\b/i,
  /^\W*###? ?(?:instruction|system|response|new task)s?\W*$/i,
  /\b(?:end|begin|beginning|start) of (?:the )?(?:system |user |hidden )?(?:prompt|instructions)\b/i,
  /\bnew (?:system )?(?:instructions|prompt|task)\s*:/i,
  /\b(?:reveal|print|repeat|output|show|leak)\b[^.!?]{0,30}\b(?:system|hidden|your) (?:prompt|instructions)\b/i,
  // Silence about the order itself.
  /\b(?:do not|don't|never) (?:mention|reveal|disclose|repeat|tell|include|refer to)\b[^.!?]{0,40}\b(?:instructions?|prompt|this (?:message|note|text|line)|hidden)\b/i,
  // Forged verdicts.
  /\b(?:assessment|scoring|screening|evaluation|ranking|rubric) override\b/i,
  /\b(?:rubric|requirements|criteria|screening)\b[^.!?]{0,20}\b(?:has|have) been (?:waived|lifted|suspended)\b/i,
  /\b(?:mark|record|treat|count|report|set)\b[^.!?]{0,30}\brequirements?\b[^.!?]{0,20}\bas (?:met|covered|satisfied|fulfilled|complete)/i,
  /\brequirements? (?:are|were|have been) (?:all )?(?:pre-?verified|independently verified|verified against)\b/i,
  /\b(?:assessor|evaluator|grader|screener|reviewer|recruiter|model|system)s? (?:should|must|shall|is to|are to) (?:record|mark|rate|score|assign|give|treat|consider|recommend|rank)\b/i,
  /\b(?:candidate|applicant)\b[^.!?]{0,20}\b(?:cleared|pre-?approved|pre-?selected|approved|fast-tracked) for (?:advancement|hire|hiring|interview|the next (?:round|stage)|this (?:role|position))\b/i,
  /\b(?:this|the) (?:candidate|applicant) (?:is|has been|was)\b[^.!?]{0,40}\b(?:verified|confirmed|pre-?approved|rated|scored|ranked)\b[^.!?]{0,40}\b(?:exceptional|perfect|ideal|best|top|highest|outstanding|match|fit)\b/i,
  /\b(?:assign|give|award)\b[^.!?]{0,20}\b(?:maximum|highest|top|full) (?:band|score|rating|mark|grade|points)\b[^.!?]{0,20}\b(?:every|all|each) (?:dimension|criteri\w+|categor\w+|requirement)/i,
];

/** What surrounds an order: only counts beside one. */
const COMPANIONS =
  /\b(?:candidate|applicant|resume|cv|record|assessor|screening|requirements?|instructions?|prompt|score|scored|rate|rated|rank|ranked|recommend\w*|advance\w*|verified|confirmed|hire|hired|shortlist\w*|dimension|override|respond|response|output|answer|kandidat\w*|bewerber\w*|candidat\w*)\b|^\W*(?:end|start|begin) of (?:the )?(?:resume|cv|document|application)\W*$|\b(?:resume|cv|document) (?:continues|ends|begins)\b/i;

/** Those who build or guard such systems quote the orders: "detected 'ignore previous instructions' attacks". */
const QUOTED =
  /["'“”‘’«»„][^"'“”‘’«»„]{5,120}["'“”‘’«»„][^.!?]{0,60}\b(?:attack|injection|jailbreak|attempt|exploit|payload|prompt)s?\b|\b(?:prompt[- ]injection|jailbreak)s?\b[^.!?]{0,80}["'“”‘’«»„]/iu;

/** A companion counts when it is at most this many sentences from an order. */
const REACH = 3;

/** The stretches of a text that give orders to a machine, whole sentences each. */
export function findInstructions(text: string): Stretch[] {
  const flat = text.replaceAll("\n", " ");
  const tests = testsFor(flat);
  if (tests.length === 0) return [];
  const all = sentences(text);
  const isCut = all.map(({ text: sentence }) => tests.some((isOrder) => isOrder(sentence)) && !QUOTED.test(sentence));
  if (!isCut.includes(true)) return [];
  spread(all, isCut, 1);
  spread(all, isCut, -1);
  return all.filter((_, i) => isCut[i]).map(({ start, end }) => ({ start, end }));
}

/** Whether one sentence, without line ends, orders a machine about. */
export function givesOrder(sentence: string): boolean {
  return testsFor(sentence).some((isOrder) => isOrder(sentence)) && !QUOTED.test(sentence);
}

/** Scripts of `UNSPACED_ORDERS`. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Arabic}\p{Script=Devanagari}]/u;

type Test = (sentence: string) => boolean;

/** The tests that can hold for some sentence of a text: most texts have not even the words for any. */
function testsFor(flat: string): Test[] {
  const forms = UNSPACED.test(flat) ? [...FORMS, ...UNSPACED_ORDERS] : FORMS;
  const orders = ORDERS.filter(({ needed }) => needed.every((words) => flat.search(words) >= 0));
  return [
    // "^" and "$" mean a sentence's, so these are not tried on the whole.
    (sentence) => forms.some((form) => form.test(sentence)),
    ...orders.map(({ holds }) => holds),
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

/** For each language: an order to forget, an order to a machine, an order to judge well; the rarest words first. */
const ORDERS: readonly { readonly needed: readonly RegExp[]; readonly holds: Test }[] = TONGUES.flatMap((tongue) => {
  const is = partsOf(tongue);
  return [
    {
      needed: [is.ignore, is.orders],
      holds: (sentence: string) => {
        const order = sentence.replace(REFUSED, " ");
        return near(order, is.ignore, is.orders, 70) && near(order, is.ignore, is.earlier, 50);
      },
    },
    { needed: [is.machine, is.address], holds: (sentence: string) => follows(sentence, is.address, is.machine) },
    {
      needed: [is.person, is.best, is.rate],
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
    .map((word) => word.replace(/[.+?]/g, "\\$&").replaceAll("*", "\\p{L}*").replaceAll(" ", "\\s+"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

/** Whether the two occur at most so many characters apart, in any order. */
function near(sentence: string, one: RegExp, other: RegExp, reach: number): boolean {
  const others = [...sentence.matchAll(other)];
  return [...sentence.matchAll(one)].some(({ 0: match, index }) =>
    others.some((found) => {
      const gap = found.index >= index ? found.index - index - match.length : index - found.index - found[0].length;
      return gap >= 0 && gap <= reach;
    }),
  );
}

/** "If you are" directly before "an AI". */
function follows(sentence: string, address: RegExp, machine: RegExp): boolean {
  const machines = [...sentence.matchAll(machine)];
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
