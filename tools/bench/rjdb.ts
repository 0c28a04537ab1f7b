// The triples of RJDB as the benchmark of explanations needs them: what a job asks for, what was taken from the second
// resume, and which rows may be looked at.

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

import * as z from "zod";

import { textHash } from "../../src/lib/hash.ts";

export interface Triple {
  readonly job: string;
  readonly matched: string;
  readonly unmatched: string;
  readonly skills: readonly string[];
  /** Skills that the second resume was written without. */
  readonly taken: ReadonlySet<string>;
  /** "4 years as a Survey researcher". */
  readonly roles: readonly string[];
  /** Titles whose time the second resume shortens or leaves out. */
  readonly shortened: readonly string[];
  /** Years of each job in the first resume, and their titles. */
  readonly years: readonly number[];
  readonly titles: readonly string[];
}

const TEST_ROWS = 150;

const ROW = z.object({
  "Job-Description": z.string(),
  "Resume-matched": z.string(),
  "Resume-unmatched": z.string(),
  Skills: z.array(z.unknown()),
  Experiences: z.array(z.unknown()),
  "Experiences-years": z.unknown(),
  "Filtered-information": z.object({ Skills: z.unknown(), Experience: z.unknown() }),
});

/** The halves of the rows that are not for the test, in the order of training/splits.py, and the test. */
export function readTriples(folder: string): Readonly<Record<"seen" | "unseen" | "test", readonly Triple[]>> {
  const lines = gunzipSync(readFileSync(`${folder}/rjdb/triples.jsonl.gz`))
    .toString("utf8")
    .trim()
    .split("\n");
  const rows = lines.map((line) => tripleOf(ROW.parse(JSON.parse(line))));
  const hashes = rows.map((_, row) => textHash(`rjdb:${row}`).slice(0, 16));
  const order = rows.map((_, row) => row).sort((a, b) => ((hashes[a] ?? "") < (hashes[b] ?? "") ? -1 : 1));
  const of = (places: readonly number[]) => places.flatMap((row) => rows[row] ?? []);
  const rest = order.slice(TEST_ROWS);
  return {
    seen: of(rest.filter((_, place) => place % 2 === 0)),
    unseen: of(rest.filter((_, place) => place % 2 === 1)),
    test: of(order.slice(0, TEST_ROWS)),
  };
}

function tripleOf(row: z.infer<typeof ROW>): Triple {
  const filtered = row["Filtered-information"];
  const [asked, , years] = Array.isArray(row["Experiences-years"]) ? (row["Experiences-years"] as unknown[]) : [];
  return {
    job: row["Job-Description"],
    matched: row["Resume-matched"],
    unmatched: row["Resume-unmatched"],
    skills: texts(row.Skills),
    taken: new Set(texts(filtered.Skills).map((skill) => skill.toLowerCase())),
    roles: texts(Array.isArray(asked) ? asked[0] : []),
    shortened: [
      ...texts(filtered.Experience)
        .join(" ")
        .matchAll(/(?:instead of|without including) "(.+?) \((?:19|20)\d\d/g),
    ].flatMap((match) => match[1] ?? []),
    years: Array.isArray(years) ? years.filter((one) => typeof one === "number") : [],
    titles: texts(row.Experiences),
  };
}

/** The fields were written by a model: lists, single texts and other things. */
function texts(value: unknown): readonly string[] {
  return [value].flat().flatMap((one) => (typeof one === "string" && one.trim() !== "" ? [one.trim()] : []));
}
