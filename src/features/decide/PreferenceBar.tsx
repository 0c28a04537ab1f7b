import { Button, Group, Text } from "@mantine/core";

import { preferenceId } from "../../core/feedback/decision.ts";
import { preferenceOf } from "../../core/feedback/make-preference.ts";
import { t } from "../../lib/messages.ts";
import type { Decisions } from "../../storage/decisions.ts";
import type { CandidateRow, JobRow } from "../../storage/schema.ts";
import { useObservable } from "../../ui/use-observable.ts";
import type { JobDecisions } from "./use-decisions.ts";

interface Props {
  readonly job: JobRow;
  readonly rows: readonly CandidateRow[];
  readonly decided: JobDecisions;
  readonly decisions: Decisions;
}

/** Of two side by side, which is better for this job; pressed again it is taken back. */
export function PreferenceBar({ job, rows, decided, decisions }: Props) {
  const kept = useObservable("preferences", decisions.watchPreferences);
  const [one, other] = rows;
  if (rows.length !== 2 || !one || !other) return null;
  const { rater, hidesOpinion } = decided;
  const id = preferenceId({ jobHash: job.hash, betterHash: one.hash, worseHash: other.hash, rater });
  const mine = kept.status === "ready" ? kept.value.find((row) => row.id === id) : undefined;
  const prefer = async (better: CandidateRow, worse: CandidateRow) => {
    if (mine?.better === better.id) return decisions.removePreference(id);
    const sawOpinion = mine?.sawOpinion ?? !(hidesOpinion(one.id) || hidesOpinion(other.id));
    return decisions.putPreference(preferenceOf({ job, better, worse, rater, sawOpinion }, Date.now()));
  };
  return (
    <Group gap="xs" px="md" pb="sm" role="group" aria-label={t("Preference")}>
      <Text size="sm">{t("For this job, better is")}</Text>
      {[[one, other] as const, [other, one] as const].map(([better, worse]) => (
        <Button
          key={better.id}
          size="compact-sm"
          variant={mine?.better === better.id ? "filled" : "default"}
          aria-pressed={mine?.better === better.id}
          onClick={() => void prefer(better, worse)}
        >
          {better.name}
        </Button>
      ))}
    </Group>
  );
}
