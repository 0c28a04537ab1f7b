import { IconCheck, IconCircleHalf2, IconQuestionMark, IconX } from "@tabler/icons-react";

import classes from "./StateMark.module.css";

const icons = { yes: IconCheck, partly: IconCircleHalf2, no: IconX, unknown: IconQuestionMark } as const;

export type MarkedState = keyof typeof icons;

/** A small icon for one of four states. Shape tells them apart, colour only helps; a word must stand beside it. */
export function StateMark({ state }: { state: MarkedState }) {
  const Icon = icons[state];
  return <Icon className={classes.mark} data-state={state} size={15} stroke={2.2} aria-hidden="true" />;
}
