// An SQLite database in memory: filled by us, asked by statements that can only read, within a time and a number of rows.

import type { Database, Sqlite3Static, SqlValue } from "@sqlite.org/sqlite-wasm";

import type { Statement } from "../../src/core/asking/filter/to-sql.ts";
import { SCHEMA } from "../../src/core/asking/tables/schema.ts";

export type Row = Readonly<Record<string, SqlValue>>;

export interface QueryLimits {
  readonly ms: number;
  readonly rows: number;
}

export interface QueryDatabase {
  /** Runs statements that write; all of them or none. */
  write(work: (run: (sql: string, params: readonly SqlValue[]) => void) => void): void;
  /** Runs one statement that reads. Throws on anything else, and when it takes too long. */
  read(statement: Statement, limits: QueryLimits): readonly Row[];
  close(): void;
}

/** Steps of SQLite's machine between two looks at the clock. */
const STEPS_BETWEEN_LOOKS = 10_000;

export function createQueryDatabase(
  sqlite: Sqlite3Static,
  nowMs: () => number = () => performance.now(),
): QueryDatabase {
  const database: Database = new sqlite.oo1.DB(":memory:");
  database.exec(SCHEMA);
  const prepared = new Map<string, ReturnType<Database["prepare"]>>();
  let deadlineMs = Infinity;
  sqlite.capi.sqlite3_progress_handler(database, STEPS_BETWEEN_LOOKS, () => (nowMs() > deadlineMs ? 1 : 0), 0);

  return {
    write(work) {
      database.exec("PRAGMA query_only = OFF; BEGIN");
      try {
        work((sql, params) => {
          const statement = prepared.get(sql) ?? database.prepare(sql);
          prepared.set(sql, statement);
          if (params.length > 0) statement.bind([...params]);
          statement.stepReset();
          statement.clearBindings();
        });
        database.exec("COMMIT");
      } catch (error) {
        database.exec("ROLLBACK");
        throw error;
      } finally {
        database.exec("PRAGMA query_only = ON");
      }
    },
    read({ sql, params }, { ms, rows }) {
      if (/;\s*\S/.test(withoutStrings(sql))) throw new Error("one statement at a time");
      const names = columnsOf(sql);
      // All rows cross from wasm as one text: value by value they took three times as long.
      const values = names.map((name) => `"${name.replaceAll('"', '""')}"`).join(", ");
      const statement = database.prepare(
        `SELECT json_group_array(json_array(${values})) FROM (SELECT * FROM (\n${sql}\n) LIMIT ${rows})`,
      );
      try {
        if (params.length > 0) statement.bind([...params]);
        deadlineMs = nowMs() + ms;
        statement.step();
        const found = JSON.parse(String(statement.get(0))) as readonly (readonly (string | number | null)[])[];
        return found.map((row) => Object.fromEntries(names.map((name, column) => [name, row[column] ?? null])));
      } finally {
        deadlineMs = Infinity;
        statement.finalize();
      }
    },
    close() {
      for (const statement of prepared.values()) statement.finalize();
      database.close();
    },
  };

  /** Throws on a statement that does more than read. */
  function columnsOf(sql: string): readonly string[] {
    const statement = database.prepare(sql);
    try {
      if (!sqlite.capi.sqlite3_stmt_readonly(statement)) throw new Error("a question may only read");
      return statement.getColumnNames();
    } finally {
      statement.finalize();
    }
  }
}

/** A semicolon within a string parts nothing. */
function withoutStrings(sql: string): string {
  return sql.replace(/'(?:[^']|'')*'/g, "''");
}
