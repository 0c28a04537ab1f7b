// The lines of a section and the dates in a line, as the entries of JSON Resume are made from them.

import { MOMENT, parseMoment } from "../../reading/months.ts";
import type { Profile, Section } from "../../reading/profile.ts";
import { type Block, blocksOf } from "./blocks.ts";

/** The lines of a section after its heading. */
export function linesOf(text: string, { start, end, heading }: Section, profile: Profile): readonly Block[] {
  const part = text.slice(start, end);
  const at = heading === "" ? 0 : part.indexOf(heading) + heading.length;
  const inner = heading === "" ? part : part.slice(at).replace(/^[\s*_#|=:–-]*/u, "");
  const offset = end - inner.length;
  const moved = profile.experiences.map((job) => ({ ...job, start: job.start - offset }));
  const isHeader = heading === "";
  return blocksOf(inner, { ...profile, sections: [], experiences: moved })
    .filter(({ form }) => form !== "blank")
    .map((block, i) =>
      isHeader || i > 0 ? block : { ...block, form: block.form === "name" ? firstForm(inner) : block.form },
    )
    .map((block) => ({ ...block, text: block.text.replace(/^\s*[•●▪◦*➢–-]\s+/u, "") }));
}

/** "2019-03" or "2019", as it was written. */
function isoDate(written: string): string | null {
  const moment = parseMoment(written);
  if (moment === null) return null;
  const year = String(Math.floor(moment.month / 12));
  return moment.isYearOnly ? year : `${year}-${String((moment.month % 12) + 1).padStart(2, "0")}`;
}

/** The dates of a line, as the format has them, in order. */
export function isoDates(line: string): readonly string[] {
  return [...line.matchAll(new RegExp(`(?<![\\p{L}\\d])${MOMENT}(?![\\p{L}\\d])`, "giu"))].flatMap(
    ([written]) => isoDate(written) ?? [],
  );
}

function firstForm(inner: string): Block["form"] {
  return /^\s*[•●▪◦*➢–-]\s/u.test(inner) ? "item" : "text";
}
