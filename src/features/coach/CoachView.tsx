import { useStore } from "zustand";

import type { DragEvent } from "react";

import type { CoachNeeds } from "./coach-needs.ts";
import { CoachStart } from "./CoachStart.tsx";
import { takePosting } from "./take-posting.ts";
import { Workspace } from "./Workspace.tsx";
import classes from "./Coach.module.css";

/** My resume and what I apply for: what is read of it, how it fits, and how to say it better without saying more. */
export function CoachView(needs: CoachNeeds) {
  const { coach } = needs;
  const resume = useStore(coach.run.state, (state) => state.resume);

  /** Dropped anywhere: the resume, and once there is one, a posting. */
  function drop(event: DragEvent) {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    if (resume.status === "ready") void takePosting(file, needs);
    else void coach.run.read(file);
  }
  return (
    <div
      className={classes.view}
      data-drop-area
      onDragOver={(event) => event.dataTransfer.types.includes("Files") && event.preventDefault()}
      onDrop={drop}
    >
      {resume.status === "ready" ? (
        <Workspace needs={needs} resume={resume} />
      ) : (
        <CoachStart needs={needs} resume={resume} />
      )}
    </div>
  );
}
