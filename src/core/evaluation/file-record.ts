/** One row of a labelled file as it was written, before anybody knows what it means. */
export interface FileRecord {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What is wrong in one place. Never quotes the text: it may be a person's. */
export interface Fault {
  /** Null where it is the file as a whole. */
  readonly line: number | null;
  readonly reason: string;
}

/** JSON lines to records; the first line that is no object ends it. */
export function jsonRecords(text: string): readonly FileRecord[] | Fault {
  const records: FileRecord[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const fields = objectOf(line);
    if (fields === null) return { line: index + 1, reason: "not a JSON object" };
    records.push({ line: index + 1, fields });
  }
  return records;
}

function objectOf(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    return Object.fromEntries(Object.entries(value));
  } catch {
    return null; // The caller tells the line; the parser's own message would quote it.
  }
}
