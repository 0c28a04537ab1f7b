import { Progress, Text } from "@mantine/core";
import { useEffect, useState } from "react";

import { t } from "../../lib/messages.ts";
import type { EvaluationState } from "./evaluation-run.ts";
import { evaluationProgress } from "./evaluation-progress.ts";

/** How far an evaluation is: a sentence and, where it can be told, a bar. */
export function EvaluationProgress({ state }: { state: EvaluationState }) {
  const nowMs = useClock();
  const { text, share } = evaluationProgress(state, nowMs);
  return (
    <div>
      <Text size="sm" mb={6} role="status">
        {text}
      </Text>
      <Progress value={100 * (share ?? 1)} animated={share === null} size="sm" aria-label={t("Evaluation")} />
    </div>
  );
}

/** The time in milliseconds, renewed every second. */
function useClock(): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return nowMs;
}
