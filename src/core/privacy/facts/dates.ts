// Dates as people write the day they were born, in many languages. Sources of one pattern; all linear.

const MONTH_STEMS =
  "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|jän|febr|märz|maerz|mai|juni|juli|okt|dez|janv|févr|fevr|mars|avr|juin|juil|août|aout|déc|ene|abr|ago|set|dic|gen|mag|giu|lug|ott|fev|abril|maio|out|mrt|mei|maj|tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu|jaan|veebr|märts|aprill|juuni|juuli|dets|sty|lut|kwi|cze|lip|sie|wrz|paź|paz|lis|gru|led|úno|uno|bře|bre|dub|kvě|kve|čer|cer|srp|zář|zar|říj|rij|pro|sij|velj|ožu|ozu|tra|svi|srpanj|kol|ruj|stu|máj|máj|ápr|sze|szept|ian|iun|iul|noi|oca|şub|sub|nis|haz|tem|ağu|agu|eyl|eki|kas|ara|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|яну|ιαν|φεβ|μαρ|απρ|μαΐ|μαι|ιουν|ιουλ|αυγ|σεπ|οκτ|νοε|δεκ|जन|फ़र|मार्च|अप्रै|मई|जून|जुला|अग|सित|अक्टू|नव|दिस|يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر|ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר";
const MONTH = `(?:${MONTH_STEMS})[\\p{L}\\p{M}]{0,9}\\.?`;
const DAY = "\\p{Nd}{1,2}(?:st|nd|rd|th|er|º|ª|-?го|\\.)?";
const GLUE = "(?:[ ,./-]{1,3}|[ ]?(?:de|del|of|den|the|d['’])[ ])";

/** Day, month and year; the month as a number or word, in any order. */
export const FULL_DATE = [
  "\\p{Nd}{1,2} ?[./-] ?\\p{Nd}{1,2} ?[./-] ?['’]?(?:\\p{Nd}{4}|\\p{Nd}{2})(?!\\p{Nd})",
  "\\p{Nd}{4}(?: ?[./-] ?|\\. )\\p{Nd}{1,2}(?: ?[./-] ?|\\. )\\p{Nd}{1,2}\\.?(?!\\p{Nd})",
  `${DAY}${GLUE}?${MONTH}${GLUE}?['’]?\\p{Nd}{2,4}`,
  `${MONTH}${GLUE}?${DAY}(?: ?, ?| )\\p{Nd}{4}`,
  `\\p{Nd}{4}\\.? ?${MONTH} ?\\p{Nd}{1,2}\\.?`,
  "\\p{Nd}{4} ?[年년] ?\\p{Nd}{1,2} ?[月월](?: ?\\p{Nd}{1,2} ?[日일号])?",
  "\\p{Nd}{1,2}[ ./-](?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})[ ./-]\\p{Nd}{4}(?!\\p{Nd})",
  "(?:昭和|平成|令和|民國|民国) ?\\p{Nd}{1,3}年(?:\\p{Nd}{1,2}月)?(?:\\p{Nd}{1,2}日)?",
  "พ\\.?ศ\\.? ?\\p{Nd}{4}",
].join("|");
/** A year alone, or with a month before or after it. */
export const YEAR_OR_MONTH = `(?:${MONTH}${GLUE}?|\\p{Nd}{1,2}[./-])?(?:19|20)\\p{Nd}{2}(?:[./-](?:0?[1-9]|1[0-2]))?(?!\\p{Nd})`;
/** "the third of April 1990" and what else has a year at its end. */
export const LOOSE_DATE = "(?:[\\p{L}\\p{M}\\p{Nd}.,'’-]{1,14}[ .,/-]{1,2}){1,5}(?:19|20)\\p{Nd}{2}(?!\\p{Nd})";
/** "March 9", as networks tell a birthday. */
export const WITHOUT_YEAR = `${MONTH}${GLUE}?${DAY}|${DAY}${GLUE}?${MONTH}`;
