import type { Histogram } from "../../core/metrics/histogram.ts";
import { t } from "../../lib/messages.ts";
import classes from "./Chart.module.css";

interface Props {
  readonly histogram: Histogram;
  /** Stands above the bars. */
  readonly title: string;
  /** What the bars count, for those who hear them. */
  readonly what: string;
}

const WIDTH = 320;
const HEIGHT = 56;

/** A histogram: thin bars, its ends and its highest count in figures. */
export function Bars({ histogram: { from, width, counts }, title, what }: Props) {
  const highest = Math.max(1, ...counts);
  const step = WIDTH / counts.length;
  const edge = (bin: number) => String(Number((from + bin * width).toFixed(3)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const top = counts.indexOf(highest);
  return (
    <div className={classes.bars}>
      <div className={classes.barsTitle}>
        <span>{title}</span>
        <span>{t("{total}, highest bar {highest}", { total, highest: top < 0 ? 0 : highest })}</span>
      </div>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        className={classes.canvas}
        style={{ height: HEIGHT }}
        role="img"
        aria-label={
          top < 0
            ? t("{what}: {total} in all", { what, total })
            : t("{what}: {total} in all, most between {from} and {to}", {
                what,
                total,
                from: edge(top),
                to: edge(top + 1),
              })
        }
      >
        {counts.map((count, bin) => (
          <rect
            key={bin}
            className={classes.bar}
            x={bin * step + 0.5}
            width={step - 1}
            y={HEIGHT - (count / highest) * HEIGHT}
            height={(count / highest) * HEIGHT}
          />
        ))}
      </svg>
      <div className={classes.ends} aria-hidden>
        <span>{edge(0)}</span>
        <span>{edge(counts.length)}</span>
      </div>
    </div>
  );
}
