import { Button, FileButton, Group, Select, Stack, Text, Title } from "@mantine/core";
import { useRef, useState } from "react";

import { isYes, latestByCandidate } from "../../core/feedback/decision.ts";
import { type AuditRow, fairnessTables, type RateTable } from "../../core/learning/fairness.ts";
import { auditCsv, FOUR_FIFTHS_CAVEAT } from "../../core/learning/fairness-table.ts";
import { t, told } from "../../lib/messages.ts";
import type { KnownScorer } from "../../models/known-scorer.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { JobRow } from "../../storage/schema.ts";
import { Hint } from "../../ui/Hint.tsx";
import { saveFile } from "../../ui/save-file.ts";
import { useLoaded } from "../../ui/use-loaded.ts";
import { RatesTable } from "./RatesTable.tsx";
import { type GroupFile, readGroups } from "./read-groups.ts";

interface Props {
  readonly storage: Pick<Storage, "candidates" | "scores" | "decisions">;
  readonly jobs: readonly JobRow[];
  readonly known: KnownScorer | null;
}

/** Selection rates by a column that a person brings. The column is in memory and gone with the page. */
export function FairnessSection({ storage, jobs, known }: Props) {
  const [jobId, setJobId] = useState<string | null>(null);
  const [file, setFile] = useState<GroupFile | null>(null);
  const [news, setNews] = useState("");
  const job = jobs.find(({ id }) => id === jobId) ?? jobs[0];
  const key = [job?.hash, known?.scorerVersion, file === null ? "" : [...file.groupsByName].join()].join();
  const tables = useLoaded(key, async () => (file && job ? ratesOf(storage, job, known, file) : []));

  const reset = useRef<() => void>(null);
  const take = async (given: File | null) => {
    // Or the same file, chosen again after an edit, would be no change.
    reset.current?.();
    if (given === null) return;
    const read = readGroups(await given.text());
    setFile(read.status === "read" ? read : null);
    setNews(
      read.status === "read"
        ? t("{rows} rows with {columns}. Nothing of it is stored.", {
            rows: read.groupsByName.size,
            columns: read.columns.join(", "),
          })
        : t("This file was not taken: {why}.", { why: told(read.why) }),
    );
  };
  const found = tables.status === "ready" ? tables.value : [];
  return (
    <section aria-label={t("Selection rates")}>
      <Group gap={4}>
        <Title order={2}>{t("Selection rates")}</Title>
        <Hint label={t("What does “{term}” mean?", { term: t("Selection rate and impact ratio") })}>
          {t(
            "The share of a group that is selected, and that share beside the highest one. Below 0.80 it is worth a look; with few people it may be chance.",
          )}
        </Hint>
      </Group>
      <Text size="sm" c="dimmed" maw={640}>
        {t(
          "How often each group is selected and how often it scores above the median. You supply the groups: a table with code names first. Groups are never guessed, and the table is forgotten with the page.",
        )}
      </Text>
      <Stack gap="sm" mt="xs">
        <Group align="flex-end" gap="sm">
          <Select
            label={t("Job")}
            data={jobs.map(({ id, title }) => ({ value: id, label: title }))}
            value={job?.id ?? null}
            allowDeselect={false}
            onChange={setJobId}
          />
          <FileButton resetRef={reset} onChange={(given) => void take(given)} accept=".csv,.tsv,.txt,text/csv">
            {(props) => (
              <Button {...props} variant="default">
                {t("Choose the table")}
              </Button>
            )}
          </FileButton>
          {found.length > 0 && (
            <Button
              variant="default"
              onClick={() => saveFile("selection-rates.csv", auditCsv(found, told(FOUR_FIFTHS_CAVEAT)), "text/csv")}
            >
              {t("Export the audit table")}
            </Button>
          )}
        </Group>
        <Text size="sm" role="status">
          {news}
        </Text>
        {found.map((table) => (
          <RatesTable key={`${table.columns.join()} ${table.what}`} table={table} />
        ))}
        {found.length > 0 && (
          <Text size="xs" c="dimmed" maw={640}>
            {told(FOUR_FIFTHS_CAVEAT)}
          </Text>
        )}
        {file && tables.status === "ready" && found.length === 0 && (
          <Text size="sm">{t("No code name of the table has a decision or a score for this job.")}</Text>
        )}
      </Stack>
    </section>
  );
}

async function ratesOf(
  storage: Props["storage"],
  job: JobRow,
  known: KnownScorer | null,
  { columns, groupsByName }: GroupFile,
): Promise<readonly RateTable[]> {
  const candidates = await storage.candidates.ofJob(job.id);
  const decided = latestByCandidate((await storage.decisions.all()).filter(({ jobId }) => jobId === job.id));
  const scores =
    known === null ? [] : await storage.scores.ofJob({ jobHash: job.hash, scorerVersion: known.scorerVersion });
  const scoreByHash = new Map(scores.map(({ candidateHash, score }) => [candidateHash, score]));
  const rows = candidates.flatMap(({ id, hash, name }): AuditRow[] => {
    const groups = groupsByName.get(name.toLowerCase());
    const last = decided.get(id)?.[0];
    return groups
      ? [{ groups, isSelected: last ? isYes(last.choice) : null, score: scoreByHash.get(hash) ?? null }]
      : [];
  });
  return fairnessTables(columns, rows);
}
