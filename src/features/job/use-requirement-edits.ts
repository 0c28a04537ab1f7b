import { useEffect, useState } from "react";

import type { Requirement } from "../../core/matching/job.ts";
import { editedOrNull, editRequirements, type RequirementEdit } from "../../core/matching/requirement-edits.ts";
import { logFault } from "../../lib/log.ts";

/** A list a person made, or null: as read from the text. */
type Edited = readonly Requirement[] | null;

export interface RequirementEdits {
  /** As edited, else as read. */
  readonly requirements: readonly Requirement[];
  readonly isTouched: boolean;
  readonly canUndo: boolean;
  /** Whether the last edit could not be kept. */
  readonly hasFailed: boolean;
  edit(edit: RequirementEdit): void;
  undo(): void;
  /** Back to what was read. */
  reset(): void;
}

interface Needs {
  readonly stored: Edited;
  readonly asRead: readonly Requirement[];
  save(edited: Edited): Promise<unknown>;
}

interface Step {
  readonly before: Edited;
  /** Edits of the same thing in a row (a slider being dragged) are one step back. */
  readonly of: string;
}

/** Edits show at once and are kept a moment later; undo goes back step by step for as long as the job is open. */
export function useRequirementEdits({ stored, asRead, save }: Needs): RequirementEdits {
  /** What was asked to be kept, until it is; undefined when nothing is under way. */
  const [pending, setPending] = useState<Edited | undefined>(undefined);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [hasFailed, setHasFailed] = useState(false);
  const edited = pending === undefined ? stored : pending;

  useEffect(() => {
    if (pending !== undefined && JSON.stringify(pending) === JSON.stringify(stored)) setPending(undefined);
  }, [pending, stored]);

  const put = (next: Edited) => {
    setPending(next);
    setHasFailed(false);
    save(next).catch((error: unknown) => {
      logFault("requirements", error);
      setPending(undefined);
      setHasFailed(true);
    });
  };
  const change = (next: Edited, of: string) => {
    if (steps.at(-1)?.of !== of) setSteps([...steps, { before: edited, of }]);
    put(next);
  };
  return {
    requirements: edited ?? asRead,
    isTouched: edited !== null,
    canUndo: steps.length > 0,
    hasFailed,
    edit(edit) {
      const now = edited ?? asRead;
      const next = editRequirements(now, edit);
      const isStep = edit.kind === "weight" || edit.kind === "years";
      if (next !== now) change(editedOrNull(next, asRead), isStep ? `${edit.kind} ${edit.id}` : String(steps.length));
    },
    undo() {
      const last = steps.at(-1);
      if (last === undefined) return;
      setSteps(steps.slice(0, -1));
      put(last.before);
    },
    reset() {
      if (edited !== null) change(null, String(steps.length));
    },
  };
}
