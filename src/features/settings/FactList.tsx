import classes from "./FactList.module.css";

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** A digest or an id: monospaced, and may break anywhere. */
  readonly isCode?: boolean;
}

/** Labels and values in two columns. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(({ label, value, isCode = false }) => (
        <div key={label} className={classes.fact}>
          <dt>{label}</dt>
          <dd data-code={isCode || undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
