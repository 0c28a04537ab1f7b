import { useEffect, useRef, useState } from "react";

import type { RankRow } from "./rank-rows.ts";

/** As long as the highlight in RankTable.module.css fades. */
const FRESH_MS = 1200;
const NONE: ReadonlySet<string> = new Set();

/** Ids of rows whose score arrived a moment ago. Rows that had one when the list was opened are not news. */
export function useFreshRows(rows: readonly RankRow[]): ReadonlySet<string> {
  const [fresh, setFresh] = useState(NONE);
  const waiting = useRef<ReadonlySet<string>>(NONE);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  useEffect(() => {
    const arrived = new Set(
      rows.filter((row) => row.score !== null && waiting.current.has(row.id)).map((row) => row.id),
    );
    waiting.current = new Set(rows.filter((row) => row.score === null).map((row) => row.id));
    if (arrived.size === 0) return;
    setFresh((before) => new Set([...before, ...arrived]));
    const timer = setTimeout(() => {
      timers.current.delete(timer);
      setFresh((before) => new Set([...before].filter((id) => !arrived.has(id))));
    }, FRESH_MS);
    timers.current.add(timer);
  }, [rows]);
  useEffect(() => {
    const { current } = timers;
    return () => current.forEach(clearTimeout);
  }, []);
  return fresh;
}
