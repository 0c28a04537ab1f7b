// Files as tables: CSV, tab-separated text, either gzipped, or a ZIP of these. Which tables they are is core's matter.

import { gunzipSync } from "fflate";
import papa from "papaparse";

import type { NamedTable } from "../../src/core/skills/import-table.ts";
import { decodeText } from "../reader/decode-text.ts";
import { unzip } from "../reader/zip.ts";

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type TablesOfFile =
  | { readonly status: "ready"; readonly tables: readonly NamedTable[] }
  | { readonly status: "rejected"; readonly problem: string };

const TABLE_NAME = /\.(?:csv|tsv|txt)(?:\.gz)?$/i;

/** No table in a file is no problem: a folder has its readme. A file that cannot be opened is one. */
export function readTables({ name, bytes }: NamedBytes): TablesOfFile {
  if (/\.zip$/i.test(name)) {
    const entries = unzip(bytes, (entry) => TABLE_NAME.test(entry) && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(entry));
    if (typeof entries === "string") return { status: "rejected", problem: ZIP_PROBLEMS[entries](name) };
    return { status: "ready", tables: entries.map((entry) => toTable(entry)) };
  }
  if (!TABLE_NAME.test(name)) return { status: "ready", tables: [] };
  try {
    return { status: "ready", tables: [toTable({ name, bytes })] };
  } catch {
    return { status: "rejected", problem: `${name} could not be unpacked. Download it again.` };
  }
}

const ZIP_PROBLEMS = {
  broken: (name: string) => `${name} is damaged. Download it again.`,
  "too-large": (name: string) => `${name} unpacks to more than 200 MB. Choose the tables themselves instead.`,
  "too-many-files": (name: string) => `${name} holds too many files. Choose the tables themselves instead.`,
} as const;

function toTable({ name, bytes }: NamedBytes): NamedTable {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = decodeText(isPacked ? gunzipSync(bytes) : bytes).replace(/^\ufeff/, "");
  // O*NET's text has tabs between and quotes that are just quotes.
  const options = /\.(?:txt|tsv)(?:\.gz)?$/i.test(name) ? { delimiter: "\t", quoteChar: "\0" } : {};
  const { data } = papa.parse<string[]>(text, { skipEmptyLines: "greedy", ...options });
  return { name, rows: data };
}
