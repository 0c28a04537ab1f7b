// A process that hides the people in the texts it is sent: see `hide-in-order.ts`.

import { anonymise } from "../../src/core/privacy/anonymise.ts";
import type { StrictModes } from "../../src/core/privacy/find-strict.ts";
import type { HiddenSpan } from "../../src/core/privacy/replacement.ts";

export interface ToHide {
  readonly texts: readonly string[];
  readonly strict: StrictModes;
}

export interface Hidden {
  readonly text: string;
  /** Offsets are UTF-16 units of the text as it was. */
  readonly spans: readonly HiddenSpan[];
}

export function hideAll({ texts, strict }: ToHide): Hidden[] {
  return texts.map((one) => {
    const { text, spans } = anonymise(one, { fileName: null, strict });
    return { text, spans };
  });
}

// Imported for `hideAll` alone, it is no process of its own.
if (process.argv[1] === import.meta.filename) {
  process.on("message", (asked: ToHide) => void process.send?.(hideAll(asked)));
  process.on("disconnect", () => process.exit());
}
