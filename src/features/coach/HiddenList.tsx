import type { HiddenText } from "../../core/reading/document.ts";
import { t } from "../../lib/messages.ts";
import classes from "./Coach.module.css";

/** The words that were left out, to be found in the file. */
export function HiddenList({ hidden }: { readonly hidden: readonly HiddenText[] }) {
  if (hidden.length === 0) return null;
  return (
    <details className={classes.hidden} open>
      <summary>
        {t("{count, plural, one {# stretch of text} other {# stretches of text}} left out", { count: hidden.length })}
      </summary>
      {/* Reachable by keyboard, so that a long one can be scrolled. */}
      <ul tabIndex={0} aria-label={t("What was left out")}>
        {hidden.map(({ text, page }, index) => (
          <li key={index}>
            <q>{text}</q>
            {page !== null && <span> {t("page {page}", { page })}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
