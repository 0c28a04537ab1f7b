import type { Curves } from "../../core/learning/curves.ts";
import classes from "./Learn.module.css";

const [WIDTH, HEIGHT, PAD] = [280, 110, 6];

/** Training loss as dots, as many kinds as there are; validation loss as a line. Both against the step. */
export function LossCurves({ curves, steps }: { readonly curves: Curves; readonly steps: number }) {
  const { training, validation } = curves;
  const losses = [...training, ...validation].map(({ loss }) => loss);
  const most = Math.max(...losses, 1e-6);
  const x = (step: number) => PAD + ((WIDTH - 2 * PAD) * step) / Math.max(1, steps);
  const y = (loss: number) => HEIGHT - PAD - ((HEIGHT - 2 * PAD) * loss) / most;
  const last = training.at(-1)?.loss;
  const seen = validation.at(-1)?.loss;
  return (
    <figure className={classes.curves}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`Loss over ${training.length} steps, ${last?.toFixed(3) ?? "none yet"}; on validation jobs ${seen?.toFixed(3) ?? "none yet"}`}
      >
        {training.map(({ step, loss, kind }) => (
          <circle key={step} className={classes.dot} data-kind={kind} cx={x(step)} cy={y(loss)} r={2} />
        ))}
        <polyline className={classes.line} points={validation.map((p) => `${x(p.step)},${y(p.loss)}`).join(" ")} />
      </svg>
      <figcaption>
        Loss {last?.toFixed(3) ?? "–"} · validation jobs {seen?.toFixed(3) ?? "–"}
      </figcaption>
    </figure>
  );
}
