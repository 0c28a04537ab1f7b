// One plain sentence on who leads where. It names facts beside each other and declares no winner.

import { monthsText } from "../../core/matching/match-words.ts";
import { t, told } from "../../lib/messages.ts";

export interface Compared {
  readonly name: string;
  readonly score: number | null;
  readonly mustMet: number;
  readonly experienceMonths: number | null;
}

/** Closer than the two decimals on the screen is level. */
const SCORE_STEP = 0.01;

export function compareSentence(compared: readonly Compared[], mustCount: number): string {
  const isPair = compared.length === 2;
  const claims = [
    claim(
      compared,
      ({ score }) => (score === null ? null : Math.round(score / SCORE_STEP)),
      () => (isPair ? t("has the better fit") : t("has the best fit")),
    ),
    mustCount === 0
      ? null
      : claim(
          compared,
          ({ mustMet }) => mustMet,
          ({ mustMet }) =>
            isPair
              ? t("meets more must-haves ({mustMet} of {mustCount})", { mustMet, mustCount })
              : t("meets the most must-haves ({mustMet} of {mustCount})", { mustMet, mustCount }),
        ),
    claim(
      compared,
      ({ experienceMonths }) => experienceMonths,
      ({ experienceMonths }) => {
        const duration = told(monthsText(experienceMonths));
        return isPair
          ? t("has more experience ({duration})", { duration })
          : t("has the most experience ({duration})", { duration });
      },
    ),
  ].filter((found) => found !== null);
  if (claims.length === 0) return t("Nobody leads: on what can be compared, they are level.");
  const names = [...new Set(claims.map(({ name }) => name))];
  const parts = names.map(
    (name) => `${name} ${joined(claims.filter((found) => found.name === name).map(({ text }) => text))}`,
  );
  return `${parts.join("; ")}.`;
}

/** Who alone has the most; null when somebody is unknown or the first two are level. */
function claim(compared: readonly Compared[], value: (of: Compared) => number | null, text: (of: Compared) => string) {
  const known = compared.flatMap((of) => value(of) ?? []);
  if (known.length < compared.length) return null;
  const most = Math.max(...known);
  const leaders = compared.filter((of) => value(of) === most);
  const [leader] = leaders;
  return leader && leaders.length === 1 && compared.length > 1 ? { name: leader.name, text: text(leader) } : null;
}

function joined(parts: readonly string[]): string {
  return parts.length < 2
    ? parts.join()
    : t("{some} and {last}", { some: parts.slice(0, -1).join(", "), last: parts.at(-1) ?? "" });
}
