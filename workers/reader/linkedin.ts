// Recognises a LinkedIn data export among the entries of a ZIP, and reads its tables.

import {
  EXPORT_TABLES,
  type ExportRow,
  isLinkedInExport,
  linkedInText,
} from "../../src/core/reading/linkedin-export.ts";
import { decodeText } from "./decode-text.ts";
import type { ZipEntry } from "./zip.ts";

/** Rows of a table that are read; a person with more has none of them read by anybody. */
const MOST_ROWS = 500;

/** The resume in an export; null when the ZIP is something else. */
export async function readLinkedInExport(entries: readonly ZipEntry[]): Promise<string | null> {
  const tables = new Map(
    entries.flatMap((entry) => (/\.csv$/i.test(entry.name) ? [[tableName(entry.name), entry]] : [])),
  );
  if (!isLinkedInExport(new Set(tables.keys()))) return null;
  const { default: papa } = await import("papaparse");
  const rows = [...tables]
    .filter(([name]) => EXPORT_TABLES.has(name))
    .map(([name, { bytes }]): [string, readonly ExportRow[]] => {
      const { data } = papa.parse<Record<string, unknown>>(decodeText(bytes), {
        header: true,
        skipEmptyLines: "greedy",
        preview: MOST_ROWS,
      });
      return [name, data.map(textCells)];
    });
  return linkedInText(new Map(rows));
}

/** "Basic_LinkedInDataExport/Email Addresses.csv" is "email addresses". */
function tableName(path: string): string {
  return path
    .replace(/^.*\//, "")
    .replace(/\.csv$/i, "")
    .toLowerCase();
}

/** A row with more cells than columns has a list in it. */
function textCells(row: Record<string, unknown>): ExportRow {
  return Object.fromEntries(
    Object.entries(row).flatMap(([column, value]) => (typeof value === "string" ? [[column.trim(), value]] : [])),
  );
}
