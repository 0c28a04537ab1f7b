import { Button, FileButton, Text } from "@mantine/core";
import { IconFileDownload } from "@tabler/icons-react";

import { t } from "../../lib/messages.ts";
import classes from "./DropHint.module.css";

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
}

/** Says that files can be dropped, and picks them by a button. The drop itself is caught by the whole window. */
export function DropHint({ onFiles }: Props) {
  return (
    <div className={classes.area}>
      <IconFileDownload size={24} stroke={1.5} className={classes.icon} aria-hidden />
      <div className={classes.words}>
        <Text fw={600}>{t("Drop a job description and resumes anywhere")}</Text>
        <Text size="sm" c="dimmed">
          {t("Files, whole folders or a ZIP. PDF, DOCX, TXT, Markdown, JSON Resume or CSV.")}
        </Text>
      </div>
      <FileButton
        multiple
        accept=".pdf,.docx,.txt,.md,.json,.csv,.zip"
        onChange={onFiles}
        // Otherwise the same files cannot be chosen twice.
        inputProps={{ onClick: (event) => (event.currentTarget.value = "") }}
      >
        {(props) => (
          <Button {...props} variant="default">
            {t("Choose files")}
          </Button>
        )}
      </FileButton>
    </div>
  );
}
