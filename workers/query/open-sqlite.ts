// SQLite's own WebAssembly build, without the parts of it that would open other workers or touch the disk.

import openModule, { type Sqlite3Static } from "@sqlite.org/sqlite-wasm";

/** In Node and in a worker. */
export function openSqlite(): Promise<Sqlite3Static> {
  // It offers to keep databases on the disk by a second worker of its own; ours is in memory. Without this handle it does not.
  Reflect.deleteProperty(globalThis, "FileSystemHandle");
  // It says so with a warning.
  Object.assign(globalThis, { sqlite3ApiConfig: { warn: () => {}, log: () => {} } });
  return openModule();
}
