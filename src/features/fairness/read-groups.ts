// The column of groups that a person supplies: a table whose first column is a code name. It stays in memory.

import Papa from "papaparse";

import { msg } from "../../lib/messages.ts";

export interface GroupFile {
  readonly columns: readonly string[];
  /** By code name in lower case. */
  readonly groupsByName: ReadonlyMap<string, readonly string[]>;
}

export type ReadGroups =
  ({ readonly status: "read" } & GroupFile) | { readonly status: "refused"; readonly why: string };

/** More columns are hardly meant, and their pairs would fill a wall. */
const MOST_COLUMNS = 6;

export function readGroups(text: string): ReadGroups {
  const { data } = Papa.parse<string[]>(text.trim(), { skipEmptyLines: "greedy" });
  const [head = [], ...rows] = data.map((row) => row.map((cell) => cell.trim()));
  const columns = head.slice(1, 1 + MOST_COLUMNS);
  if (columns.length === 0)
    return { status: "refused", why: msg("it needs a first column of code names and at least one column of groups") };
  if (rows.length === 0) return { status: "refused", why: msg("it has no rows under its head") };
  const groupsByName = new Map(
    rows.map((row) => [(row[0] ?? "").toLowerCase(), columns.map((_, index) => row[index + 1] ?? "")]),
  );
  return { status: "read", columns, groupsByName };
}
