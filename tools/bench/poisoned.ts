// `tsx tools/bench/poisoned.ts`: how much of what is hidden or planted is found, and how often honest resumes are
// flagged. With CANDOR_DATA set, on real resumes too; writes docs/benchmarks/hidden-text.md.

import { existsSync, readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

import type { HiddenReason, ReadOutcome } from "../../src/core/reading/document.ts";
import { cutPlanted } from "../../src/core/reading/planted-text.ts";
import { nodeHost } from "../../workers/reader/node-host.ts";
import { cleanDocx, cleanPdf, cleanText, JOB_TEXT, POISONED } from "../../workers/reader/poisoned-fixtures.ts";
import { readBytes } from "../../workers/reader/read-bytes.ts";

const REPORT = "docs/benchmarks/hidden-text.md";

interface Found {
  readonly what: string;
  readonly files: number;
  readonly flagged: number;
  /** Read exactly as the clean file; null where there is none. */
  readonly clean: number | null;
}

const own = await measureOwn();
const folder = process.env["CANDOR_DATA"];
const real =
  folder === undefined ? [] : [await measurePdfs(folder), await measureTexts(folder), ...(await measureRubric(folder))];
const lines = [
  "# Hidden and planted text",
  "",
  `Measured on ${new Date().toISOString().slice(0, 10)} by \`npx tsx tools/bench/poisoned.ts\`.`,
  "",
  "| files | number | flagged | text equal to the clean file's |",
  "|---|---|---|---|",
  ...[...own, ...real].map(
    ({ what, files, flagged, clean }) => `| ${what} | ${files} | ${flagged} | ${clean === null ? "–" : clean} |`,
  ),
  "",
  "Honest files should not be flagged, poisoned ones all be. The rules were written with the honest sets in view, so their",
  "zeros say that the figures in the rules fit them, not that no honest resume is ever flagged.",
  "",
  "## Where this is held",
  "",
  "| claim | test |",
  "|---|---|",
  "| every poisoned file is flagged and reads as the clean one | `workers/reader/poisoned.test.ts`, on `poisoned-fixtures.ts` |",
  "| its score is the clean file's, to the bit | `tools/candor/poisoned-score.test.ts`, with the shipped scorer |",
  "| the flag is seen in import, ranking and candidate, and moves no score | `e2e/hidden-text.spec.ts` |",
  "| 500 malformed files (cut off, random bytes, bombs, wrong type) are read within the limits or rejected with a reason | `workers/reader/malformed.test.ts`, on `malformed-fixtures.ts` |",
];
await writeFile(REPORT, `${lines.join("\n")}\n`);
process.stdout.write(`${lines.join("\n")}\n`);
process.exit(0); // pdf.js keeps the process waiting

/** Our own poisoned files, and the clean ones they are made of. */
async function measureOwn(): Promise<Found[]> {
  const sets = [
    ["PDF", POISONED.pdf, cleanPdf, "cv.pdf"],
    ["Word", POISONED.docx, cleanDocx, "cv.docx"],
    ["text and Markdown", POISONED.text, cleanText, "cv.txt"],
  ] as const;
  const found: Found[] = [];
  for (const [what, files, makeClean, cleanName] of sets) {
    const clean = await readOne(cleanName, await makeClean());
    const rows = await Promise.all(
      files.map(async (file) => ({ file, read: await readOne(file.fileName, await file.bytes()) })),
    );
    found.push({
      what: `poisoned ${what}, ours`,
      files: files.length,
      flagged: rows.filter(({ file, read }) => reasonsOf(read).includes(file.reason)).length,
      clean: rows.filter(({ read }) => textOf(read) === textOf(clean)).length,
    });
    found.push({ what: `clean ${what}, ours`, files: 1, flagged: reasonsOf(clean).length > 0 ? 1 : 0, clean: null });
  }
  return found;
}

async function measurePdfs(data: string): Promise<Found> {
  const root = join(data, "resumes/pdf");
  let [files, flagged] = [0, 0];
  for (const category of readdirSync(root)) {
    for (const name of readdirSync(join(root, category))) {
      const outcome = await readOne(name, new Uint8Array(await readFile(join(root, category, name))));
      files++;
      if (reasonsOf(outcome).length === 0) continue;
      flagged++;
      process.stderr.write(`${category}/${name}: ${reasonsOf(outcome).join(", ")}\n`);
    }
  }
  return { what: "real PDFs, taken for honest", files, flagged, clean: null };
}

async function measureTexts(data: string): Promise<Found> {
  const rows = gunzipSync(await readFile(join(data, "resumes/livecareer-text.jsonl.gz")))
    .toString("utf8")
    .trim()
    .split("\n");
  const texts = rows.map((row) => (JSON.parse(row) as { text: string }).text);
  const flagged = texts.filter((text) => cutPlanted(text, null).planted.length > 0).length;
  return { what: "real texts, taken for honest", files: texts.length, flagged, clean: null };
}

/** Orders written by others, each behind a real resume. Those aimed at the job are not a resume's. */
async function measureRubric(data: string): Promise<Found[]> {
  const path = join(data, "rubric/poisoned-v1.json");
  if (!existsSync(path)) return [];
  const { cases } = JSON.parse(await readFile(path, "utf8")) as {
    cases: { target: string; injection: string; obfuscation?: string }[];
  };
  const orders = cases
    .filter(({ target }) => target === "resume")
    .map(({ injection, obfuscation }) => (obfuscation ? injection.replaceAll(" ", " \u200b") : injection));
  const clean = textOf(await readOne("cv.txt", await cleanText()));
  let [flagged, equal] = [0, 0];
  for (const order of orders) {
    const outcome = await readOne("cv.txt", new TextEncoder().encode(`${clean}\n${order}`));
    if (reasonsOf(outcome).length > 0) flagged++;
    if (textOf(outcome) === clean) equal++;
  }
  return [{ what: "texts with orders written by others (development)", files: orders.length, flagged, clean: equal }];
}

async function readOne(name: string, bytes: Uint8Array): Promise<ReadOutcome> {
  const [outcome] = await readBytes(name, bytes, nodeHost, { kind: "resume", jobText: JOB_TEXT });
  if (!outcome) throw new Error(`${name} holds nothing`);
  return outcome;
}

function textOf(outcome: ReadOutcome): string {
  return outcome.status === "rejected" ? outcome.reason : outcome.document.text;
}

function reasonsOf(outcome: ReadOutcome): HiddenReason[] {
  return outcome.status === "rejected" ? [] : outcome.document.hidden.map(({ reason }) => reason);
}
