import type { Section } from "./profile.ts";

export interface SectionLine {
  readonly text: string;
  /** Of the line in the whole text. */
  readonly start: number;
  /** An empty line, or the heading, stands above it. */
  readonly isApart: boolean;
}

/** The lines of a section after its heading, without empty ones. A heading with a colon keeps what follows it. */
export function sectionLines(text: string, { heading, start, end }: Section): readonly SectionLine[] {
  const from = heading === "" ? start : afterHeading(text, heading, start, end);
  let offset = from;
  const all = text
    .slice(from, end)
    .split("\n")
    .map((line) => {
      const at = offset;
      offset += line.length + 1;
      return { text: line, start: at };
    });
  return all
    .map((line, i) => ({ ...line, isApart: (all[i - 1]?.text.trim() ?? "") === "" }))
    .filter((line) => line.text.trim() !== "");
}

/** Behind the heading, its colon and its decoration; the rest of its line is the section's first line. */
function afterHeading(text: string, heading: string, start: number, end: number): number {
  const at = text.indexOf(heading, start);
  const behind = at < 0 || at >= end ? start : at + heading.length;
  return behind + (/^[\s*_#|=:–-]*/u.exec(text.slice(behind, end))?.[0].length ?? 0);
}
