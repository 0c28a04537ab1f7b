// For the tests beside the recognisers: what all of them together find in one line, as "KIND: value".

import { findPersonalData } from "../find-personal-data.ts";
import { resolveOverlaps } from "../resolve-overlaps.ts";

export const foundInHeader = (text: string): readonly string[] =>
  resolveOverlaps(findPersonalData(text, null)).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

/** Far from the header, where only a value's own form or label counts. */
export const foundInBody = (line: string): readonly string[] =>
  foundInHeader(`${"Cooked for guests.\n".repeat(20)}${line}`);
