// A job with one date: "Cashier, Quayside, 2016". A year alone says so little that a title has to stand beside it.

import type { DateRange } from "./date-ranges.ts";
import { MOMENT, parseMoment } from "./months.ts";
import { nameJob } from "./name-job.ts";
import { isNameLine } from "./name-line.ts";
import type { MonthIndex } from "./profile.ts";

const DATE = new RegExp(`(?<![\\p{L}\\d+#]|[\\d\\p{L}][-–/.,])${MOMENT}(?![\\p{L}\\d]|[-–/.,]\\d)`, "giu");
/** What is won, learned or held once, and no job, though it names one: "Promoted to Manager, 2016". */
const EVENT =
  /^\P{L}*(?:promoted|promotion|awarded|named|elected|certified|licensed|received|won|joined|completed|graduated|published|appointed)\b|\b(?:awards?|prize|medal|conference|course|training|workshop|certificat\p{L}*|licen[cs]e|exam|competition|of the (?:year|month|quarter))\b/iu;

/** The only date of a line, at its start or its end; of a year half is counted, as of "2016 - 2016". */
export function singleDate(line: string, today: MonthIndex): DateRange | null {
  const [date, ...more] = [...line.matchAll(DATE)];
  if (date === undefined || more.length > 0) return null;
  const [start, end] = [date.index, date.index + date[0].length];
  const isAtAnEnd = /^\W*$/.test(line.slice(0, start)) || /^[\s)\],.]*$/.test(line.slice(end));
  const moment = parseMoment(date[0]);
  if (!isAtAnEnd || moment === null || moment.month > today) return null;
  const last = moment.isYearOnly ? moment.month + 5 : (moment.last ?? moment.month);
  return { start, end, from: moment.month, to: Math.min(last, today) };
}

/** Whether a line names a job by a word for one. */
export function namesJob(line: string): boolean {
  return isNameLine(line) && !EVENT.test(line) && nameJob([line]).isTitle;
}
