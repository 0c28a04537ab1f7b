import type { ReliabilityBin } from "../../core/metrics/calibration.ts";
import classes from "./Chart.module.css";

const SIZE = 220;
/** Room for the largest dot at the edge. */
const PAD = 12;
const LARGEST_DOT = 10;

/** The share of fits against the mean score, a dot a bin, its area by the number in it. */
export function ReliabilityPlot({ bins, name }: { bins: readonly ReliabilityBin[]; name: string }) {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const x = (value: number) => PAD + value * (SIZE - 2 * PAD);
  const y = (value: number) => SIZE - x(value);
  const filled = bins.flatMap(({ count, meanScore, positiveShare }) =>
    meanScore === null || positiveShare === null ? [] : [{ count, meanScore, positiveShare }],
  );
  const told = filled.map(
    ({ count, meanScore, positiveShare }) =>
      `score ${meanScore.toFixed(2)}: ${Math.round(100 * positiveShare)} % of ${count}`,
  );
  return (
    <div className={classes.plot}>
      <span className={classes.upright} aria-hidden>
        share that fits
      </span>
      <svg
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        className={classes.square}
        role="img"
        aria-label={`${name}, share of fits by score. ${told.join("; ")}`}
      >
        <rect className={classes.frame} x={PAD} y={PAD} width={SIZE - 2 * PAD} height={SIZE - 2 * PAD} />
        <line className={classes.ideal} x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
        <polyline
          className={classes.curve}
          points={filled.map(({ meanScore, positiveShare }) => `${x(meanScore)},${y(positiveShare)}`).join(" ")}
        />
        {filled.map(({ count, meanScore, positiveShare }) => (
          <circle
            key={meanScore}
            className={classes.dot}
            cx={x(meanScore)}
            cy={y(positiveShare)}
            r={Math.max(2, LARGEST_DOT * Math.sqrt(count / most))}
          >
            <title>{`score ${meanScore.toFixed(2)}, fits ${positiveShare.toFixed(2)}, ${count} rows`}</title>
          </circle>
        ))}
      </svg>
      <div className={classes.ends} aria-hidden>
        <span>0</span>
        <span>score</span>
        <span>1</span>
      </div>
    </div>
  );
}
