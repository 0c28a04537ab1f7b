// A resume's text as what each line is, so that every format can show it as such. Nothing is left out and nothing moves.

import { findDateRanges } from "../../reading/date-ranges.ts";
import type { Profile } from "../../reading/profile.ts";

export type BlockForm = "name" | "heading" | "entry" | "item" | "text" | "blank";

export interface Block {
  readonly form: BlockForm;
  /** Without the mark of a list. */
  readonly text: string;
}

const MARK = /^\s*(?:[•●▪◦*➢–-])\s+/u;
/** A line this long that goes on in small letters was cut by the width of a page. */
const CUT_LINE = 50;
/** Later than any date: here it only says what a range is. */
const EVER = 2100 * 12;

export function blocksOf(text: string, { sections, experiences }: Profile): readonly Block[] {
  const headings = new Set(sections.filter(({ heading }) => heading !== "").map(({ start }) => start));
  const entries = experiences.map(({ start, title, employer }) => ({ start, names: [title, employer ?? ""] }));
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const start = at;
    at += line.length + 1;
    const trimmed = line.trim();
    const last = blocks.at(-1);
    if (trimmed === "") blocks.push({ form: "blank", text: "" });
    else if (headings.has(start))
      blocks.push(...headingBlocks(line, sections.find((one) => one.start === start)?.heading ?? line));
    else if (blocks.every(({ form }) => form === "blank")) blocks.push({ form: "name", text: trimmed });
    else if (MARK.test(line)) blocks.push({ form: "item", text: line.replace(MARK, "").trim() });
    else if (isEntry(line, start, entries)) blocks.push({ form: "entry", text: trimmed });
    else if (
      last &&
      (last.form === "item" || last.form === "text") &&
      last.text.length >= CUT_LINE &&
      /^\p{Ll}/u.test(trimmed)
    )
      blocks[blocks.length - 1] = { form: last.form, text: `${last.text} ${trimmed}` };
    else blocks.push({ form: "text", text: trimmed });
  }
  return blocks;
}

/** "Skills: Go, Java" is a heading and the first line under it. */
function headingBlocks(line: string, heading: string): Block[] {
  const behind = line.slice(line.indexOf(heading) + heading.length).replace(/^[\s*_#|=:–-]*/u, "");
  if (behind === "") return [{ form: "heading", text: heading }];
  return [{ form: "text", text: line.trim() }];
}

function isEntry(
  line: string,
  start: number,
  entries: readonly { readonly start: number; readonly names: readonly string[] }[],
): boolean {
  const owner = entries.findLast((entry) => entry.start <= start);
  if (!owner || line.length > 140) return false;
  const isName = owner.names.some((name) => name !== "" && line.includes(name));
  return (
    (isName && start - owner.start < 200) ||
    findDateRanges(line, EVER).some((range) => line.length - (range.end - range.start) < 90)
  );
}
