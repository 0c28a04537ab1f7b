import { Alert, Select, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";

import { driftReport, LEAST_ROWS } from "../../core/learning/drift.ts";
import { driftAdvice, findingText } from "../../core/learning/drift-words.ts";
import { t, told } from "../../lib/messages.ts";
import type { KnownScorer } from "../../models/known-scorer.ts";
import type { JobRow } from "../../storage/schema.ts";
import { useLoaded } from "../../ui/use-loaded.ts";
import { driftFigures, type DriftStorage, judgedOf, scoredRows, splitRows } from "./drift-rows.ts";

interface Props {
  readonly storage: DriftStorage;
  readonly jobs: readonly JobRow[];
  readonly known: KnownScorer | null;
}

const OVER_TIME = "time";

/** What moved between two groups of candidates, in words; what did not is told too. */
export function DriftSection({ storage, jobs, known }: Props) {
  const [against, setAgainst] = useState(OVER_TIME);
  const key = [against, known?.scorerVersion, ...jobs.map(({ hash }) => hash)].join();
  const report = useLoaded(key, async () => {
    if (known === null) return null;
    const rows = await scoredRows(storage, jobs, known);
    const [before, now] = splitRows(rows, against === OVER_TIME ? null : against);
    return driftReport(before, now, driftFigures(rows), [judgedOf(before), judgedOf(now)]);
  });
  const advice = report.status === "ready" && report.value ? driftAdvice(report.value) : null;
  return (
    <section aria-label={t("Drift")}>
      <Title order={2}>{t("Drift")}</Title>
      <Stack gap="sm" mt="xs">
        <Select
          label={t("Compare")}
          maw={420}
          data={[
            { value: OVER_TIME, label: t("The newer half of the imports with the older") },
            ...jobs.map(({ id, title }) => ({ value: id, label: t("{title} with all other jobs", { title }) })),
          ]}
          value={against}
          allowDeselect={false}
          onChange={(value) => setAgainst(value ?? OVER_TIME)}
        />
        {report.status === "failed" && (
          <Text size="sm">{t("The scores could not be read. Nothing was deleted. Reload the page to try again.")}</Text>
        )}
        {report.status === "ready" && !report.value?.findings.length && (
          <Text size="sm" c="dimmed">
            {t("Too few to compare: at least {count} scored candidates are needed on each side.", {
              count: LEAST_ROWS,
            })}
          </Text>
        )}
        {report.status === "ready" && report.value && report.value.findings.length > 0 && (
          <>
            {advice && <Alert color="yellow">{told(advice)}</Alert>}
            <ul style={{ margin: 0, paddingInlineStart: 18 }}>
              {report.value.findings.map((finding) => (
                <li key={finding.name}>
                  <Text size="sm" fw={finding.hasMoved ? 600 : 400} {...(!finding.hasMoved && { c: "dimmed" })}>
                    {told(findingText(finding))}
                  </Text>
                </li>
              ))}
            </ul>
            {report.value.tooFew.length > 0 && (
              <Text size="xs" c="dimmed">
                {t("Too few to tell: {figures}.", { figures: report.value.tooFew.map(told).join(", ") })}
              </Text>
            )}
          </>
        )}
      </Stack>
    </section>
  );
}
