import { Textarea } from "@mantine/core";
import { useEffect, useRef, useState } from "react";

import { t } from "../../lib/messages.ts";

/** Someone who types should not have every letter understood and scored. */
const TYPING_MS = 700;

/** The resume as plain text, to be changed by hand. What is typed is taken up in a pause, and at the latest on leaving. */
export function EditText({ text, onChange }: { readonly text: string; readonly onChange: (text: string) => void }) {
  const [draft, setDraft] = useState(text);
  const latest = useRef({ draft, text, onChange });
  useEffect(() => {
    latest.current = { draft, text, onChange };
  });
  // Undone, or changed by a suggestion, while this is open.
  useEffect(() => setDraft(text), [text]);
  useEffect(() => {
    if (draft === latest.current.text) return;
    const timer = setTimeout(() => latest.current.onChange(draft), TYPING_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(
    () => () => {
      const { draft: typed, text: known, onChange: take } = latest.current;
      if (typed !== known) take(typed);
    },
    [],
  );
  return (
    <Textarea
      aria-label={t("Text of my resume")}
      autosize
      minRows={20}
      spellCheck
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => draft !== text && onChange(draft)}
    />
  );
}
