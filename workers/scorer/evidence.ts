// What a text says by itself, for every text it will be compared with: embeddings, words, skills and years.

import { meanEmbedding, unitRows } from "../../src/core/matching/embedding.ts";
import type { JobEvidence, TextEvidence } from "../../src/core/matching/first-pass.ts";
import { yearsAsked, yearsWorked } from "../../src/core/matching/experience-evidence.ts";
import { headlines } from "../../src/core/matching/headline.ts";
import { skillSet } from "../../src/core/matching/skill-share.ts";
import { jobWords, type WordList, wordVector } from "../../src/core/matching/word-evidence.ts";
import type { MonthIndex } from "../../src/core/reading/profile.ts";
import type { PrefixCache } from "./prefix-cache.ts";
import type { Tokens } from "./text-tokens.ts";

/** Texts whose evidence is remembered: many jobs meet the same pile of resumes. 7 kB each. */
const MAX_KNOWN_TEXTS = 2_000;

/** Of a headline; a title is shorter. Chosen on validation data: 10 and 24 were alike. */
export const HEADLINE_TOKENS = 14;

export interface TextRows {
  readonly text: string;
  readonly rows: readonly Tokens[];
}

export interface TextToWeigh extends TextRows {
  /** The same text is cut differently as a job and as a resume. */
  readonly kind: "job" | "resume";
}

export interface EvidenceMaker {
  /** Free once the job's prefixes have run. */
  ofJob(job: TextRows): Promise<JobEvidence>;
  /** In the order given. */
  ofTexts(texts: readonly TextToWeigh[], signal: AbortSignal | undefined): Promise<readonly TextEvidence[]>;
  /** The rows of the lines that say what a resume's person does. */
  headlineRows(resume: string): readonly Tokens[];
  /** Of a text whose headlines' and chunks' rows were embedded elsewhere. */
  textEvidence(text: string, embedded: EmbeddedRows): TextEvidence;
}

export interface EmbeddedRows {
  readonly headlines: readonly Float32Array[];
  readonly chunks: readonly Float32Array[];
}

interface Needs {
  readonly prefixes: PrefixCache;
  readonly wordList: WordList;
  /** Where "until now" ends. */
  readonly asOf: MonthIndex;
  /** Ids of the skills a text names. */
  readonly findSkillIds: (text: string) => readonly string[];
  /** The row of a scoring text. */
  readonly rowOf: (text: string) => Tokens;
  /** The embedding of each row by itself. */
  readonly embedRows: (rows: readonly Tokens[], signal: AbortSignal | undefined) => Promise<readonly Float32Array[]>;
}

export function createEvidenceMaker({
  prefixes,
  wordList,
  asOf,
  findSkillIds,
  rowOf,
  embedRows,
}: Needs): EvidenceMaker {
  const known = new Map<string, TextEvidence>();

  const headlineRows = (text: string): readonly Tokens[] =>
    headlines(text, asOf)
      .map((line) => rowOf(line).slice(0, HEADLINE_TOKENS))
      .filter((row) => row.length > 1);

  function textEvidence(text: string, { headlines: lines, chunks }: EmbeddedRows): TextEvidence {
    return {
      embedding: meanEmbedding(chunks),
      headlines: unitRows(lines),
      words: wordVector(text, wordList),
      skills: skillSet(findSkillIds(text)),
      yearsWorked: yearsWorked(text, asOf),
    };
  }

  return {
    headlineRows,
    textEvidence,
    async ofJob({ text, rows }) {
      const chunks: Float32Array[] = [];
      for (const row of rows) chunks.push((await prefixes.of(row)).embedding);
      return {
        embedding: meanEmbedding(chunks),
        words: jobWords(text, wordList),
        skills: skillSet(findSkillIds(text)),
        yearsAsked: yearsAsked(text),
      };
    },
    async ofTexts(texts, signal) {
      const remembered = texts.map((text) => known.get(keyOf(text)));
      const lines = texts.map(({ text }, index) => (remembered[index] ? [] : headlineRows(text)));
      const newRows = texts.flatMap(({ rows }, index) => (remembered[index] ? [] : [...(lines[index] ?? []), ...rows]));
      const found = [...(await embedRows(newRows, signal))];
      const evidence = texts.map(({ text, rows }, index) => {
        const known = remembered[index];
        if (known) return known;
        const headlinesOf = found.splice(0, lines[index]?.length ?? 0);
        return textEvidence(text, { headlines: headlinesOf, chunks: found.splice(0, rows.length) });
      });
      if (known.size + texts.length > MAX_KNOWN_TEXTS) known.clear();
      for (const [index, text] of texts.entries()) {
        const made = evidence[index];
        if (made) known.set(keyOf(text), made);
      }
      return evidence;
    },
  };
}

function keyOf({ kind, text }: TextToWeigh): string {
  return `${kind} ${text}`;
}
