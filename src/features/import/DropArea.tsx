import { Button, FileButton, Text } from "@mantine/core";
import { IconFileDownload, IconFiles } from "@tabler/icons-react";

import { t } from "../../lib/messages.ts";
import { DropZone } from "../../ui/DropZone.tsx";
import classes from "./DropArea.module.css";
import { droppedFiles } from "./dropped-files.ts";

/** What the reader understands; others are taken too, and rejected with their reason. */
export const ACCEPTED = ".pdf,.docx,.txt,.md,.json,.csv,.zip";

interface Props {
  /** Smaller, for a list that has begun. */
  readonly isCompact: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files and folders by drop, and files by a button. */
export function DropArea({ isCompact, onFiles }: Props) {
  const take = (transfer: DataTransfer) =>
    void droppedFiles(transfer).then((files) => files.length > 0 && onFiles(files));
  return (
    <DropZone isCompact={isCompact} onDrop={take}>
      {!isCompact && <IconFileDownload size={26} stroke={1.5} className={classes.icon} aria-hidden />}
      <div className={classes.words}>
        <Text fw={600} size={isCompact ? "sm" : "md"}>
          {isCompact ? t("Drop more here") : t("Drop resumes or whole folders here")}
        </Text>
        <Text size="xs" c="dimmed">
          {t("PDF, DOCX, TXT, Markdown, JSON Resume, CSV, or a ZIP of these")}
        </Text>
      </div>
      <FileButton
        multiple
        accept={ACCEPTED}
        onChange={onFiles}
        // Otherwise the same files cannot be chosen twice.
        inputProps={{ onClick: (event) => (event.currentTarget.value = "") }}
      >
        {(props) => (
          <Button
            {...props}
            data-autofocus
            className={classes.pick}
            variant={isCompact ? "default" : "filled"}
            size="xs"
            leftSection={<IconFiles size={15} />}
          >
            {t("Choose files")}
          </Button>
        )}
      </FileButton>
    </DropZone>
  );
}
