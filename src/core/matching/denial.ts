// Words around a mention that take it back or make little of it. Offsets are UTF-16.

import type { Passage } from "./passages.ts";

/** Before a mention, within its sentence: the text says it is not there. */
const NEGATION =
  /(?:\bno|\bnot|\bnever|n['’]t|\bwithout|\black(?:s|ing)? (?:of )?|\bunfamiliar with|\bzero|\bexcept|\bhaven['’]?t)\b[^.,;:\n]{0,40}$/i;
/** Phrases with a "not" that denies nothing. */
const NO_NEGATION = /not only|no less than|not limited to|without (?:supervision|errors?|delay|any)|no doubt/i;
const WEAK =
  /(?:\bbasic|\bbeginner|\blimited|\belementary|\bfamiliar with|\bexposure to|\bnovice|\bcurrently learning|\bsome)\b[^.,;:\n]{0,25}$/i;
const WEAK_AFTER = /^[^.,;\n]{0,12}\b(?:basic|beginner|elementary|a1|a2|limited)\b/i;
const UNFINISHED =
  /pursuing|expected|in progress|candidate for|currently (?:studying|enrolled)|ongoing|incomplete|scheduled/i;

export function isDenied(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return NEGATION.test(before) && !NO_NEGATION.test(before);
}

export function isWeak(text: string, { start, end }: Passage): boolean {
  return WEAK.test(text.slice(Math.max(0, start - 40), start)) || WEAK_AFTER.test(text.slice(end, end + 30));
}

/** Of a degree or a certificate and the words around it. */
export function isUnfinished(said: string): boolean {
  return UNFINISHED.test(said);
}
