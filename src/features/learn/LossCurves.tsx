import type { Curves } from "../../core/learning/curves.ts";
import { type Loss, LOSSES } from "../../core/learning/settings.ts";
import { decimalText } from "../../lib/language.ts";
import { t } from "../../lib/messages.ts";
import classes from "./Learn.module.css";

const [WIDTH, HEIGHT, PAD] = [280, 110, 6];

/** Training loss as dots, as many kinds as there are; validation loss as a line. Both against the step. */
export function LossCurves({ curves, steps }: { readonly curves: Curves; readonly steps: number }) {
  const { training, validation } = curves;
  const losses = [...training, ...validation].map(({ loss }) => loss);
  const most = Math.max(...losses, 1e-6);
  const x = (step: number) => PAD + ((WIDTH - 2 * PAD) * step) / Math.max(1, steps);
  const y = (loss: number) => HEIGHT - PAD - ((HEIGHT - 2 * PAD) * loss) / most;
  const [first, last] = [validation[0], validation.at(-1)];
  const latest = LOSSES.flatMap((kind) => {
    const found = training.findLast((point) => point.kind === kind);
    return found ? [`${kindText(kind)} ${decimalText(found.loss, 2)}`] : [];
  });
  const figures = [...latest, ...(first && last ? [validationText(first.loss, last.loss)] : [])].join(" · ");
  return (
    <figure className={classes.curves}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t("Losses over {steps} steps", { steps: training.length })}
      >
        {training.map(({ step, loss, kind }) => (
          <circle key={step} className={classes.dot} data-kind={kind} cx={x(step)} cy={y(loss)} r={2} />
        ))}
        <polyline className={classes.line} points={validation.map((p) => `${x(p.step)},${y(p.loss)}`).join(" ")} />
      </svg>
      <figcaption>{figures === "" ? t("No loss yet") : t("Loss: {figures}", { figures })}</figcaption>
    </figure>
  );
}

function validationText(first: number, last: number): string {
  return t("validation jobs {first} → {last}", { first: decimalText(first, 2), last: decimalText(last, 2) });
}

function kindText(kind: Loss): string {
  switch (kind) {
    case "regression":
      return t("decisions");
    case "contrast":
      return t("likeness");
    case "preference":
      return t("preferences");
    default:
      return kind satisfies never;
  }
}
