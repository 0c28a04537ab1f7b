import { figureText } from "../../core/evaluation/figure-text.ts";
import { SCORER_WORDS } from "../../core/evaluation/headlines.ts";
import type { PairFigures } from "../../core/evaluation/measure-pairs.ts";
import { t, told } from "../../lib/messages.ts";
import classes from "./ReportView.module.css";

/** Precision, recall and F1 of each class. */
export function ClassTable({ figures: { name, classes: labels } }: { figures: PairFigures }) {
  return (
    <table className={classes.table} aria-label={t("{scorer}, by class", { scorer: told(SCORER_WORDS[name]) })}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t("Precision")}</th>
          <th scope="col">{t("Recall")}</th>
          <th scope="col">F1</th>
          <th scope="col">{t("Rows")}</th>
        </tr>
      </thead>
      <tbody>
        {labels.map(({ label, precision, recall, f1, support }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {[precision, recall, f1].map((value, index) => (
              <td key={index}>{told(figureText(value))}</td>
            ))}
            <td>{support}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
