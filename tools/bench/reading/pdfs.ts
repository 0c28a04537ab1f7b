// Real PDFs in 24 trades: read or not, what was found in them, and whether words run together, counted with words that
// other texts have. The same people's texts as another reader left them stand beside.

import * as z from "zod";

import { buildProfile } from "../../../src/core/reading/build-profile.ts";
import { extractionQuality } from "../../../src/core/reading/quality.ts";
import { nodeHost } from "../../../workers/reader/node-host.ts";
import { readBytes } from "../../../workers/reader/read-bytes.ts";
import { pdfFiles, rowsOf, textOf } from "./data.ts";

export interface TextFigures {
  readonly texts: number;
  /** Shares of the texts. */
  readonly withSections: number;
  readonly withExperiences: number;
  readonly withEducation: number;
  readonly badlyExtracted: number;
  /** Of the experiences. */
  readonly experiences: number;
  readonly withTitle: number;
  readonly withEmployer: number;
  /** Words that are none, and are two words of the dictionary put together; of all words. */
  readonly runTogether: number;
}

export interface PdfFigures extends TextFigures {
  readonly files: number;
  readonly read: number;
  readonly rejected: readonly string[];
}

const TODAY = 2018 * 12;
/** A word of the dictionary stands in other texts at least this often. */
const LEAST_TIMES = 3;

export async function measurePdfs(): Promise<{ pdfs: PdfFigures; texts: TextFigures }> {
  const words = dictionary();
  const files = pdfFiles();
  const texts: string[] = [];
  const rejected: string[] = [];
  for (const { name, bytes } of files) {
    const [outcome] = await readBytes(name, bytes, nodeHost);
    if (!outcome || outcome.status === "rejected") rejected.push(`${name}: ${outcome?.reason ?? "nothing"}`);
    else texts.push(outcome.document.text);
  }
  const others = rowsOf("resumes/livecareer-text.jsonl.gz", z.object({ text: z.string() })).map(({ text }) => text);
  return {
    pdfs: { files: files.length, read: texts.length, rejected, ...figuresOf(texts, words) },
    texts: figuresOf(others, words),
  };
}

function figuresOf(texts: readonly string[], words: ReadonlySet<string>): TextFigures {
  const profiles = texts.map((text) => buildProfile(text, { today: TODAY, mentions: [] }));
  const experiences = profiles.flatMap((profile) => profile.experiences);
  const has = (kind: string, { sections }: (typeof profiles)[number]) =>
    sections.some((section) => section.kind === kind);
  const all = texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []);
  return {
    texts: texts.length,
    withSections: share(profiles, (profile) => has("experience", profile) && has("skills", profile)),
    withExperiences: share(profiles, (profile) => profile.experiences.length > 0),
    withEducation: share(profiles, (profile) => profile.education.length > 0),
    badlyExtracted: share(texts, (text) => extractionQuality(text, 0).reasons.includes("words-run-together")),
    experiences: experiences.length,
    withTitle: share(experiences, ({ title }) => title !== ""),
    withEmployer: share(experiences, ({ employer }) => employer !== null),
    runTogether: share(all, (word) => isRunTogether(word.toLowerCase(), words)),
  };
}

/** Words of job posts and of the tasks of all occupations. */
function dictionary(): ReadonlySet<string> {
  const posts = rowsOf("jobs/linkedin.jsonl.gz", z.object({ job_description: z.string() })).map(
    (row) => row.job_description,
  );
  const jobs = rowsOf("rjdb/triples.jsonl.gz", z.object({ "Job-Description": z.string() })).map(
    (row) => row["Job-Description"],
  );
  const texts = [...posts, ...jobs, textOf("onet/task-statements.txt.gz")];
  const counts = new Map<string, number>();
  for (const word of texts
    .join(" ")
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= LEAST_TIMES).map(([word]) => word));
}

const SHORT_WORDS = new Set(["a", "of", "to", "in", "on", "at", "by", "as", "is", "or", "an", "be", "it"]);

function isRunTogether(word: string, words: ReadonlySet<string>): boolean {
  if (word.length < 6 || words.has(word)) return false;
  for (let at = 1; at < word.length; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (isWord(left, words) && isWord(right, words)) return true;
  }
  return false;
}

function isWord(part: string, words: ReadonlySet<string>): boolean {
  return SHORT_WORDS.has(part) || (part.length >= 3 && words.has(part));
}

function share<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(is).length / items.length;
}
