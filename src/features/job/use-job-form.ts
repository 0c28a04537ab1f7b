// The state of the job form: the draft, what was read from a file, and how saving went.

import { useState } from "react";

import type { JobDraft } from "../../core/matching/job.ts";
import type { RejectReason } from "../../core/reading/document.ts";
import { suggestTitle } from "./job-draft.ts";

export type ReadJobFile = (
  file: File,
) => Promise<{ status: "ready"; text: string; title: string } | { status: "rejected"; reason: RejectReason }>;

export type FileReading =
  | { readonly status: "none" }
  | { readonly status: "reading" }
  | { readonly status: "rejected"; readonly reason: RejectReason }
  | { readonly status: "failed" };

interface Needs {
  readonly initial: JobDraft | null;
  readonly onSave: (draft: JobDraft) => Promise<void>;
  readonly readFile: ReadJobFile;
}

export function useJobForm({ initial, onSave, readFile }: Needs) {
  const [text, setText] = useState(initial?.text ?? "");
  /** null until the person wrote a title: until then it follows the text. */
  const [ownTitle, setOwnTitle] = useState(initial?.title ?? null);
  const [fileTitle, setFileTitle] = useState("");
  const [reading, setReading] = useState<FileReading>({ status: "none" });
  const [saving, setSaving] = useState<"no" | "saving" | "failed">("no");
  const title = ownTitle ?? (fileTitle || suggestTitle(text));
  const canSave = title.trim() !== "" && text.trim() !== "" && saving !== "saving";

  async function takeFile(file: File) {
    setReading({ status: "reading" });
    try {
      const read = await readFile(file);
      if (read.status === "rejected") return setReading(read);
      setText(read.text);
      setFileTitle(read.title);
      setReading({ status: "none" });
    } catch {
      setReading({ status: "failed" });
    }
  }

  async function save() {
    if (!canSave) return;
    setSaving("saving");
    try {
      await onSave({ title: title.trim(), text });
      setSaving("no");
    } catch {
      setSaving("failed");
    }
  }

  return {
    title,
    text,
    isTitleSuggested: ownTitle === null && title !== "",
    isChanged: text !== (initial?.text ?? "") || (ownTitle ?? "") !== (initial?.title ?? ""),
    reading,
    saving,
    canSave,
    setTitle: setOwnTitle,
    setText(next: string) {
      if (next.trim() === "") setFileTitle("");
      setText(next);
    },
    takeFile,
    save,
  };
}
