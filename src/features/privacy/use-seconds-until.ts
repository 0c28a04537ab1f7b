import { useEffect, useState } from "react";

/** Whole seconds until a time, counted down; 0 when it has passed. */
export function useSecondsUntil(untilMs: number): number {
  const [now, setNow] = useState(() => Date.now());
  const isAhead = untilMs > now;
  useEffect(() => {
    setNow(Date.now());
  }, [untilMs]);
  useEffect(() => {
    if (!isAhead) return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [isAhead]);
  return Math.max(0, Math.ceil((untilMs - now) / 1000));
}
