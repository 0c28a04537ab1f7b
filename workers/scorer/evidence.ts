// What a text says by itself, for every text it will be compared with: its embedding, its words and its years.

import { meanEmbedding } from "../../src/core/matching/embedding.ts";
import type { JobEvidence, TextEvidence } from "../../src/core/matching/first-pass.ts";
import { yearsAsked, yearsWorked } from "../../src/core/matching/experience-evidence.ts";
import { jobWords, type WordList, wordVector } from "../../src/core/matching/word-evidence.ts";
import type { MonthIndex } from "../../src/core/reading/profile.ts";
import type { PrefixCache } from "./prefix-cache.ts";
import type { Tokens } from "./text-tokens.ts";

/** Texts whose evidence is remembered: many jobs meet the same pile of resumes. 4 kB each. */
const MAX_KNOWN_TEXTS = 2_000;

/** Chosen on validation data (training/README.md): 16 to 40 were alike, 120 worse. */
const HEADLINE_TOKENS = 40;

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
  /** Of a text whose headline's and chunks' rows were embedded elsewhere. */
  textEvidence(text: string, embeddings: readonly Float32Array[]): TextEvidence;
}

interface Needs {
  readonly prefixes: PrefixCache;
  readonly wordList: WordList;
  /** Where "until now" ends. */
  readonly asOf: MonthIndex;
  /** The embedding of each row by itself. */
  readonly embedRows: (rows: readonly Tokens[], signal: AbortSignal | undefined) => Promise<readonly Float32Array[]>;
}

export function createEvidenceMaker({ prefixes, wordList, asOf, embedRows }: Needs): EvidenceMaker {
  const known = new Map<string, TextEvidence>();

  /** Of a text and the embeddings of its headline's row and its chunks' rows. */
  function textEvidence(text: string, [headline, ...chunks]: readonly Float32Array[]): TextEvidence {
    return {
      embedding: meanEmbedding(chunks),
      headline: meanEmbedding(headline ? [headline] : []),
      words: wordVector(text, wordList),
      yearsWorked: yearsWorked(text, asOf),
    };
  }

  return {
    textEvidence,
    async ofJob({ text, rows }) {
      const chunks: Float32Array[] = [];
      for (const row of rows) chunks.push((await prefixes.of(row)).embedding);
      return { embedding: meanEmbedding(chunks), words: jobWords(text, wordList), yearsAsked: yearsAsked(text) };
    },
    async ofTexts(texts, signal) {
      const remembered = texts.map((text) => known.get(keyOf(text)));
      const newRows = texts.flatMap(({ rows }, index) => (remembered[index] ? [] : [headlineRow(rows), ...rows]));
      const found = [...(await embedRows(newRows, signal))];
      const evidence = texts.map(
        ({ text, rows }, index) => remembered[index] ?? textEvidence(text, found.splice(0, 1 + rows.length)),
      );
      if (known.size + texts.length > MAX_KNOWN_TEXTS) known.clear();
      for (const [index, text] of texts.entries()) {
        const made = evidence[index];
        if (made) known.set(keyOf(text), made);
      }
      return evidence;
    },
  };
}

/** The first tokens of a text's first row, and its separator. */
export function headlineRow([first = []]: readonly Tokens[]): Tokens {
  return first.length <= HEADLINE_TOKENS + 1 ? first : [...first.slice(0, HEADLINE_TOKENS), ...first.slice(-1)];
}

function keyOf({ kind, text }: TextToWeigh): string {
  return `${kind} ${text}`;
}
