// Tables as they come out of a CSV or tab-separated file, and their columns by name.

export interface NamedTable {
  /** As the person's file is called. */
  readonly name: string;
  /** The first row holds the headers. */
  readonly rows: readonly (readonly string[])[];
}

/** A row by the importer's own column names; "" where the cell is empty or not there. */
export type TableRow<Column extends string> = Readonly<Record<Column, string>>;

/** Own names of columns, each with the headers it may have, compared without case, spaces and signs. */
export type Columns<Column extends string> = Readonly<Record<Column, readonly string[]>>;

/** Whether the table has all of these headers. */
export function hasHeaders(table: NamedTable, ...headers: readonly string[]): boolean {
  const known = headersOf(table);
  return headers.every((header) => known.includes(plain(header)));
}

/** Each row below the headers. A column whose header is missing is "" throughout. */
export function tableRows<Column extends string>(
  table: NamedTable,
  columns: Columns<Column>,
): readonly TableRow<Column>[] {
  const headers = headersOf(table);
  const places = Object.entries<readonly string[]>(columns).map(
    ([column, names]) => [column, headers.findIndex((header) => names.some((name) => plain(name) === header))] as const,
  );
  return table.rows.slice(1).map(
    (row) =>
      Object.fromEntries(
        places.map(([column, place]) => [column, place === -1 ? "" : (row[place] ?? "").trim()]),
      ) as TableRow<Column>, // Each of its columns has a place.
  );
}

function headersOf({ rows }: NamedTable): readonly string[] {
  return (rows[0] ?? []).map(plain);
}

function plain(header: string): string {
  return header.toLowerCase().replace(/[^a-z]/g, "");
}
