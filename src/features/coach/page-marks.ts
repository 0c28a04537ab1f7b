// Which problems of a reading can be pointed at on the pages, and where.

import { PLANTED_REASONS } from "../../core/reading/document.ts";
import { TITLE_WORD } from "../../core/reading/job-words.ts";
import { joinBoxes } from "../../core/reading/join-boxes.ts";
import type { PagePlace } from "../../core/reading/page-places.ts";
import type { Box } from "../../core/reading/pdf-page.ts";
import type { Profile } from "../../core/reading/profile.ts";
import type { OwnResume } from "../../protocol/reader.ts";
import type { ProblemCode } from "./problems.ts";

export interface PageMark {
  readonly code: ProblemCode;
  /** One-based. */
  readonly page: number;
  /** In shares of the page. */
  readonly box: Box;
}

/** What was read, and what is understood of the text as it is now. */
interface Reading {
  readonly hidden: OwnResume["hidden"];
  readonly text: string;
  readonly profile: Pick<Profile, "sections" | "experiences">;
}

/** Fewer letters say nothing about which line it is. */
const TELLING = 6;
/** A longer line tells of work rather than naming it. Words. */
const MAX_NAME = 12;

/** In the order of the problems. */
export function pageMarks(
  problems: readonly ProblemCode[],
  places: readonly PagePlace[],
  reading: Reading,
): readonly PageMark[] {
  return problems.flatMap((code) => {
    const found = placesOf(code, places, reading);
    const pages = [...new Set(found.map(({ page }) => page))];
    return pages.flatMap((page) =>
      joinBoxes(found.filter((place) => place.page === page)).map(({ box }): PageMark => ({ code, page, box })),
    );
  });
}

function placesOf(code: ProblemCode, places: readonly PagePlace[], { hidden, text, profile }: Reading) {
  const ofKind = (kind: PagePlace["kind"]) => places.filter((place) => place.kind === kind);
  switch (code) {
    case "hidden-text": {
      // Not all that is hidden is told: some of it can be read elsewhere, some is marks alone.
      const told = squeezed(hidden.map((one) => one.text).join(""));
      return ofKind("hidden").filter((place) => told.includes(squeezed(place.text.split("\n")[0] ?? "")));
    }
    case "planted-text": {
      const planted = hidden.filter(({ reason }) => PLANTED_REASONS.some((one) => one === reason));
      return linesWith(
        ofKind("line"),
        planted.flatMap((one) => one.text.split("\n")),
      );
    }
    case "columns":
      return ofKind("gutter");
    case "pictures":
      return ofKind("picture");
    case "odd-characters":
      return ofKind("unreadable");
    case "missing-dates":
      return linesWith(ofKind("line"), undatedNames(text, profile));
    default:
      return [];
  }
}

/** Lines that say one of the texts or a part of it. */
function linesWith(lines: readonly PagePlace[], texts: readonly string[]): readonly PagePlace[] {
  const wanted = texts.map(squeezed).filter((one) => one.length >= TELLING);
  return lines.filter(({ text }) => {
    const line = squeezed(text);
    return line.length >= TELLING && wanted.some((one) => one.includes(line) || line.includes(one));
  });
}

/** The lines of work that name a job and no time; the heading where none does. */
export function undatedNames(text: string, { sections, experiences }: Reading["profile"]): readonly string[] {
  return sections.flatMap(({ kind, heading, start, end }) => {
    if (kind !== "experience" || experiences.some((job) => job.start >= start && job.start < end)) return [];
    const [, ...lines] = text.slice(start, end).split("\n");
    const names = lines.filter(
      (line) => TITLE_WORD.test(line) && !/^\s*[-*•]/.test(line) && line.trim().split(/\s+/).length <= MAX_NAME,
    );
    return names.length > 0 ? names : [heading];
  });
}

/** As lines are compared: blanks, marks and case are drawn in many ways. */
function squeezed(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
