import { Group, NativeSelect, Stack, Text } from "@mantine/core";

import type { RequirementCorrection } from "../../core/feedback/decision.ts";
import type { Requirement, RequirementVerdict, Verdict } from "../../core/matching/job.ts";
import { labelSaid } from "../../core/matching/label-said.ts";
import { VERDICT_WORDS } from "../../core/matching/match-words.ts";
import { t, tell, told } from "../../lib/messages.ts";

interface Props {
  readonly requirements: readonly Requirement[];
  readonly verdicts: readonly RequirementVerdict[];
  readonly corrections: readonly RequirementCorrection[];
  onKeep(corrections: readonly RequirementCorrection[]): void;
}

const VERDICTS = Object.keys(VERDICT_WORDS) as readonly Verdict[];

/** Requirement by requirement: what the page found, and what a person says instead. */
export function CorrectionsPart({ requirements, verdicts, corrections, onKeep }: Props) {
  const correct = ({ id, label }: Requirement, shown: Verdict, corrected: Verdict) => {
    const others = corrections.filter(({ requirementId }) => requirementId !== id);
    onKeep(corrected === shown ? others : [...others, { requirementId: id, label, shown, corrected }]);
  };
  return (
    <Stack gap={4} role="group" aria-label={t("Corrections")}>
      <Text size="xs" c="dimmed">
        {t("Is one of these wrong? Choose what is right.")}
      </Text>
      {requirements.map((requirement) => {
        const shown = verdicts.find(({ requirementId }) => requirementId === requirement.id)?.verdict;
        if (shown === undefined) return null;
        const label = tell(labelSaid(requirement));
        const corrected = corrections.find(({ requirementId }) => requirementId === requirement.id)?.corrected;
        return (
          <Group key={requirement.id} gap="xs" justify="space-between" wrap="nowrap">
            <Text size="xs">{label}</Text>
            <NativeSelect
              size="xs"
              aria-label={t("{label} is", { label })}
              value={corrected ?? shown}
              data={VERDICTS.map((verdict) => ({
                value: verdict,
                label:
                  verdict === shown
                    ? t("{verdict} (as found)", { verdict: told(VERDICT_WORDS[verdict]) })
                    : told(VERDICT_WORDS[verdict]),
              }))}
              onChange={(event) => {
                const chosen = VERDICTS.find((verdict) => verdict === event.currentTarget.value);
                if (chosen !== undefined) correct(requirement, shown, chosen);
              }}
            />
          </Group>
        );
      })}
    </Stack>
  );
}
