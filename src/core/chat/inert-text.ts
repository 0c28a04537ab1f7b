// Texts of resumes, posts and questions on their way into a prompt. They are data: whatever they say, they must not be
// able to end their own place in it, to speak in another role, or to hide a word from the eye.

import { findInstructions } from "../reading/planted-instructions.ts";

/** Zero-width and direction marks, soft hyphens, tag characters: nobody sees them, a tokenizer does. */
const UNSEEN =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]|[\u{E0000}-\u{E007F}]/gu;

/** What chat templates are made of, and our own marks around data. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/<\s*\|/g, "< "],
  [/\|\s*>/g, " >"],
  [/<\s*\/?\s*(?:data|s|system|user|assistant|inst|im_start|im_end|end_of_turn|start_of_turn)\s*>/gi, " "],
  [/\[\s*\/?\s*INST\s*\]/gi, " "],
  [/<</g, "< <"],
  [/>>/g, "> >"],
];

/** One line without anything that a tokenizer or a template reads as more than text. */
export function inertText(text: string): string {
  const seen = text.normalize("NFKC").replace(UNSEEN, "");
  return MARKS.reduce((inert, [pattern, instead]) => inert.replace(pattern, instead), seen)
    .replace(/\s+/g, " ")
    .trim();
}

/** A quote for a prompt: inert, and without sentences that give orders to whoever reads it; "" when nothing is left. */
export function inertQuote(text: string): string {
  const inert = inertText(text);
  let kept = "";
  let from = 0;
  for (const { start, end } of findInstructions(inert)) {
    kept += inert.slice(from, start);
    from = Math.max(from, end);
  }
  return `${kept}${inert.slice(from)}`.replace(/\s+/g, " ").trim();
}
