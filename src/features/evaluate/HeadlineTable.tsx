import { figureText, intervalText } from "../../core/evaluation/figure-text.ts";
import { headlines, SCORER_WORDS } from "../../core/evaluation/headlines.ts";
import type { EvaluationReport } from "../../core/evaluation/report.ts";
import { told } from "../../lib/messages.ts";
import classes from "./ReportView.module.css";

/** A row a figure, a column a scorer; under the name what it means. */
export function HeadlineTable({ report }: { report: EvaluationReport }) {
  return (
    <table className={classes.table} aria-labelledby="figures-heading">
      <thead>
        <tr>
          <td />
          {report.scorers.map(({ name }) => (
            <th key={name} scope="col">
              {told(SCORER_WORDS[name])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {headlines(report).map(({ name, words, values }) => (
          <tr key={name}>
            <th scope="row">
              {told(name)}
              {words !== "" && <span className={classes.words}>{told(words)}</span>}
            </th>
            {values.map((value, index) => (
              <td key={report.scorers[index]?.name}>
                {told(figureText(value.value))}
                {intervalText(value) !== "" && <span className={classes.interval}>({told(intervalText(value))})</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
