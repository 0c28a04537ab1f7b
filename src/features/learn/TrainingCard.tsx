import { Button, Group, Progress, SegmentedControl, Text } from "@mantine/core";
import { useState } from "react";

import { DEFAULT_SETTINGS, QUICK_SETTINGS, type TrainingSettings } from "../../core/learning/settings.ts";
import { t, toldEach } from "../../lib/messages.ts";
import { failureText } from "../../protocol/failure-text.ts";
import type { TrainingRow } from "../../storage/schema.ts";
import type { LearningRun, LearningState } from "./learning-run.ts";
import { deviceText, fellBackText, refusalText, timeLeft } from "./learning-text.ts";
import { LossCurves } from "./LossCurves.tsx";

interface Props {
  readonly state: LearningState;
  readonly run: LearningRun;
  /** One that was paused, or that a closed tab left. */
  readonly left: TrainingRow | null;
  readonly onStart: ((settings: TrainingSettings) => void) | null;
  readonly onForget: (row: TrainingRow) => void;
}

/** What the training does, and what can be done about it. */
export function TrainingCard({ state, run, left, onStart, onForget }: Props) {
  switch (state.status) {
    case "waiting":
      return <Busy text={t("Waiting for the scorer…")} run={run} />;
    case "scoring":
      return (
        <Busy
          text={t("{done} of {total} scored as they are now", { done: state.done, total: state.total })}
          of={state}
          run={run}
        />
      );
    case "judging":
      return (
        <Busy
          text={t("Judging: {done} of {total} scored", { done: state.done, total: state.total })}
          of={state}
          run={run}
        />
      );
    case "training":
      return (
        <>
          <Text size="sm" role="status">
            {t("Step {step} of {steps}, {left}", {
              step: state.step,
              steps: state.steps,
              left: timeLeft(state.steps - state.step, state.secondsPerStep),
            })}
            {state.device && ` · ${deviceText(state.device)}`}
          </Text>
          {state.fellBackAt !== null && (
            <Text size="sm" role="status">
              {fellBackText(state.fellBackAt)}
            </Text>
          )}
          <LossCurves curves={state.curves} steps={state.steps} />
          <Progress value={(100 * state.step) / state.steps} size="sm" aria-label={t("Training")} mb={10} />
          <Group gap={8}>
            <Button variant="default" size="xs" onClick={run.pause}>
              {t("Pause")}
            </Button>
            <Button variant="default" size="xs" onClick={run.cancel}>
              {t("Cancel")}
            </Button>
          </Group>
        </>
      );
    case "idle":
    case "paused":
    case "done":
    case "refused":
    case "failed":
      return (
        <>
          <Ended state={state} />
          {left && <Left row={left} run={run} onForget={onForget} />}
          <Start onStart={onStart} isSecond={left !== null} />
        </>
      );
    default:
      return state satisfies never;
  }
}

const LENGTHS = { quick: QUICK_SETTINGS, thorough: DEFAULT_SETTINGS } as const;

function Start({ onStart, isSecond }: { onStart: Props["onStart"]; isSecond: boolean }) {
  const [length, setLength] = useState<string>("thorough");
  const settings = length === "quick" ? LENGTHS.quick : LENGTHS.thorough;
  return (
    <Group gap={8} mt={8}>
      <SegmentedControl
        size="xs"
        aria-label={t("How long")}
        value={length}
        onChange={setLength}
        data={[
          { value: "quick", label: t("Quick look") },
          { value: "thorough", label: t("Thorough") },
        ]}
      />
      <Button
        size="xs"
        variant={isSecond ? "default" : "filled"}
        disabled={!onStart}
        onClick={() => onStart?.(settings)}
      >
        {t("Fine-tune")}
      </Button>
    </Group>
  );
}

function Busy({ text, of, run }: { text: string; of?: { done: number; total: number }; run: LearningRun }) {
  return (
    <>
      <Text size="sm" mb={6} role="status">
        {text}
      </Text>
      <Progress
        value={of ? (100 * of.done) / Math.max(1, of.total) : 100}
        animated={!of}
        size="sm"
        aria-label={t("Training")}
      />
      <Button variant="default" size="xs" mt={10} onClick={run.cancel}>
        {t("Cancel")}
      </Button>
    </>
  );
}

function Ended({ state }: { state: LearningState }) {
  if (state.status === "done")
    return (
      <Text size="sm" role="status">
        {t("Finished. The gate says whether it may be used.")}
      </Text>
    );
  if (state.status === "refused")
    return (
      <Text size="sm" role="alert">
        {refusalText(state.why)}
      </Text>
    );
  if (state.status === "failed") {
    const { what, next } = toldEach(failureText[state.failure.code]);
    return (
      <Text size="sm" role="alert">
        {what} {next}
      </Text>
    );
  }
  return (
    <Text size="sm" c="dimmed">
      {t("Your decisions change thin layers beside the scorer, on this machine. The scorer itself stays as it came.")}
    </Text>
  );
}

function Left({ row, run, onForget }: { row: TrainingRow; run: LearningRun; onForget: (row: TrainingRow) => void }) {
  const step = row.checkpoint?.step ?? 0;
  return (
    <>
      {row.checkpoint && <LossCurves curves={row.checkpoint.curves} steps={row.settings.steps} />}
      <Text size="sm">{t("A training stands at step {step} of {steps}.", { step, steps: row.settings.steps })}</Text>
      <Group gap={8} mt={6}>
        <Button size="xs" onClick={() => void run.resume(row)}>
          {t("Go on")}
        </Button>
        <Button size="xs" variant="default" onClick={() => onForget(row)}>
          {t("Forget it")}
        </Button>
      </Group>
    </>
  );
}
