// A person's word about what was hidden in one candidate, turned into the text to look at again.

import type { IdentityEntry } from "../privacy/replacement.ts";
import { type Identity, withValue } from "./identity.ts";

export type Correction =
  /** This was missed: hide it wherever it stands. */
  | { readonly what: "hide"; readonly term: string }
  /** This is not personal: put it back. */
  | { readonly what: "keep"; readonly label: string };

export interface TextToReread {
  readonly text: string;
  readonly corrections: { readonly hide: readonly string[]; readonly keep: readonly string[] };
}

/** null when there is nothing to do: no such placeholder is known, or no word was given. */
export function correctedText(text: string, correction: Correction, known: Identity | null): TextToReread | null {
  const kept = known?.kept ?? [];
  switch (correction.what) {
    case "hide": {
      const term = correction.term.trim();
      return term === "" ? null : { text, corrections: { hide: [term], keep: kept } };
    }
    case "keep": {
      const entry = known?.entries.find(({ label }) => label === correction.label);
      if (!entry) return null;
      return { text: withValue(text, entry), corrections: { hide: [], keep: [...kept, entry.value] } };
    }
    default:
      return correction satisfies never;
  }
}

/** What is known afterwards: what was hidden joins it, what was put back leaves it. */
export function correctedIdentity(
  known: Identity,
  correction: Correction,
  hiddenNow: readonly IdentityEntry[],
): Identity {
  if (correction.what === "hide") return { ...known, entries: [...known.entries, ...hiddenNow] };
  const restored = known.entries.filter(({ label }) => label === correction.label);
  return {
    ...known,
    entries: [...known.entries.filter((entry) => !restored.includes(entry)), ...hiddenNow],
    kept: [...known.kept, ...restored.map(({ value }) => value)],
  };
}
