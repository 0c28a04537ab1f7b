// The field of work a row belongs to, so that figures can be told apart by it.

/** A heading or label that says: the title follows, on this line or the next. */
const TITLE_LABEL = /^[#*\s]*job title[*\s]*(?:[:–—-]\s*|$)/i;

/** Titles are many; their first words, which name the trade, are fewer. */
const WORDS_KEPT = 2;

/** The file's own word, else the first words of the title a job text gives under "Job title"; null without either. */
export function fieldOf(given: unknown, jobText: string): string | null {
  const field = typeof given === "string" ? given.trim() : "";
  const title = field === "" ? titleIn(jobText) : field;
  const words = title.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];
  return words.length === 0 ? null : words.slice(0, field === "" ? WORDS_KEPT : undefined).join(" ");
}

function titleIn(jobText: string): string {
  const lines = jobText
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, 4);
  const label = lines.findIndex((line) => TITLE_LABEL.test(line));
  if (label < 0) return "";
  const rest = lines[label]?.replace(TITLE_LABEL, "") ?? "";
  return rest === "" ? (lines[label + 1] ?? "") : rest;
}
