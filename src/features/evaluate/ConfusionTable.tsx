import type { CSSProperties } from "react";

import { SCORER_WORDS } from "../../core/evaluation/headlines.ts";
import type { PairFigures } from "../../core/evaluation/measure-pairs.ts";
import { t, told } from "../../lib/messages.ts";
import classes from "./ConfusionTable.module.css";

/** The confusion matrix as a picture that is a table: the shade is the cell's share of its row. */
export function ConfusionTable({ figures: { name, classes: labels, confusion } }: { figures: PairFigures }) {
  return (
    <table className={classes.matrix}>
      <caption>{told(SCORER_WORDS[name])}</caption>
      <thead>
        <tr>
          <td />
          {labels.map(({ label }) => (
            <th key={label} scope="col">
              {t("said {label}", { label })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labels.map(({ label, support }, row) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {(confusion[row] ?? []).map((count, column) => (
              <td key={labels[column]?.label} style={shade(support === 0 ? 0 : count / support)}>
                {count}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** React's types know no custom properties. */
function shade(share: number): CSSProperties {
  return { "--share": share } as CSSProperties;
}
