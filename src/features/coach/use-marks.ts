// The problems marked on the pages, and which of them is pointed at: in the list and on the page it is the same one.

import { useEffect, useMemo, useState } from "react";

import type { PagePlace } from "../../core/reading/page-places.ts";
import { logFault } from "../../lib/log.ts";
import type { CoachNeeds } from "./coach-needs.ts";
import type { OpenResume } from "./coach-run.ts";
import { type PageMark, pageMarks } from "./page-marks.ts";
import { problemsOf, type ProblemCode } from "./problems.ts";

/** Where somebody points at a problem, and whether they want to be taken to the other side. */
export interface PointedProblem {
  readonly code: ProblemCode;
  readonly from: "list" | "page";
  readonly isChosen: boolean;
}

export interface Marks {
  /** The problems that are marked, in the order of the list: the first has the number 1. */
  readonly codes: readonly ProblemCode[];
  readonly marks: readonly PageMark[];
  readonly pointed: PointedProblem | null;
  point(pointed: PointedProblem | null): void;
}

const NONE: readonly PagePlace[] = [];

export function useMarks({ pdf, read, now }: OpenResume, reader: CoachNeeds["reader"]): Marks {
  const [pointed, point] = useState<PointedProblem | null>(null);
  const [places, setPlaces] = useState(NONE);
  useEffect(() => {
    setPlaces(NONE);
    if (pdf === null) return;
    const leaving = new AbortController();
    reader.findPlaces({ file: pdf }, { signal: leaving.signal }).then(
      (found) => !leaving.signal.aborted && setPlaces(found),
      // The list says it all; only the marks are not there.
      (error: unknown) => !leaving.signal.aborted && logFault("finding places on the pages", error),
    );
    return () => leaving.abort();
  }, [pdf, reader]);
  const marks = useMemo(() => {
    if (now === null || places.length === 0) return [];
    const { text, profile } = now;
    return pageMarks(problemsOf(read, profile), places, { hidden: read.hidden, text, profile });
  }, [places, read, now]);
  return useMemo(() => {
    const codes = [...new Set(marks.map(({ code }) => code))];
    return { codes, marks, pointed, point };
  }, [marks, pointed]);
}
