import { Alert, Button, Group, Kbd, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { type DragEvent, type KeyboardEvent, useState } from "react";

import type { JobDraft } from "../../core/matching/job.ts";
import { t } from "../../lib/messages.ts";
import { JobFileButton, JobFileFault } from "./JobFile.tsx";
import classes from "./JobForm.module.css";
import { JobLength } from "./JobLength.tsx";
import { type ReadJobFile, useJobForm } from "./use-job-form.ts";

interface Props {
  readonly initial: JobDraft | null;
  readonly onSave: (draft: JobDraft) => Promise<void>;
  readonly onCancel: () => void;
  readonly readFile: ReadJobFile;
}

/** Title and text of a job: written, pasted, or read from a file. */
export function JobForm({ initial, onSave, onCancel, readFile }: Props) {
  const form = useJobForm({ initial, onSave, readFile });
  const [asksToDiscard, setAsksToDiscard] = useState(false);
  const [isOver, setOver] = useState(false);

  function press(event: KeyboardEvent) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void form.save();
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    // A key pressed by habit must not cost a pasted text: the second one does it.
    if (form.isChanged && !asksToDiscard) setAsksToDiscard(true);
    else onCancel();
  }
  function drop(event: DragEvent) {
    const file = event.dataTransfer.files[0];
    if (!file) return;
    event.preventDefault();
    setOver(false);
    void form.takeFile(file);
  }
  function over(event: DragEvent) {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  }
  return (
    <form
      className={classes.form}
      data-drop-area
      data-over={isOver || undefined}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <Stack gap="md">
        <TextInput
          label={t("Title")}
          descriptionProps={{ size: "md" }}
          description={
            form.isTitleSuggested
              ? t("Taken from the text; change it if it is not right.")
              : t("What you call this job in the list.")
          }
          value={form.title}
          onChange={(event) => form.setTitle(event.currentTarget.value)}
        />
        <Textarea
          label={t("Job description")}
          descriptionProps={{ size: "md" }}
          description={t("Paste it, or drop a file anywhere on this form.")}
          autoFocus={initial === null}
          autosize
          minRows={14}
          maxRows={26}
          value={form.text}
          onChange={(event) => {
            setAsksToDiscard(false);
            form.setText(event.currentTarget.value);
          }}
        />
        <Group justify="space-between" align="flex-start" gap="sm">
          <JobLength text={form.text} />
          <JobFileButton reading={form.reading} onFile={(file) => void form.takeFile(file)} />
        </Group>
        <JobFileFault reading={form.reading} />
        {form.saving === "failed" && (
          <Alert
            variant="default"
            icon={<IconAlertTriangle color="var(--mantine-color-red-6)" aria-hidden />}
            title={t("The job was not saved.")}
          >
            {t("Your text is still here. Try again; if it fails once more, copy the text and reload the page.")}
          </Alert>
        )}
        <Group gap="sm">
          <Button type="submit" disabled={!form.canSave} loading={form.saving === "saving"}>
            {initial === null ? t("Save job") : t("Save changes")}
          </Button>
          <Button type="button" variant="subtle" color="gray" onClick={onCancel}>
            {t("Cancel")}
          </Button>
          <Text size="xs" c="dimmed" visibleFrom="sm">
            <Kbd size="xs">{t("Ctrl")}</Kbd> {t("or")} <Kbd size="xs">⌘</Kbd> {t("with")}{" "}
            <Kbd size="xs">{t("Enter")}</Kbd> {t("saves")}
          </Text>
          {asksToDiscard && (
            <Text size="sm" role="alert">
              {t("Not saved yet. Press Escape again to leave without saving.")}
            </Text>
          )}
        </Group>
      </Stack>
    </form>
  );
}
