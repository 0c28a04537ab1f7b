import { Title } from "@mantine/core";

import { figureText } from "../../core/evaluation/figure-text.ts";
import { SCORER_WORDS } from "../../core/evaluation/headlines.ts";
import type { TripleFigures } from "../../core/evaluation/measure-triples.ts";
import { t, told } from "../../lib/messages.ts";
import classes from "./ReportView.module.css";

/** Matched above unmatched, field by field; nothing when the file tells no fields. */
export function FieldTable({ scorers }: { scorers: readonly TripleFigures[] }) {
  const fields = scorers[0]?.byField ?? [];
  if (fields.length === 0) return null;
  return (
    <section aria-labelledby="fields-heading">
      <Title order={2} id="fields-heading" mb="sm">
        {t("Matched above unmatched, by field")}
      </Title>
      <table className={classes.table} aria-labelledby="fields-heading">
        <thead>
          <tr>
            <td />
            <th scope="col">{t("Rows")}</th>
            {scorers.map(({ name }) => (
              <th key={name} scope="col">
                {told(SCORER_WORDS[name])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, rows }, index) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td>{rows}</td>
              {scorers.map(({ name, byField }) => (
                <td key={name}>{told(figureText(byField[index]?.matchedAbove ?? null))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
