import { useEffect, useRef } from "react";

/** Longer selections are somebody reading or copying, not a missed name. */
const LONGEST = 80;

/** Hears what a person marks in the open resume. */
export function useMarkedText(onMarked: (text: string) => void) {
  const latest = useRef(onMarked);
  useEffect(() => {
    latest.current = onMarked;
  });
  useEffect(() => {
    const listen = () => {
      const selection = document.getSelection();
      const anchor = selection?.anchorNode;
      const element = anchor instanceof Element ? anchor : anchor?.parentElement;
      const text = selection?.toString().trim() ?? "";
      if (text === "" || text.length > LONGEST || text.includes("\n")) return;
      if (element?.closest("article[data-resume]")) latest.current(text);
    };
    document.addEventListener("selectionchange", listen);
    return () => document.removeEventListener("selectionchange", listen);
  }, []);
}
