// Whether a line of a section on work names something, a job or a company, rather than telling of it.

import { isName } from "./name-job.ts";

/** A longer line is a sentence about the job, not its name. UTF-16 units. */
export const MAX_TITLE_LENGTH = 100;
/** Words of a line that names something; with the name of a place they may be more. */
const MAX_NAME_WORDS = 9;
export const MAX_TELLING_WORDS = 14;

export function isNameLine(line: string): boolean {
  const words = line.split(/\s+/).length;
  const isShort =
    words <= MAX_NAME_WORDS || (words <= MAX_TELLING_WORDS && /Company ?Name|\[EMPLOYER_|City ?,/.test(line));
  const isPlain = line.length <= MAX_TITLE_LENGTH && !/^[•\-–*➢▪]\s/.test(line) && /\p{L}{2}/u.test(line);
  return (
    isShort &&
    isPlain &&
    !/(?:[!?;]|(?<!\b(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|[A-Z]\.[A-Z]))\.)$/.test(line) &&
    (words <= 4 || isName(line) || /^\W*\d/.test(line))
  );
}
