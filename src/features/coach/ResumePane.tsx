import { SegmentedControl, Skeleton, Text } from "@mantine/core";
import { lazy, Suspense } from "react";

import type { Quote } from "../../core/matching/job.ts";
import { t } from "../../lib/messages.ts";
import classes from "./Coach.module.css";
import type { CoachNeeds } from "./coach-needs.ts";
import type { OpenResume } from "./coach-run.ts";
import { EditText } from "./EditText.tsx";
import type { OfferedAdvice } from "./offered-advice.ts";
import { OwnText } from "./OwnText.tsx";
import type { Marks } from "./use-marks.ts";

/** The file's own pages, the text that was read of it, that text to be changed, or what the scorer is given. */
export type ResumeLook = "pages" | "text" | "edit" | "scored";

const PdfView = lazy(async () => ({ default: (await import("./PdfView.tsx")).PdfView }));

interface Props {
  readonly needs: CoachNeeds;
  readonly resume: OpenResume;
  readonly marks: Marks;
  readonly look: ResumeLook;
  readonly quote: Quote | null;
  readonly edits: readonly OfferedAdvice[];
  readonly pickedKey: string | null;
  readonly onLook: (look: ResumeLook) => void;
  readonly onPick: (key: string) => void;
}

export function ResumePane({ needs, resume, marks, look, quote, edits, pickedKey, onLook, onPick }: Props) {
  const { pdf, text, now } = resume;
  const looks = [
    ...(pdf === null ? [] : [{ value: "pages", label: t("Page") }]),
    { value: "text", label: t("Text") },
    { value: "edit", label: t("Edit") },
    { value: "scored", label: t("As scored") },
  ];
  return (
    <>
      <div className={classes.looks}>
        <SegmentedControl
          size="xs"
          aria-label={t("How to show the resume")}
          value={look}
          onChange={(next) => onLook(LOOKS.find((one) => one === next) ?? "text")}
          data={looks}
        />
        <Text size="xs" c="dimmed">
          {look === "pages" && t("Your file, as people see it.")}
          {look === "text" && t("What is read of it, in this order.")}
          {look === "edit" && t("Change it as you like; it is your resume.")}
          {look === "scored" && t("What the scorer is given: without your name and contacts.")}
        </Text>
      </div>
      <div className={classes.sheet} tabIndex={0} role="region" aria-label={t("Resume")}>
        {look === "pages" && pdf !== null && (
          <Suspense fallback={<Skeleton height={480} />}>
            <PdfView file={pdf} marks={marks} />
          </Suspense>
        )}
        {look === "text" && <OwnText text={text} quote={quote} edits={edits} pickedKey={pickedKey} onPick={onPick} />}
        {look === "edit" && <EditText text={text} onChange={needs.coach.run.setText} />}
        {look === "scored" && (now ? needs.parts.scoredText({ scored: now.scored, quote }) : <Skeleton height={320} />)}
      </div>
    </>
  );
}

const LOOKS: readonly ResumeLook[] = ["pages", "text", "edit", "scored"];
