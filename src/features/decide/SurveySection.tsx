import { Button, FileButton, Group, Select, Text, Title } from "@mantine/core";
import { useRef, useState } from "react";

import { t, told } from "../../lib/messages.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { JobRow } from "../../storage/schema.ts";
import { mergeAnswers, type Merged, saveSurvey } from "./exchange.ts";

/** A form to send around, and its answers back. */
export function SurveySection({ storage, jobs }: { readonly storage: Storage; readonly jobs: readonly JobRow[] }) {
  const [jobId, setJobId] = useState<string | null>(null);
  const [news, setNews] = useState("");
  const job = jobs.find(({ id }) => id === jobId) ?? jobs[0];
  const save = async () => {
    if (!job) return;
    setNews(
      (await saveSurvey(storage, job)) ?? t("The form is saved. Send it to whoever should decide; merge what returns."),
    );
  };
  const reset = useRef<() => void>(null);
  const merge = async (file: File | null) => {
    // Or the same file, chosen again, would be no change.
    reset.current?.();
    if (file) setNews(mergedText(await mergeAnswers(storage, file)));
  };
  return (
    <section aria-label={t("Survey")}>
      <Title order={2}>{t("Survey")}</Title>
      <Text size="sm" c="dimmed" maw={640}>
        {t(
          "One HTML file with the job and its anonymised resumes, without scores. It needs no network. Its answers come back as a file.",
        )}
      </Text>
      <Group align="flex-end" gap="sm" mt="xs">
        <Select
          label={t("Job")}
          data={jobs.map(({ id, title }) => ({ value: id, label: title }))}
          value={job?.id ?? null}
          allowDeselect={false}
          onChange={setJobId}
        />
        <Button variant="default" disabled={!job} onClick={() => void save()}>
          {t("Save the form")}
        </Button>
        <FileButton resetRef={reset} onChange={(file) => void merge(file)} accept=".json,application/json">
          {(props) => (
            <Button {...props} variant="default">
              {t("Merge answers")}
            </Button>
          )}
        </FileButton>
      </Group>
      <Text size="sm" mt="xs" role="status">
        {news}
      </Text>
    </section>
  );
}

function mergedText(merged: Merged): string {
  if (merged.status === "refused")
    return t("This file was not merged: {why}. Nothing was changed. Ask for the file that the form saved.", {
      why: told(merged.why),
    });
  const { added, replaced, kept, elsewhere } = merged;
  return [
    t("{added} added, {replaced} newer than what was here, {kept} already here.", { added, replaced, kept }),
    elsewhere > 0 && t("{elsewhere} are about jobs or candidates that are not on this machine.", { elsewhere }),
  ]
    .filter(Boolean)
    .join(" ");
}
