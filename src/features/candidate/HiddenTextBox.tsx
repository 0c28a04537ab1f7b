import { IconFlag } from "@tabler/icons-react";

import type { HiddenText } from "../../core/reading/document.ts";
import { HIDDEN_REASON_WORDS } from "./candidate-words.ts";
import classes from "./CandidatePanel.module.css";

/** Text no reader would have seen. It was cut out before scoring, and is shown so that a person can judge it. */
export function HiddenTextBox({ hidden }: { hidden: readonly HiddenText[] }) {
  if (hidden.length === 0) return null;
  return (
    <section className={classes.hidden} aria-label="Hidden text">
      <h3>
        <IconFlag size={15} aria-hidden="true" /> Hidden text found
      </h3>
      <ul>
        {hidden.map(({ text, reason, page }, index) => (
          <li key={index}>
            <q>{text}</q>
            <span>
              {HIDDEN_REASON_WORDS[reason]}
              {page !== null && `, page ${page}`}
            </span>
          </li>
        ))}
      </ul>
      <p>It had no effect on the score.</p>
    </section>
  );
}
