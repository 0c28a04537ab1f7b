import type { GateResult } from "../../core/learning/gate.ts";
import { decimalText } from "../../lib/language.ts";
import { t } from "../../lib/messages.ts";
import { StateMark } from "../../ui/StateMark.tsx";
import classes from "./Learn.module.css";
import { percent } from "./learning-text.ts";

/** What the gate asked about names, held or not: a job's order under other names, and one text under other placeholders. */
export function NameChecks({ gate: { names, faults } }: { readonly gate: GateResult }) {
  const checks = [
    {
      kind: "name-swap",
      text: t("Names in plain sight change the order of {now} of the pairs, {before} as it came.", {
        now: percent(names.candidate.turned),
        before: percent(names.base.turned),
      }),
    },
    {
      kind: "twins",
      text: faults.some(({ kind }) => kind === "twins")
        ? t("The same resume with other placeholders scores up to {apart} apart.", {
            apart: decimalText(names.candidate.apart, 4),
          })
        : t("The same resume with other placeholders scores the same."),
    },
  ] as const;
  return (
    <ul className={classes.checks} aria-label={t("Names")}>
      {checks.map(({ kind, text }) => {
        const isHeld = !faults.some((fault) => fault.kind === kind);
        return (
          <li key={kind}>
            <StateMark state={isHeld ? "yes" : "no"} />
            <span>
              <strong>{isHeld ? t("Held") : t("Not held")}.</strong> {text}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
