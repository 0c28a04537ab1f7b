// Sentences that core puts together in English, told in another language: found by the words that stand around what
// core put in, which is then told itself where it is a sentence too.

import type { Catalogue } from "../lib/messages.ts";

interface Form {
  readonly english: RegExp;
  readonly names: readonly string[];
  readonly other: string;
}

/** A figure as core writes it; a page in another language writes it with that language's mark. */
const DECIMAL = /^([+−≈-]?\s?\d+)\.(\d+)$/;

/** Money as core writes it: "EUR 2,400–2,900". */
const AMOUNT = /^(?:[A-Z]{3} )?\d{1,3}(?:,\d{3})*(?:\.\d+)?(?:–\d{1,3}(?:,\d{3})*(?:\.\d+)?)?$/;

/** What is longer than any of core's sentences is a person's text. */
const LONGEST = 600;

/** `sentences` is the language's catalogue of what core says. Answers null for anything core does not say. */
export function createSay(sentences: Catalogue, decimalMark: string): (sentence: string) => string | null {
  const forms = Object.entries(sentences)
    .filter(([english]) => english.includes("{"))
    // The one with the most words of its own first: "{done}." would take every sentence.
    .toSorted(([one], [other]) => ownWords(other) - ownWords(one))
    .map(([english, other]) => formOf(english, other));
  return function say(sentence: string): string | null {
    if (sentence.length > LONGEST) return null;
    const exact = sentences[sentence];
    if (exact !== undefined) return exact;
    if (DECIMAL.test(sentence)) return sentence.replace(DECIMAL, `$1${decimalMark}$2`);
    if (AMOUNT.test(sentence) && decimalMark === ",")
      return sentence.replace(/[.,]/g, (mark) => (mark === "." ? decimalMark : "."));
    for (const { english, names, other } of forms) {
      const found = english.exec(sentence);
      if (found === null) continue;
      return names.reduce((text, name, index) => {
        const put = found[index + 1] ?? "";
        return text.replace(`{${name}}`, () => say(put) ?? put);
      }, other);
    }
    return null;
  };
}

function ownWords(english: string): number {
  return english.replace(/\{\w+\}/g, "").length;
}

function formOf(english: string, other: string): Form {
  const parts = english.split(/\{(\w+)\}/);
  const pattern = parts.map((part, index) => (index % 2 === 0 ? escaped(part) : "(.+?)")).join("");
  return { english: new RegExp(`^${pattern}$`, "s"), names: parts.filter((_, index) => index % 2 === 1), other };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
