import { Alert, Group, Select, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";

import { driftAdvice, driftReport, LEAST_ROWS } from "../../core/learning/drift.ts";
import { groupRates } from "../../core/learning/group-rates.ts";
import { monthOfYearText } from "../../lib/language.ts";
import { t } from "../../lib/messages.ts";
import type { KnownScorer } from "../../models/known-scorer.ts";
import type { JobRow } from "../../storage/schema.ts";
import { Hint } from "../../ui/Hint.tsx";
import { useLoaded } from "../../ui/use-loaded.ts";
import {
  driftFigures,
  type DriftStorage,
  importMonth,
  judgedOf,
  type ScoredRow,
  scoredRows,
  splitRows,
} from "./drift-rows.ts";
import { Findings } from "./Findings.tsx";
import { RatesByGroup } from "./RatesByGroup.tsx";
import { adviceText } from "./drift-words.ts";

interface Props {
  readonly storage: DriftStorage;
  readonly jobs: readonly JobRow[];
  readonly known: KnownScorer | null;
}

const OVER_TIME = "time";

/** What moved between two groups of candidates, in words; what did not is told too. Then each job and month by itself. */
export function DriftSection({ storage, jobs, known }: Props) {
  const [against, setAgainst] = useState(OVER_TIME);
  const key = [known?.scorerVersion, ...jobs.map(({ hash }) => hash)].join();
  const rows = useLoaded(key, async () => (known === null ? [] : scoredRows(storage, jobs, known)));
  const found = rows.status === "ready" ? rows.value : null;
  const report = useLoaded(`${against} ${key} ${found === null}`, async () => {
    if (found === null) return null;
    const [before, now] = splitRows(found, against === OVER_TIME ? null : against);
    return driftReport(before, now, driftFigures(found), [judgedOf(before), judgedOf(now)]);
  });
  const value = report.status === "ready" ? report.value : null;
  const advice = value && driftAdvice(value);
  return (
    <section aria-label={t("Drift")}>
      <Group gap={4}>
        <Title order={2}>{t("Drift")}</Title>
        <Hint label={t("What does “{term}” mean?", { term: t("Drift") })}>
          {`${t("Candidates or scores that differ from earlier ones by more than chance explains. It says look here, not why.")} ${t("Stability index (PSI)")}: ${t("How far a figure's spread has moved: below 0.1 little, above 0.25 much.")}`}
        </Hint>
      </Group>
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
          onChange={(chosen) => setAgainst(chosen ?? OVER_TIME)}
        />
        {(rows.status === "failed" || report.status === "failed") && (
          <Text size="sm">{t("The scores could not be read. Nothing was deleted. Reload the page to try again.")}</Text>
        )}
        {value?.findings.length === 0 && (
          <Text size="sm" c="dimmed">
            {t("Too few to compare: at least {count} scored candidates are needed on each side.", {
              count: LEAST_ROWS,
            })}
          </Text>
        )}
        {advice && <Alert color="yellow">{adviceText(advice)}</Alert>}
        {value && value.findings.length > 0 && <Findings report={value} />}
        {found && found.length > 0 && <Rates rows={found} jobs={jobs} />}
      </Stack>
    </section>
  );
}

function Rates({ rows, jobs }: { readonly rows: readonly ScoredRow[]; readonly jobs: readonly JobRow[] }) {
  const titles = new Map(jobs.map(({ id, title }) => [id, title]));
  const byMonth = rows.toSorted((a, b) => a.candidate.importedAt - b.candidate.importedAt);
  return (
    <>
      <RatesByGroup
        title={t("Rates by job")}
        head={t("Job")}
        rates={groupRates(rows, ({ jobId }) => jobId)}
        nameOf={(id) => titles.get(id) ?? ""}
      />
      <RatesByGroup
        title={t("Rates by month of import")}
        head={t("Month")}
        rates={groupRates(byMonth, (row) => String(importMonth(row)))}
        nameOf={(month) => monthOfYearText(Number(month))}
      />
      <Text size="xs" c="dimmed" maw={640}>
        {t(
          "Unknown skills: of what resumes list under their skills, the share that the skill graph has no name for. Agreement: how often a candidate with a yes scores above one with a no; 0.50 is chance.",
        )}
      </Text>
    </>
  );
}
