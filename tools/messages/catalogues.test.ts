import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { compileMessage as lingui } from "@lingui/message-utils/compileMessage";
import { describe, expect, test } from "vitest";

import { compileMessage } from "../../src/lib/compile-message.ts";
import { messages, parts, say, sentences } from "../../src/messages/de/catalogue.ts";
import { core } from "../../src/messages/de/core.ts";
import { failures } from "../../src/messages/de/failures.ts";
import { createSay } from "../../src/messages/say-in-other.ts";
import { collectMessages, sourceFiles } from "./collect.ts";
import { coreNotes } from "./core-notes.ts";
import { coreSentences } from "./core-tables.ts";

const { files, unreadable } = collectMessages();
const said = [...files.keys()];
/** A worker that tells what is wrong with a file. */
const GRAPH_WORKER = ["engine.ts", "read-tables.ts"].map((name) =>
  fileURLToPath(new URL(`../../workers/graph/${name}`, import.meta.url)),
);
/** Languages are called as in the skill list. */
const SKILLS = fileURLToPath(new URL("../../src/core/skills/skill-data.json", import.meta.url));

test("every message is a literal, so that it can be collected", () => {
  expect(unreadable).toEqual([]);
  expect(said.length).toBeGreaterThan(1000);
});

describe("German", () => {
  test("has every message of the source", () => {
    expect(said.filter((message) => messages[message] === undefined)).toEqual([]);
  });

  test("has none that nobody says, and none twice", () => {
    expect(Object.keys(messages).filter((message) => !files.has(message))).toEqual([]);
    const all = Object.values(parts).flatMap((part) => Object.keys(part));
    expect(all.filter((message, index) => all.indexOf(message) !== index)).toEqual([]);
  });

  test("fills the same placeholders, and the plurals of either language are whole", () => {
    const differing = Object.entries(messages).filter(
      ([english, german]) => argumentsOf(english).join() !== argumentsOf(german).join(),
    );
    expect(differing).toEqual([]);
  });

  test("says all that core says as it stands", () => {
    expect(coreSentences().filter((sentence) => messages[sentence] === undefined && say(sentence) === null)).toEqual(
      [],
    );
  });

  test("says every note and every fault that core and the workers put together", () => {
    const notes = coreNotes();
    expect(notes.length).toBeGreaterThan(40);
    // Without the forms that fit any sentence: "{degree} in {fields}" of the names of demands, "{note}; {near}" of ours.
    const own = Object.entries({ ...core, ...failures }).filter(([english]) =>
      /\p{L}{2}/u.test(english.replace(/\{\w+\}/g, "")),
    );
    const sayNote = createSay(Object.fromEntries(own), ",");
    expect(notes.filter(({ sentence }) => messages[sentence] === undefined && sayNote(sentence) === null)).toEqual([]);
  });

  test("has no sentence of core that core does not say any more", () => {
    const source = [...sourceFiles(), ...GRAPH_WORKER, SKILLS]
      .map((path) => readFileSync(path, "utf8"))
      .join("\n")
      // A long literal in several lines is one sentence.
      .replaceAll("\\`", "`")
      .replace(/["`] \+\s+["`]/g, "")
      .toLowerCase();
    const gone = Object.keys(sentences).filter((sentence) =>
      sentence.split(/\{\w+\}/).some((words) => !source.includes(words.toLowerCase().replace(/^\W+|\W+$/g, ""))),
    );
    expect(gone).toEqual([]);
  });
});

test("the page's compiler reads every message as Lingui's does", () => {
  for (const message of [...said, ...Object.values(messages)]) expect(compileMessage(message)).toEqual(lingui(message));
});

/** Names of placeholders and plurals, each once, in order; throws on a message that cannot be read. */
function argumentsOf(message: string): readonly string[] {
  const names = new Set<string>();
  const add = (tokens: ReturnType<typeof compileMessage>) => {
    for (const token of tokens) {
      if (typeof token === "string") continue;
      const [name, , choices] = token;
      names.add(name);
      for (const choice of Object.values(choices ?? {})) if (Array.isArray(choice)) add(choice);
    }
  };
  add(compileMessage(message.split("|")[0] ?? ""));
  return [...names].sort();
}
