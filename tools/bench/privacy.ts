// How well and how fast people are hidden: `CANDOR_DATA=… npm run bench:privacy` prints the figures of
// docs/benchmarks/privacy.md; --update writes them. --misses shows what leaked and what was hidden for nothing.

import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";

import { anonymise } from "../../src/core/privacy/anonymise.ts";
import { FRESH_LAYOUTS } from "./privacy/layouts-fresh.ts";
import { HELD_OUT_LAYOUTS } from "./privacy/layouts-held-out.ts";
import { LAYOUTS } from "./privacy/layouts.ts";
import type { Layout } from "./privacy/layouts.ts";
import type { MarkedText } from "./privacy/marked-text.ts";
import { f2, Tally } from "./privacy/measure.ts";
import { readPresidioTexts, readTaggedCvs } from "./privacy/other-sets.ts";
import { makePerson, readIdentities, readLocalNames } from "./privacy/people.ts";
import { seeded } from "./privacy/seeded.ts";

const RESUMES = 1500;
/** The share of people whose names come from the lists by country, in their own script. */
const LOCAL_NAMES = 0.25;
const DOCUMENT = new URL("../../docs/benchmarks/privacy.md", import.meta.url);

const { values: options } = parseArgs({
  options: { update: { type: "boolean", default: false }, misses: { type: "boolean", default: false } },
});
const folder = process.env["CANDOR_DATA"];
if (folder === undefined) throw new Error("set CANDOR_DATA to the folder that holds pii/, names/ and resumes/");

const sets: readonly (readonly [title: string, texts: readonly MarkedText[]])[] = [
  ["Generated resumes, the layouts rules were tuned on", generated(LAYOUTS, 7)],
  ["Generated resumes, layouts held out (first set)", generated(HELD_OUT_LAYOUTS, 99)],
  ["Generated resumes, layouts held out (second set)", generated(FRESH_LAYOUTS, 4)],
  ["Presidio-style sentences", readPresidioTexts(folder)],
  ["Tagged CVs (names and e-mail addresses only are tagged)", readTaggedCvs(folder)],
];
const sections = sets.map(([title, texts]) => section(title, texts));
const document = `# Hiding the person

Measured by \`CANDOR_DATA=… npm run bench:privacy -- --update\` with ${RESUMES} resumes a set: invented people (fake
identities of thirty countries and 24 name sets, names of 60 countries in their own scripts) in headers over the bodies of
real resumes that had theirs removed. Recall is of values: one counts when all its letters and digits are hidden. Precision is
of characters: what of all that was hidden under a kind is personal; bodies hold referees, employers' addresses and links that
count as false. F2 weighs recall four times. The layouts held out were written before they were run; on its first run, before
its misses were read, the first set had recall 0.916 of names (letters set apart: "J A N E   D O E") and 0.961 of birth dates, the
second 0.748 of names (nicknames, small letters, names at the foot alone), 0.917 of addresses, 0.763 of birth dates and 0.5 of
ages. What is below is after that, so a layout that nobody thought of may do worse. Node ${process.version}, ${cpus()[0]?.model ?? "unknown"}.

${sections.join("\n")}`;
process.stdout.write(document);
if (options.update) writeFileSync(DOCUMENT, document);

function generated(layouts: readonly Layout[], seed: number): readonly MarkedText[] {
  const identities = readIdentities(folder ?? "");
  const localNames = readLocalNames(folder ?? "");
  const bodies = gunzipSync(readFileSync(`${folder}/resumes/livecareer-text.jsonl.gz`))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const chance = seeded(seed);
  return Array.from({ length: RESUMES }, (_, index) => {
    const [first = "", ...rest] = chance.pick(bodies).split("\n");
    const title = first.toLowerCase().replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
    const local = chance.yes(LOCAL_NAMES) ? chance.pick(localNames) : undefined;
    const person = makePerson(chance.pick(identities), chance, local);
    const layout = layouts[index % layouts.length];
    if (layout === undefined) throw new Error("no layouts");
    return layout.write(person, title.slice(0, 60), rest.join("\n"), chance);
  });
}

function section(title: string, texts: readonly MarkedText[]): string {
  const tally = new Tally();
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  // The first texts compile the patterns; a file of a thousand resumes is measured without that.
  for (const { text } of texts.slice(0, 50)) anonymise(text, { fileName: null });
  // Processor time: other work on the machine is not ours.
  const started = process.cpuUsage();
  const hidden = texts.map(({ text }) => anonymise(text, { fileName: null }).spans);
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  for (const [index, text] of texts.entries()) tally.add(text, hidden[index] ?? []);
  if (options.misses) showMisses(title, tally);
  const rows = [...tally.byKind]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, { marks, found, hiddenUnits, personalUnits }]) => {
      const recall = marks === 0 ? null : found / marks;
      const precision = hiddenUnits === 0 ? null : personalUnits / hiddenUnits;
      const f = recall === null || precision === null ? null : f2(precision, recall);
      return `| ${kind} | ${marks} | ${figure(recall, 4)} | ${figure(precision, 3)} | ${figure(f, 3)} |`;
    });
  return [
    `## ${title}`,
    "",
    `${texts.length} texts, ${(bytes / 1e6).toFixed(1)} MB. Of all hidden characters ${(tally.precision() * 100).toFixed(1)} % are personal. ${(bytes / 1e6 / seconds).toFixed(1)} MB a second of one processor.`,
    "",
    "| kind | values | recall | precision | F2 |",
    "|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

function figure(value: number | null, digits: number): string {
  return value === null ? "–" : value.toFixed(digits);
}

function showMisses(title: string, tally: Tally): void {
  process.stderr.write(`${title}\n`);
  for (const { kind, value, around } of tally.misses)
    process.stderr.write(`- ${kind} ${JSON.stringify(value)} in ${JSON.stringify(around)}\n`);
  for (const { kind, value, around } of tally.falseHits)
    process.stderr.write(`+ ${kind} ${JSON.stringify(value)} in ${JSON.stringify(around)}\n`);
}
