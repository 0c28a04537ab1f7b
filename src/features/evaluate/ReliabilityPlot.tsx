import type { ReliabilityBin } from "../../core/metrics/calibration.ts";
import { decimalText } from "../../lib/language.ts";
import { t } from "../../lib/messages.ts";
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
  const points = filled.map(({ count, meanScore, positiveShare }) =>
    t("score {score}: {share} % of {count}", {
      score: decimalText(meanScore, 2),
      share: Math.round(100 * positiveShare),
      count,
    }),
  );
  return (
    <div className={classes.plot}>
      <span className={classes.upright} aria-hidden>
        {t("share that fits")}
      </span>
      <svg
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        className={classes.square}
        role="img"
        aria-label={t("{name}, share of fits by score. {points}", { name, points: points.join("; ") })}
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
            <title>
              {t("score {meanScore}, fits {positiveShare}, {count} rows", {
                meanScore: decimalText(meanScore, 2),
                positiveShare: decimalText(positiveShare, 2),
                count,
              })}
            </title>
          </circle>
        ))}
      </svg>
      <div className={classes.ends} aria-hidden>
        <span>0</span>
        <span>{t("score")}</span>
        <span>1</span>
      </div>
    </div>
  );
}
