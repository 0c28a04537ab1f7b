// Rows as a Parquet file, nested columns as lists and groups, so that Python's readers see what the JSON lines say.

import { parquetWriteBuffer } from "hyparquet-writer";

import type { Row } from "./exporters.ts";

type Schema = NonNullable<Parameters<typeof parquetWriteBuffer>[0]["schema"]>;
type Element = Schema[number];

/** Null without rows: Parquet has columns only where something is in them. */
export function rowsToParquet(rows: readonly Row[]): ArrayBuffer | null {
  const [first] = rows;
  if (first === undefined) return null;
  const names = Object.keys(first);
  return parquetWriteBuffer({
    columnData: names.map((name) => ({ name, data: rows.map((row) => row[name]) })),
    schema: [{ name: "root", num_children: names.length }, ...names.flatMap((name) => elements(name, first[name]))],
    codec: "SNAPPY",
  });
}

/** The schema of a value as a flat list, depth first. Every list of an export has something in it in its first row. */
function elements(name: string, value: unknown): readonly Element[] {
  if (Array.isArray(value))
    return [
      { name, repetition_type: "REQUIRED", converted_type: "LIST", num_children: 1 },
      { name: "list", repetition_type: "REPEATED", num_children: 1 },
      ...elements("element", value[0]),
    ];
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value);
    return [
      { name, repetition_type: "REQUIRED", num_children: entries.length },
      ...entries.flatMap(([key, inner]) => elements(key, inner)),
    ];
  }
  if (typeof value === "boolean") return [{ name, type: "BOOLEAN", repetition_type: "REQUIRED" }];
  return [{ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED" }];
}
