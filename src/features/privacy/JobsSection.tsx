import { Button, CopyButton, Group, Menu, Text, TextInput } from "@mantine/core";
import { useState } from "react";

import { consentNote } from "../../core/records/consent-note.ts";
import { dateText, dueText, endOfDay, KEEP_CHOICES, monthsLater } from "../../core/records/retention.ts";
import { t, tell, told } from "../../lib/messages.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { JobRow } from "../../storage/schema.ts";
import { useObservable } from "../../ui/use-observable.ts";
import classes from "./JobsSection.module.css";
import { PrivacySection } from "./PrivacySection.tsx";

interface Props {
  readonly storage: Storage;
  readonly jobs: readonly JobRow[];
  readonly onErased: (candidateIds: readonly string[]) => void;
}

/** Until when each job's candidates are kept. The page reminds on the day; nothing is erased by itself. */
export function JobsSection({ storage, jobs, onErased }: Props) {
  return (
    <PrivacySection
      id="dates"
      title={t("Dates")}
      intro={t(
        "Set a date for each job. When it has passed the page reminds you; it erases nothing by itself. The note tells candidates what is done with their resume; copy it into your posting or your answer.",
      )}
    >
      {jobs.length === 0 ? (
        <Text size="sm">{t("No jobs yet.")}</Text>
      ) : (
        <ul aria-label={t("Jobs and their dates")} className={classes.jobs}>
          {jobs.map((job) => (
            <JobDate key={job.id} storage={storage} job={job} onErased={onErased} />
          ))}
        </ul>
      )}
    </PrivacySection>
  );
}

function JobDate({ storage, job, onErased }: Omit<Props, "jobs"> & { job: JobRow }) {
  const [now] = useState(() => Date.now());
  const [asks, setAsks] = useState(false);
  const watched = useObservable(job.id, () => storage.candidates.countByJob(job.id));
  const count = watched.status === "ready" ? watched.value : 0;

  async function setDate(keepUntil: number | null) {
    await storage.jobs.setKeepUntil(job.id, keepUntil);
    await storage.audit.add({ action: "date-set", at: Date.now(), jobId: job.id });
  }
  async function erase() {
    const { rows, texts } = await storage.candidates.removeFromJob(
      (await storage.candidates.ofJob(job.id)).map(({ id }) => id),
      job.id,
    );
    setAsks(false);
    // The others stand in another job as well and stay there.
    onErased(texts.map(({ candidateId }) => candidateId));
    await storage.audit.add({ action: "candidates-erased", at: Date.now(), jobId: job.id, count: rows.length });
  }
  return (
    <li>
      <div className={classes.title}>
        <Text size="sm" fw={500}>
          {job.title}
        </Text>
        <Text size="xs" c="dimmed">
          {watched.status === "ready"
            ? t("{count, plural, one {# candidate} other {# candidates}}", { count })
            : t("Counting…")}
        </Text>
      </div>
      <div>
        <Group gap={6} wrap="nowrap">
          <TextInput
            type="date"
            size="xs"
            w={140}
            aria-label={t("Keep candidates of {title} until", { title: job.title })}
            value={job.keepUntil === null ? "" : dateText(job.keepUntil)}
            onChange={({ currentTarget }) => void setDate(endOfDay(currentTarget.value))}
          />
          <Menu position="bottom-start">
            <Menu.Target>
              <Button
                variant="subtle"
                color="gray"
                size="compact-xs"
                aria-label={t("Choose a date for {title}", { title: job.title })}
              >
                {t("Choose")}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {KEEP_CHOICES.map(({ label, months }) => (
                <Menu.Item key={label} onClick={() => void setDate(monthsLater(now, months))}>
                  {told(label)}
                </Menu.Item>
              ))}
              <Menu.Item onClick={() => void setDate(null)}>{t("No date")}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </Group>
        <Text size="xs" c="dimmed">
          {job.keepUntil === null ? t("no date") : told(dueText(job.keepUntil, now))}
        </Text>
      </div>
      <Group gap={6} ml="auto">
        {asks ? (
          <>
            <Button color="red.9" size="compact-xs" onClick={() => void erase()}>
              {t("Erase {count}", { count })}
            </Button>
            <Button variant="subtle" color="gray" size="compact-xs" autoFocus onClick={() => setAsks(false)}>
              {t("Keep")}
            </Button>
          </>
        ) : (
          <>
            <CopyButton value={tell(consentNote(job))}>
              {({ copied, copy }) => (
                <Button variant="default" size="compact-xs" onClick={copy}>
                  {copied ? t("Copied") : t("Copy the note")}
                </Button>
              )}
            </CopyButton>
            <Button
              variant="default"
              size="compact-xs"
              disabled={count === 0}
              aria-label={t("Erase candidates of {title}", { title: job.title })}
              onClick={() => setAsks(true)}
            >
              {t("Erase candidates")}
            </Button>
          </>
        )}
      </Group>
    </li>
  );
}
