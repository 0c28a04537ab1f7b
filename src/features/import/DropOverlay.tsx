import { Portal, Text } from "@mantine/core";
import { IconFileDownload } from "@tabler/icons-react";

import classes from "./DropOverlay.module.css";
import { useFileDrag } from "./use-file-drag.ts";

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
  /** What happens on letting go, e.g. "Drop resumes to add them to this job". */
  readonly label: string;
}

/** Makes the whole window take files, folders too; to be seen only while some are dragged over it. */
export function DropOverlay({ onFiles, label }: Props) {
  const isDragging = useFileDrag(onFiles);
  if (!isDragging) return null;
  return (
    <Portal>
      <div className={classes.overlay} role="status">
        <div className={classes.label}>
          <IconFileDownload size={22} aria-hidden />
          <Text fw={600} span>
            {label}
          </Text>
        </div>
      </div>
    </Portal>
  );
}
