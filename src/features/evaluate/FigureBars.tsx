import classes from "./FigureBars.module.css";

export interface BarGroup {
  readonly name: string;
  /** One for each contestant, in their order; null where nothing was to be measured. */
  readonly values: readonly (number | null)[];
}

interface Props {
  readonly title: string;
  readonly groups: readonly BarGroup[];
  /** Names of the contestants. */
  readonly names: readonly string[];
  /** What a whole bar stands for. */
  readonly full: number;
  readonly valueText: (value: number) => string;
}

/** Bars of several contestants under each name, with their figures: a table for those who do not see bars. */
export function FigureBars({ title, groups, names, full, valueText }: Props) {
  return (
    <table className={classes.chart}>
      <caption>{title}</caption>
      <tbody>
        {groups.map(({ name, values }) =>
          values.map((value, at) => (
            <tr key={`${name} ${at}`} data-first={at === 0 || undefined}>
              {at === 0 && (
                <th scope="rowgroup" rowSpan={values.length}>
                  {name}
                </th>
              )}
              <td className={classes.name}>{names[at]}</td>
              <td className={classes.track}>
                {value !== null && (
                  <span
                    className={classes.bar}
                    data-contestant={at % 4}
                    style={{ width: `${Math.min(100, (value / full) * 100)}%` }}
                    aria-hidden
                  />
                )}
              </td>
              <td className={classes.figure}>{value === null ? "–" : valueText(value)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
