import { figureText } from "../../core/evaluation/figure-text.ts";
import { SCORER_WORDS } from "../../core/evaluation/headlines.ts";
import type { PairFigures } from "../../core/evaluation/measure-pairs.ts";
import classes from "./ReportView.module.css";

/** Precision, recall and F1 of each class. */
export function ClassTable({ figures: { name, classes: labels } }: { figures: PairFigures }) {
  return (
    <table className={classes.table} aria-label={`${SCORER_WORDS[name]}, by class`}>
      <thead>
        <tr>
          <td />
          <th scope="col">Precision</th>
          <th scope="col">Recall</th>
          <th scope="col">F1</th>
          <th scope="col">Rows</th>
        </tr>
      </thead>
      <tbody>
        {labels.map(({ label, precision, recall, f1, support }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {[precision, recall, f1].map((value, index) => (
              <td key={index}>{figureText(value)}</td>
            ))}
            <td>{support}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
