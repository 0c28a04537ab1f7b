// What the job form works out from a text: its length in words, whether that is enough, and a title.

/** Below this a text rarely names what the job needs, and the ranking has little to go by. */
export const SHORT_WORDS = 40;

/** Longer than this is a sentence, not a title. */
const TITLE_MAX_CHARACTERS = 80;
/** A title stands near the top or nowhere. */
const TITLE_LINES = 6;

/** Headings that stand where a title could, and are none. */
const NOT_A_TITLE =
  /^(about (us|the (company|role|job|team))|job (description|posting|summary|ad)|(the )?role|overview|summary|who we are|the company|company description|description|introduction|vacancy|stellen(beschreibung|anzeige|angebot)|über uns)[:.!]?$/iu;

/** Words that introduce a title on its own line: "Job title: Head Chef". */
const TITLE_LABEL =
  /^(job ?title|title|position|role|vacancy|stelle|we('re| are) hiring|now hiring|hiring)\s*[:–—-]\s*/iu;

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’+#.-]*/gu)?.length ?? 0;
}

export type LengthAdvice = "empty" | "short" | "enough";

export function lengthAdvice(words: number): LengthAdvice {
  if (words === 0) return "empty";
  return words < SHORT_WORDS ? "short" : "enough";
}

/** A first line that looks like a title, without its decoration; "" when the text begins otherwise. */
export function suggestTitle(text: string): string {
  const lines = text
    .split("\n")
    .map((line) =>
      line
        .replace(/^[\s#>*•·–—-]+|[\s*]+$/gu, "")
        .replace(TITLE_LABEL, "")
        .trim(),
    )
    .filter((line) => /\p{L}/u.test(line))
    .slice(0, TITLE_LINES);
  const first = lines.find((line) => !NOT_A_TITLE.test(line));
  // After a sentence the text is under way: a later short line is a heading of it.
  return first === undefined || isSentence(first) ? "" : first;
}

function isSentence(line: string): boolean {
  return line.length > TITLE_MAX_CHARACTERS || /[.!?]$/u.test(line);
}
