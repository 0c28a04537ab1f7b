import { useEffect, useEffectEvent, useState } from "react";

import { droppedFiles } from "./dropped-files.ts";

/** An element with this attribute takes drops itself; the window leaves those alone. */
const OWN_DROP = "[data-drop-area]";

/** Takes files dropped anywhere on the window; true while some are dragged over it. */
export function useFileDrag(onFiles: (files: readonly File[]) => void): boolean {
  const [isDragging, setDragging] = useState(false);
  const take = useEffectEvent((transfer: DataTransfer) => {
    void droppedFiles(transfer).then((files) => files.length > 0 && onFiles(files));
  });

  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      const isOwn = isOverOwnArea(event);
      // Without this the browser opens a dropped file in place of the page.
      if (!isOwn) event.preventDefault();
      setDragging(!isOwn);
    };
    const leave = (event: DragEvent) => {
      // Left the window, not merely an element of it.
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      setDragging(false);
      if (!hasFiles(event) || event.defaultPrevented || event.dataTransfer === null) return;
      event.preventDefault();
      if (!isOverOwnArea(event)) take(event.dataTransfer);
    };
    window.addEventListener("dragenter", over);
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragenter", over);
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, []);
  return isDragging;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

function isOverOwnArea({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest(OWN_DROP) !== null;
}
