import { decimalText } from "../lib/language.ts";
import classes from "./Measure.module.css";

interface Props {
  readonly word: string;
  /** 0..1. */
  readonly value: number;
  /** How much the bar should draw the eye. */
  readonly tone: "strong" | "medium" | "quiet";
  /** A value that was reckoned and not measured: its bar is hollow. */
  readonly isEstimate?: boolean;
}

/** A word, a thin bar and a small figure, in this order of weight. */
export function Measure({ word, value, tone, isEstimate = false }: Props) {
  return (
    <span className={classes.measure} data-tone={tone} data-estimate={isEstimate || undefined}>
      <span className={classes.word}>{word}</span>
      <MeasureBar value={value} tone={tone} isEstimate={isEstimate} />
      <span className={classes.figure}>
        {isEstimate && "≈ "}
        {decimalText(value, 2)}
      </span>
    </span>
  );
}

/** Only the bar; the word must stand next to it. */
export function MeasureBar({ value, tone, isEstimate = false }: Omit<Props, "word">) {
  const share = Math.min(1, Math.max(0, value));
  return (
    <span className={classes.track} data-tone={tone} data-estimate={isEstimate || undefined} aria-hidden="true">
      <span className={classes.fill} style={{ transform: `scaleX(${share})` }} />
    </span>
  );
}
