import { Text } from "@mantine/core";

import type { GateResult } from "../../core/learning/gate.ts";
import type { Interval } from "../../core/metrics/bootstrap.ts";
import { decimalText } from "../../lib/language.ts";
import { t } from "../../lib/messages.ts";
import classes from "./Learn.module.css";
import { faultText, figureName, isOfFigures, warningText } from "./learning-text.ts";
import { NameChecks } from "./NameChecks.tsx";

/** Before and after on the held-out jobs, and whether the adapter may be used. */
export function GateResultView({ gate }: { readonly gate: GateResult }) {
  return (
    <>
      <Text size="sm" fw={600} role="status">
        {gate.passed ? t("Passed: it may be used.") : t("Not passed: kept, not used.")}
      </Text>
      <table className={classes.table} aria-label={t("Gate")}>
        <thead>
          <tr>
            <th scope="col">
              {t("{jobs, plural, one {# held-out job} other {# held-out jobs}}", { jobs: gate.jobs })}
            </th>
            <th scope="col">{t("as it came")}</th>
            <th scope="col">{t("in use")}</th>
            <th scope="col">{t("new")}</th>
            <th scope="col">{t("gain, 95 %")}</th>
          </tr>
        </thead>
        <tbody>
          {gate.figures
            .filter(({ candidate }) => candidate !== null)
            .map(({ name, base, current, candidate, overBase }) => (
              <tr key={name}>
                <th scope="row">{figureName(name)}</th>
                <td>{figure(base)}</td>
                <td>{figure(current)}</td>
                <td>{figure(candidate)}</td>
                <td>{interval(overBase)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <NameChecks gate={gate} />
      {[...gate.faults.filter(isOfFigures).map(faultText), ...gate.warnings.map(warningText)].map((text) => (
        <Text key={text} size="xs" mt={6}>
          {text}
        </Text>
      ))}
    </>
  );
}

function figure(value: number | null): string {
  return value === null ? "–" : decimalText(value, 2);
}

function interval(found: Interval | null): string {
  if (found === null) return "–";
  const signed = (value: number) => `${value >= 0 ? "+" : "−"}${decimalText(Math.abs(value), 2)}`;
  return t("{low} to {high}", { low: signed(found.low), high: signed(found.high) });
}
