import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { writeTinyNames } from "../models/tiny-names.ts";
import type { AnonymisedLine } from "./anonymise.ts";
import { runHere } from "./run-here.ts";

let folder = "";
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "candor-anonymise-"))));
afterAll(() => rm(folder, { recursive: true }));

interface Run {
  readonly status: number;
  readonly rows: readonly AnonymisedLine[];
  readonly err: string;
}

async function anonymised(args: readonly string[], input: string | Uint8Array = ""): Promise<Run> {
  const { status, out, err } = await runHere(["anonymise", ...args], input);
  const rows = out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as AnonymisedLine);
  return { status, rows, err };
}

const RESUME = "Amara Okafor\r\namara@example.org\r\nWorked in Austin, TX";

test("each line comes back without the person, with what was hidden in offsets of the input", async () => {
  const path = join(folder, "resumes.jsonl");
  const texts = [RESUME, "Nothing personal.", "Name:\u00A0Jo\u200Bao Silva \u2028"];
  await writeFile(path, texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join(""));
  const { status, rows, err } = await anonymised(["--in", path]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(rows.map(({ id }) => id)).toEqual([0, 1, 2]);
  expect(rows[0]?.text).toBe("[PERSON_1]\n[EMAIL_1]\nWorked in Austin, TX");
  expect(rows[1]).toEqual({ id: 1, text: "Nothing personal.", spans: [] });
  expect(rows.map(({ spans }) => spans.map(({ kind, text }) => [kind, text]))).toEqual([
    [
      ["PERSON", "Amara Okafor"],
      ["EMAIL", "amara@example.org"],
    ],
    [],
    [["PERSON", "Jo\u200Bao Silva"]],
  ]);
  for (const [index, { spans }] of rows.entries())
    for (const { start, end, text } of spans) expect(texts[index]?.slice(start, end)).toBe(text);
});

test("a bad line is told by its number, and the others are done", async () => {
  const lines = ['{"id": "a", "text": "amara@example.org"}', "{", "", '{"id": "c"}', '{"id": "d", "text": "no one"}'];
  const { status, rows, err } = await anonymised(["--in", "-"], lines.join("\n"));
  expect(status).toBe(1);
  expect(rows.map(({ id }) => id)).toEqual(["a", "d"]);
  expect(err).toMatch(/^candor: line 2: not JSON.*\ncandor: line 4: no "text".*\n$/);
});

test("text that is not UTF-8 is told, not spoilt", async () => {
  const { status, rows, err } = await anonymised(["--in", "-"], Buffer.from('{"text": "Köln"}', "latin1"));
  expect({ status, rows }).toEqual({ status: 2, rows: [] });
  expect(err).toContain("save it as UTF-8");
});

test("stricter modes are asked for by name", async () => {
  const line = JSON.stringify({ id: 1, text: RESUME });
  const { rows } = await anonymised(["--in", "-", "--strict", "locations,schools"], line);
  expect(rows[0]?.text).toBe("[PERSON_1]\n[EMAIL_1]\nWorked in [PLACE_1], TX");
});

test.each([
  [[], "anonymise needs --in FILE"],
  [["--in", "-", "--strict", "everything"], 'not "everything"'],
  [["--in", "no-such-file"], "cannot read no-such-file: there is nothing of that name"],
  [["--in", "-"], "standard input is empty"],
  [["--in", "tools"], "cannot read tools: not a file"],
])("wrong use, %j, is one line and status 2", async (args, message) => {
  const { status, rows, err } = await anonymised(args);
  expect({ status, rows }).toEqual({ status: 2, rows: [] });
  expect(err).toContain(message);
  expect(err.trim().split("\n")).toHaveLength(1);
});

test("a model for names of a folder hides what the rules do not know; a folder without one is told apart", async () => {
  const model = join(folder, "names");
  writeTinyNames(model, { Qwel: "B-PER", "##lan": "I-PER" });
  const input = `${JSON.stringify({ text: `${"Cooked for guests.\n".repeat(30)}Was trained by Qwellan.` })}\n`;
  const { rows, err } = await anonymised(["--in", "-", "--ner", model], input);
  expect({ err, hidden: rows[0]?.spans.map(({ kind, text }) => [kind, text]) }).toEqual({
    err: "",
    hidden: [["PERSON", "Qwellan"]],
  });
  const without = await anonymised(["--in", "-", "--ner", folder], input);
  expect(without.status).toBe(2);
  expect(without.err).toContain("lacks config.json");
}, 60_000);
