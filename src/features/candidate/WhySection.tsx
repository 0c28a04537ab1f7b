import { Button, Skeleton, Stack, Text } from "@mantine/core";

import type { Quote } from "../../core/matching/job.ts";
import type { Passage } from "../../core/matching/resume-passages.ts";
import { t } from "../../lib/messages.ts";
import { EvidenceSection } from "./EvidenceSection.tsx";
import { PartsTable } from "./PartsTable.tsx";
import { PassageEffects } from "./PassageEffects.tsx";
import type { Fit } from "./use-candidate.ts";
import type { Explanation } from "./use-explanation.ts";

interface Props {
  /** null while the candidate is not scored. */
  readonly fit: Fit | null;
  readonly explanation: Explanation;
  readonly text: string;
  readonly passages: readonly Passage[];
  onShow(quote: Quote): void;
}

/** Why the score is what it is: its parts, what can be checked beside it, and what each passage did to it. */
export function WhySection({ fit, explanation, text, passages, onShow }: Props) {
  return (
    <Stack gap="lg">
      {fit && <PartsTable fit={fit} />}
      {explanation.status === "loading" && <Reading passages={passages} />}
      {explanation.status === "failed" && (
        <Stack gap="sm" align="flex-start" role="alert">
          <Text size="sm">
            {t(
              "The scorer could not say what carried this score. The score itself stands, and the resume can be read as always.",
            )}
          </Text>
          <Button size="xs" variant="default" onClick={explanation.retry}>
            {t("Try again")}
          </Button>
        </Stack>
      )}
      {explanation.status === "ready" && (
        <>
          <EvidenceSection evidence={explanation.evidence} parts={fit?.parts ?? []} text={text} onShow={onShow} />
          <PassageEffects passages={passages} effects={explanation.effects} onShow={onShow} />
        </>
      )}
    </Stack>
  );
}

function Reading({ passages }: { passages: readonly Passage[] }) {
  return (
    <Stack gap="sm" role="status">
      <Text size="sm" c="dimmed">
        {t("The scorer is reading the resume again, each time without one passage…")}
      </Text>
      {passages.slice(0, 6).map(({ start }) => (
        <Skeleton key={start} height={14} />
      ))}
    </Stack>
  );
}
