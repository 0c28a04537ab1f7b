import papa from "papaparse";

import type { Fault, FileRecord } from "../../src/core/evaluation/file-record.ts";

/** A table with a header row as records; each knows the line it begins on, also after cells of several lines. */
export function csvRecords(text: string): readonly FileRecord[] | Fault {
  const records: FileRecord[] = [];
  let header: readonly string[] | null = null;
  let line = 1;
  let cursor = 0;
  let fault: Fault | null = null;
  papa.parse<string[]>(text, {
    step({ data, errors, meta }, parser) {
      const begins = line;
      line += linesIn(text, cursor, meta.cursor);
      cursor = meta.cursor;
      const broken = errors.find(({ type }) => type === "Quotes");
      if (broken) {
        fault = { line: begins, reason: "a quote is opened and not closed" };
        parser.abort();
      } else if (data.every((cell) => cell.trim() === "")) {
        return;
      } else if (header === null) {
        header = data;
      } else if (data.length > header.length) {
        fault = { line: begins, reason: `has ${data.length} cells, the header ${header.length}` };
        parser.abort();
      } else {
        records.push({ line: begins, fields: fieldsOf(header, data) });
      }
    },
  });
  // Without rows the header may be a row: the columns tell.
  if (fault === null && records.length === 0 && header !== null) return [{ line: 1, fields: fieldsOf(header, []) }];
  return fault ?? records;
}

function fieldsOf(header: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ""]));
}

function linesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
