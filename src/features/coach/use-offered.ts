import { useMemo, useState } from "react";

import type { MonthIndex } from "../../core/reading/profile.ts";
import type { OpenResume } from "./coach-run.ts";
import { type OfferedAdvice, offeredAdvice } from "./offered-advice.ts";

export interface Offered {
  readonly advice: readonly OfferedAdvice[];
  /** Of the one that keys act on; null when there is none. */
  readonly pickedKey: string | null;
  pick(key: string): void;
  /** One down or up. */
  move(by: 1 | -1): void;
}

const NONE: readonly OfferedAdvice[] = [];

/** The advice on the text as it is; the picked one stays picked, and its place is kept when it is gone. */
export function useOffered({ text, now, dismissed }: OpenResume, today: MonthIndex): Offered {
  const [picked, setPicked] = useState<{ readonly key: string; readonly index: number } | null>(null);
  // A text that changed a moment ago is not understood yet; places in the old one would be wrong.
  const isCurrent = now?.text === text;
  const profile = isCurrent ? now.profile : null;
  const advice = useMemo(
    () => (profile === null ? NONE : offeredAdvice({ text, profile, dismissed }, today)),
    [text, profile, dismissed, today],
  );
  const found = advice.findIndex(({ key }) => key === picked?.key);
  const index = found === -1 ? Math.min(picked?.index ?? 0, advice.length - 1) : found;
  const pickAt = (at: number) => {
    const next = advice[Math.max(0, Math.min(at, advice.length - 1))];
    if (next) setPicked({ key: next.key, index: advice.indexOf(next) });
  };
  return {
    advice,
    pickedKey: advice[index]?.key ?? null,
    pick: (key) => pickAt(advice.findIndex((one) => one.key === key)),
    move: (by) => pickAt(index + by),
  };
}
