// Messages of ICU's MessageFormat in the form that Lingui runs: text, `{name}`, `{count, number}`, and
// `{count, plural, one {# page} other {# pages}}`. Lingui's own compiler reads all of the format and weighs 7 kB more in
// the first load; that the two agree on every message of the page is a test.

import type { CompiledMessage, CompiledMessageToken } from "@lingui/message-utils/compileMessage";

const ARGUMENT = /\{\s*(\w+)\s*(\}|,\s*number\s*\}|,\s*plural\s*,)/y;
const CHOICE = /\s*=?(\w+)\s*\{/y;
const END = /\s*\}/y;

const compiled = new Map<string, CompiledMessage>();

/** Throws on what it does not know: a catalogue's test finds that, nobody on the page does. */
export function compileMessage(message: string): CompiledMessage {
  const known = compiled.get(message) ?? readTokens({ message, at: 0 }, false);
  compiled.set(message, known);
  return known;
}

interface Reading {
  readonly message: string;
  at: number;
}

/** Tokens up to the end, or through the brace that ends a choice. */
function readTokens(reading: Reading, isChoice: boolean): CompiledMessageToken[] {
  const { message } = reading;
  const tokens: CompiledMessageToken[] = [];
  let text = "";
  const add = (token?: CompiledMessageToken) => {
    if (text !== "") tokens.push(text);
    text = "";
    if (token !== undefined) tokens.push(token);
  };
  for (; reading.at < message.length; reading.at++) {
    const sign = message[reading.at] ?? "";
    if (isChoice && sign === "}") {
      add();
      return tokens;
    }
    if (sign === "{") add(readArgument(reading));
    else if (isChoice && sign === "#") add("#");
    else text += sign;
  }
  if (isChoice) throw new Error(`A choice has no end: ${message}`);
  add();
  return tokens;
}

/** Leaves the reading on its last brace. */
function readArgument(reading: Reading): CompiledMessageToken {
  const [, name = "", rest] = take(ARGUMENT, reading) ?? refuse(reading);
  const choices: Record<string, CompiledMessageToken[]> = {};
  const isPlural = rest?.endsWith(",");
  if (isPlural) {
    for (let choice = take(CHOICE, reading); choice; choice = take(CHOICE, reading)) {
      choices[choice[1] ?? ""] = readTokens(reading, true);
      reading.at++;
    }
    if (!take(END, reading) || !choices["other"]) refuse(reading);
  }
  reading.at--;
  if (isPlural) return [name, "plural", choices];
  return rest === "}" ? [name] : [name, "number"];
}

function take(pattern: RegExp, reading: Reading): RegExpExecArray | null {
  pattern.lastIndex = reading.at;
  const found = pattern.exec(reading.message);
  if (found) reading.at = pattern.lastIndex;
  return found;
}

function refuse({ message, at }: Reading): never {
  throw new Error(`Not understood at ${at}: ${message}`);
}
