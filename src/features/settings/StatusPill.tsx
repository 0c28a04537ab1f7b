import { UnstyledButton } from "@mantine/core";

import { t } from "../../lib/messages.ts";
import type { ScorerState } from "../../models/scorer.ts";
import { statusOf } from "./status-text.ts";
import classes from "./StatusPill.module.css";

interface Props {
  readonly state: ScorerState;
  readonly keeps: "disk" | "memory";
  readonly online: boolean;
  readonly onOpen: () => void;
}

/** The machine, visible once: where the scorer runs and whether it is ready. Opens the panel with the rest. */
export function StatusPill({ state, keeps, online, onOpen }: Props) {
  const { tone, text } = statusOf(state, { keeps, online });
  return (
    <UnstyledButton
      className={classes.pill}
      data-tone={tone}
      onClick={onOpen}
      aria-haspopup="dialog"
      title={t("Scorer and stored data")}
    >
      <span className={classes.dot} aria-hidden />
      <span>{text}</span>
    </UnstyledButton>
  );
}
