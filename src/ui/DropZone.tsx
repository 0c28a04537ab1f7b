import { type DragEvent, type ReactNode, useState } from "react";

import classes from "./DropZone.module.css";

interface Props {
  /** Words and buttons side by side, for an area that is there beside something else. */
  readonly isCompact?: boolean;
  readonly onDrop: (transfer: DataTransfer) => void;
  readonly children: ReactNode;
}

/** A dashed area that takes what is dropped on it; the window leaves it alone (`data-drop-area`). */
export function DropZone({ isCompact = false, onDrop, children }: Props) {
  const [isOver, setOver] = useState(false);
  function take(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    onDrop(event.dataTransfer);
  }
  function over(event: DragEvent) {
    event.preventDefault();
    setOver(true);
  }
  return (
    <div
      className={classes.zone}
      data-drop-area
      data-over={isOver || undefined}
      data-compact={isCompact || undefined}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={take}
    >
      {children}
    </div>
  );
}
