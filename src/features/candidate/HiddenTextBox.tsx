import { IconFlag } from "@tabler/icons-react";

import type { HiddenText } from "../../core/reading/document.ts";
import { t, told } from "../../lib/messages.ts";
import { HIDDEN_REASON_WORDS, hiddenHeading } from "./candidate-words.ts";
import classes from "./HiddenTextBox.module.css";

/** Text no reader would have seen, or that is meant for a machine. Cut out before scoring, shown for a person to judge. */
export function HiddenTextBox({ hidden }: { hidden: readonly HiddenText[] }) {
  if (hidden.length === 0) return null;
  return (
    <section className={classes.box} aria-label={t("Hidden text")}>
      <h3>
        <IconFlag size={15} aria-hidden="true" /> {hiddenHeading(hidden)}
      </h3>
      {/* Reachable by keyboard, so that a long one can be scrolled. */}
      <ul tabIndex={0} aria-label={t("What was left out")}>
        {hidden.map(({ text, reason, page }, index) => (
          <li key={index}>
            <q>{text}</q>
            <span>
              {told(HIDDEN_REASON_WORDS[reason])}
              {page !== null && `, ${t("page {page}", { page })}`}
            </span>
          </li>
        ))}
      </ul>
      <p>{t("It was left out and had no effect on the score.")}</p>
    </section>
  );
}
