import { Alert, Button, FileButton } from "@mantine/core";
import { IconAlertTriangle, IconFileText } from "@tabler/icons-react";

import { rejectText } from "../../core/reading/read-outcome.ts";
import { t, toldEach } from "../../lib/messages.ts";
import type { FileReading } from "./use-job-form.ts";

interface Props {
  readonly reading: FileReading;
  readonly onFile: (file: File) => void;
}

/** Picks one file to take the text from. */
export function JobFileButton({ reading, onFile }: Props) {
  return (
    <FileButton
      accept=".pdf,.docx,.txt,.md"
      onChange={(file) => file && onFile(file)}
      // Otherwise the same file cannot be chosen twice.
      inputProps={{ onClick: (event) => (event.currentTarget.value = "") }}
    >
      {(props) => (
        <Button
          {...props}
          type="button"
          variant="default"
          size="xs"
          leftSection={<IconFileText size={15} />}
          loading={reading.status === "reading"}
        >
          {t("Choose a file")}
        </Button>
      )}
    </FileButton>
  );
}

/** Why a file did not become the text; what was in the form is untouched. */
export function JobFileFault({ reading }: { reading: FileReading }) {
  if (reading.status !== "rejected" && reading.status !== "failed") return null;
  const { what, next } =
    reading.status === "rejected"
      ? toldEach(rejectText[reading.reason])
      : {
          what: t("The file could not be read."),
          next: t("Try once more, or open it elsewhere and paste its text here."),
        };
  return (
    <Alert
      variant="default"
      icon={<IconAlertTriangle color="var(--mantine-color-yellow-6)" aria-hidden />}
      title={what}
    >
      {next}
    </Alert>
  );
}
