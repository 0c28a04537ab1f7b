// Looks for English on a German page: in its texts and in the names that a screen reader says. What is looked for are the
// catalogue's own English sentences, whole or from one hole to the next, and words that only English has.

import { expect, type Page } from "@playwright/test";

import { compileMessage } from "../src/lib/compile-message.ts";
import skillData from "../src/core/skills/skill-data.json" with { type: "json" };
import { messages, sentences } from "../src/messages/de/catalogue.ts";

/** The German of a message of the source, to find things by. */
export function german(message: string): string {
  const said = messages[message] ?? sentences[message];
  if (said === undefined) throw new Error(`no German for: ${message}`);
  return said;
}

export async function expectNoEnglish(page: Page, where: string): Promise<void> {
  const said = await saidOn(page);
  expect(said.length, `${where}: nothing is there`).toBeGreaterThan(10);
  expect.soft(said.filter(isEnglish), `English on ${where}`).toEqual([]);
}

/** Every text and every name, each once, but for what is read of files, typed, or marked as English. */
async function saidOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const NOT_OURS =
      "article[aria-label], q, pre, mark, script, noscript, style, textarea, dl:has(ins), dl:has(del), [lang=en]";
    const NAMES = ["aria-label", "title", "placeholder", "alt", "aria-valuetext", "aria-description"];
    const typed = [...document.querySelectorAll("input")].map(({ value }) => value);
    const files = [...document.querySelectorAll("article[aria-label]")].map((one) =>
      one.textContent.replace(/\s+/g, " "),
    );
    const found: string[] = [];
    for (const element of document.body.querySelectorAll("*")) {
      if (element.closest(NOT_OURS)) continue;
      for (const name of NAMES) found.push(element.getAttribute(name) ?? "");
      for (const child of element.childNodes) if (child.nodeType === Node.TEXT_NODE) found.push(child.nodeValue ?? "");
    }
    return [...new Set(found.map((text) => text.replace(/\s+/g, " ").trim()))].filter(
      (text) => text !== "" && ![...files, ...typed].some((theirs) => theirs.includes(text)),
    );
  });
}

/** They hold an English sentence together, and none of them is German. */
const WORDS = /\b(?:the|and|your|you|this|with|are|not|from|which|of|to|candidates?|resumes?|scored|scorer)\b/i;
/** Names in which such a word stands: of formats, and of skills, which are called as in the skill list. */
const NAMES = [
  "JSON Resume",
  ...Object.values(skillData.skills)
    .flatMap((lines) => lines.split("\n"))
    .map((line) => (line.split("|")[0] ?? "").replace(/^[?=]/, "")),
].filter((name) => WORDS.test(name));
/** A part of a sentence is sure to be one from so many words on. */
const LEAST_WORDS = 3;

const translated = Object.entries({ ...sentences, ...messages }).filter(([english, said]) => english !== said);
const germans = new Set(Object.values({ ...sentences, ...messages }));
const whole = new Set(translated.map(([english]) => messageOf(english)).filter((english) => !germans.has(english)));
const parts = translated.flatMap(([english]) => partsOf(compileMessage(messageOf(english))));

function isEnglish(said: string): boolean {
  const ours = NAMES.reduce((rest, name) => rest.replaceAll(name, ""), said);
  return whole.has(said) || parts.some((part) => said.includes(part)) || WORDS.test(ours);
}

/** Without its context for translators. */
function messageOf(key: string): string {
  return key.split("|")[0] ?? "";
}

/** What stands between the holes of a message, its plurals included. */
function partsOf(tokens: ReturnType<typeof compileMessage>): readonly string[] {
  return tokens.flatMap((token): readonly string[] => {
    if (typeof token === "string") {
      const part = token.trim();
      return part.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= LEAST_WORDS ? [part] : [];
    }
    const choices: readonly unknown[] = Object.values(token[2] ?? {});
    return choices.flatMap((choice) => (Array.isArray(choice) ? partsOf(choice as typeof tokens) : []));
  });
}
