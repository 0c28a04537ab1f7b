/** Lines that stand above the title of a job description: labels, not titles. */
const LABEL =
  /^(?:job description|job posting|vacancy|position description|job title|title|position|role|we are hiring|now hiring|job summary)\s*[:–—-]?\s*/i;

/** A longer first line is a sentence. */
const MAX_TITLE_LENGTH = 90;

/** What to call a job: its first short line without a label, else the name of its file. */
export function jobTitle(text: string, fileName: string): string {
  const lines = text.split("\n").slice(0, 12);
  for (const line of lines) {
    const title = line
      .replace(/^[#*_\s•-]+|[#*_\s]+$/g, "")
      .replace(LABEL, "")
      .trim();
    if (title.length >= 3 && title.length <= MAX_TITLE_LENGTH && /\p{L}{3}/u.test(title) && !/[.!?]$/.test(title))
      return title;
  }
  return fileName
    .replace(/\.[^.]+$/, "")
    .replace(/[_-]+/g, " ")
    .trim();
}
