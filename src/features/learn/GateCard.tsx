import { Text } from "@mantine/core";

import type { Interval } from "../../core/metrics/bootstrap.ts";
import type { GateResult } from "../../core/learning/gate.ts";
import classes from "./Learn.module.css";
import { FIGURE_NAMES, faultText, percent, warningText } from "./learning-text.ts";

/** Before and after on the held-out jobs, and whether the adapter may be used. */
export function GateResultView({ gate }: { readonly gate: GateResult }) {
  return (
    <>
      <Text size="sm" fw={600} role="status">
        {gate.passed ? "Passed: it may be used." : "Not passed: kept, not used."}
      </Text>
      <table className={classes.table} aria-label="Gate">
        <thead>
          <tr>
            <th scope="col">{gate.jobs} held-out jobs</th>
            <th scope="col">as it came</th>
            <th scope="col">in use</th>
            <th scope="col">new</th>
            <th scope="col">gain, 95 %</th>
          </tr>
        </thead>
        <tbody>
          {gate.figures
            .filter(({ candidate }) => candidate !== null)
            .map(({ name, base, current, candidate, overBase }) => (
              <tr key={name}>
                <th scope="row">{FIGURE_NAMES[name]}</th>
                <td>{figure(base)}</td>
                <td>{figure(current)}</td>
                <td>{figure(candidate)}</td>
                <td>{interval(overBase)}</td>
              </tr>
            ))}
          <tr>
            <th scope="row">Order changed by names</th>
            <td>{percent(gate.swaps.base)}</td>
            <td />
            <td>{percent(gate.swaps.candidate)}</td>
            <td />
          </tr>
        </tbody>
      </table>
      {[...gate.faults.map(faultText), ...gate.warnings.map(warningText)].map((text) => (
        <Text key={text} size="xs" mt={6}>
          {text}
        </Text>
      ))}
    </>
  );
}

function figure(value: number | null): string {
  return value === null ? "–" : value.toFixed(2);
}

function interval(found: Interval | null): string {
  if (found === null) return "–";
  const signed = (value: number) => `${value >= 0 ? "+" : "−"}${Math.abs(value).toFixed(2)}`;
  return `${signed(found.low)} to ${signed(found.high)}`;
}
