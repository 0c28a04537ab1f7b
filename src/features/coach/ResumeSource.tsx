import { Alert, Button, FileButton, Group, Progress, Text, Textarea } from "@mantine/core";
import { IconAlertTriangle, IconClipboardText, IconFileText, IconScan } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";

import { rejectText } from "../../core/reading/read-outcome.ts";
import { t, told, toldEach } from "../../lib/messages.ts";
import type { CoachResume, CoachRun } from "./coach-run.ts";
import classes from "./Coach.module.css";

interface Props {
  readonly run: CoachRun;
  readonly resume: Exclude<CoachResume, { readonly status: "ready" }>;
}

/** A file by drop or button, or a text; what became of the last one stands below. */
export function ResumeSource({ run, resume }: Props) {
  const [pasted, setPasted] = useState<string | null>(null);
  const readPasted = () => {
    if (pasted?.trim()) void run.read(new File([pasted], t("Pasted text"), { type: "text/plain" }));
  };
  return (
    <div className={classes.source}>
      <Text fw={600}>{t("Drop your resume here")}</Text>
      <Text size="sm" c="dimmed">
        {t("PDF, Word (.docx), text, Markdown or JSON Resume")}
      </Text>
      <Group gap="sm" justify="center">
        <FileButton
          accept=".pdf,.docx,.txt,.md,.json,.png,.jpg,.jpeg"
          onChange={(file) => file && void run.read(file)}
          // Otherwise the same file cannot be chosen twice.
          inputProps={{ onClick: (event) => (event.currentTarget.value = ""), "aria-label": t("Your resume's file") }}
        >
          {(props) => (
            <Button {...props} leftSection={<IconFileText size={16} />} loading={resume.status === "reading"}>
              {t("Choose a file")}
            </Button>
          )}
        </FileButton>
        <Button
          variant="default"
          leftSection={<IconClipboardText size={16} />}
          aria-expanded={pasted !== null}
          onClick={() => setPasted(pasted === null ? "" : null)}
        >
          {t("Paste it as text")}
        </Button>
      </Group>
      {pasted !== null && (
        <div className={classes.paste}>
          <Textarea
            label={t("Resume as text")}
            placeholder={t("One line as it stands in the file")}
            autoFocus
            rows={8}
            value={pasted}
            onChange={(event) => setPasted(event.currentTarget.value)}
            onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === "Enter" && readPasted()}
          />
          <Button mt="sm" size="xs" disabled={pasted.trim() === ""} onClick={readPasted}>
            {t("Read this resume")}
          </Button>
        </div>
      )}
      <Outcome run={run} resume={resume} />
    </div>
  );
}

function Outcome({ run, resume }: Props) {
  switch (resume.status) {
    case "none":
      return null;
    case "reading":
      return <Reading run={run} scan={resume.scan} name={resume.name} />;
    case "rejected": {
      const { what, next } = toldEach(rejectText[resume.reason]);
      const isScan = resume.reason === "no-text-layer";
      return (
        <Fault title={`${resume.name}: ${told(what)}`}>
          {isScan ? t("Read it with OCR here, on this machine, or bring the original file.") : told(next)}
          {isScan && (
            <Button
              mt="sm"
              size="xs"
              variant="default"
              display="block"
              leftSection={<IconScan size={15} />}
              onClick={() => void run.readScan()}
            >
              {t("Read it with OCR")}
            </Button>
          )}
        </Fault>
      );
    }
    case "failed":
      return (
        <Fault title={t("{name} could not be read: the reader stopped.", { name: resume.name })}>
          {t("Try once more; if it stops again, paste the text.")}
        </Fault>
      );
    default:
      return resume satisfies never;
  }
}

type ReadingProps = { readonly run: CoachRun } & Pick<Extract<CoachResume, { status: "reading" }>, "scan" | "name">;

function Reading({ run, scan, name }: ReadingProps) {
  return (
    <div className={classes.paste}>
      <Text size="sm" role="status">
        {scan === null || scan === "waits"
          ? t("Reading {name}…", { name })
          : t("Page {page} of {pages}, by text recognition (OCR).", { page: scan.page, pages: scan.pages })}
      </Text>
      {scan !== null && scan !== "waits" && (
        <Progress
          mt="xs"
          size="sm"
          value={(100 * (scan.page - 1 + scan.share)) / scan.pages}
          aria-label={t("Text recognition of {name}", { name })}
        />
      )}
      <Button mt="sm" size="xs" variant="default" onClick={run.stopReading}>
        {t("Stop")}
      </Button>
    </div>
  );
}

function Fault({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Alert
      variant="default"
      role="alert"
      w="100%"
      ta="left"
      icon={<IconAlertTriangle color="var(--mantine-color-yellow-6)" aria-hidden />}
      title={title}
    >
      {children}
    </Alert>
  );
}
