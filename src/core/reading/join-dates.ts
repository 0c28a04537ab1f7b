// Puts stretches of time together that a narrow column has broken: "October 2011", "to", "August 2015" on three lines
// are one line.

import { MOMENT, OPEN_END } from "./months.ts";

const LINK = "(?:-|–|—|to|until|till|bis|à|a|hasta|até|al|do)";
const BROKEN = new RegExp(
  `^(${MOMENT})(?:[ ]*\\n[ ]*(${LINK})[ ]*\\n[ ]*|[ ]*\\n[ ]*(${LINK})[ ]+|[ ]+(${LINK})[ ]*\\n[ ]*)(${MOMENT}|${OPEN_END})$`,
  "gimu",
);

/** The text with broken stretches of time each on one line. Lines of anything else stay as they are. */
export function joinDates(text: string): string {
  return text.replace(
    BROKEN,
    (
      _whole,
      from: string,
      alone: string | undefined,
      after: string | undefined,
      before: string | undefined,
      to: string,
    ) => `${from} ${alone ?? after ?? before ?? "-"} ${to}`,
  );
}
