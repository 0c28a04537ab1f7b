import { useEffect, useRef, useState } from "react";

import type { RankRow } from "./rank-rows.ts";

/** As long as the highlight in RankTable.module.css fades. */
const FRESH_MS = 1200;
const NONE: ReadonlySet<string> = new Set();

/** Ids of rows whose score arrived a moment ago. Rows that had one when the list was opened are not news. */
export function useFreshRows(rows: readonly RankRow[]): ReadonlySet<string> {
  const [fresh, setFresh] = useState(NONE);
  const waiting = useRef<ReadonlySet<string>>(NONE);
  useEffect(() => {
    const arrived = rows.filter((row) => row.score !== null && waiting.current.has(row.id)).map((row) => row.id);
    waiting.current = new Set(rows.filter((row) => row.score === null).map((row) => row.id));
    if (arrived.length > 0) setFresh((before) => new Set([...before, ...arrived]));
  }, [rows]);
  useEffect(() => {
    if (fresh.size === 0) return;
    const timer = setTimeout(() => setFresh(NONE), FRESH_MS);
    return () => clearTimeout(timer);
  }, [fresh]);
  return fresh;
}
