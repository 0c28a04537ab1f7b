import { t } from "../../lib/messages.ts";

/** How many candidates, in words: "no candidates", "1 candidate", "13 candidates". */
export function peopleText(count: number): string {
  return t("{count, plural, =0 {no candidates} one {# candidate} other {# candidates}}", { count });
}
