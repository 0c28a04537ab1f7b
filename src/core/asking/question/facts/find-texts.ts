// What the text has to hold word for word: quoted, "mentioning …", and benefits and conditions of work that no field has.

import { conditionSpan, type Finder, freeMatches } from "../span.ts";
import { LANGUAGES } from "./find-languages.ts";

const TEXT: readonly RegExp[] = [
  /"(?<words>[^"]{2,80})"/g,
  /(?:\bmention(?:s|ing)?|\bcontain(?:s|ing)?|\bkeywords?|\bthe words?|\bthe phrase|\bthe term|\bsays?(?: something about)?|\btalks? about|\bsaying)\s+(?:the (?:words?|phrase|term)s? )?(?:an? )?(?<words>[\p{L}\d][\p{L}\d '’-]{1,40}?)(?=\s*(?:$|[?.,;]|\b(?:and|or|in|with|that|which|for|but|from|near|paying|pays|remote)\b))/gu,
  /\b(?<words>right to work(?: in (?:the )?\p{L}+)?|work(?:ing)? permits?|work authori[sz]ation|visa sponsorship|visa support|sponsorship|relocation(?: support| package| assistance)?|four[- ]day (?:work )?week|4[- ]day (?:work )?week|equity|stock options|night shifts?|weekend (?:work|shifts?)|shift work|company car|full[- ]time|part[- ]time|freelance|permanent|temporary|fixed[- ]term|health insurance|parental leave|start-?ups?|security clearance|driving licen[cs]e|driver'?s licen[cs]e|flexible hours|flexitime|bonus(?:es)?|pension|gym|on[- ]call(?: duty)?|overtime|travel|job[- ]shar(?:e|ing)|term[- ]time|free (?:lunch(?:es)?|food|meals)|(?:paid )?(?:vacation|time off)|annual leave|sick (?:pay|leave)|401\(?k\)?|childcare|dental (?:cover|insurance)|(?:metro|subway|train) station|travel|contract(?! (?:law|manage\w*|negotiat\w*|draft\w*|administrat\w*|specialists?|lawyers?))|contracts(?=[ ?!.]*$)|seasonal|bilingual(?! candidates? in \w+ and)|(?:evening|day|early|late|rotating|swing|first|second|third|1st|2nd|3rd) shifts?|weekends|sign[- ]?on bonus|signing bonus|commission|internship program|return[- ]to[- ]work|night(?= (?:jobs?|roles?|positions?))|weekend(?= (?:jobs?|roles?|positions?)|[ ?.,!]*$)|(?<=\bfor the )(?:summer|winter)(?= *(?:$|[?.,!]))|temp(?= (?:jobs?|work|workers?|roles?|staff))|meals|tri-?lingual|multi-?lingual|(?<=\bat )night(?= *(?:$|[?.,!]))|(?:free |staff |company |shared )?(?:accommodation|housing)(?: allowance| benefits?)?(?! (?:associations?|officers?|managers?|policy|law|market|finance))|flexible(?: (?:working|work|schedules?|shifts?))?(?= *(?:$|[?.,!]|jobs?|roles?|positions?|and|or|in|with))|(?:night|evening|morning) work|evenings?|nights|mornings?(?= (?:jobs?|work|shifts?|only))|summer(?= (?:jobs?|work|roles?|positions?|internships?|season|placements?))|winter(?= (?:jobs?|work|season))|fifo|fly[- ]in[,/ -]{1,2}fly[- ]out|live-in|zero[- ]hours?|locum|per diem|own (?:car|vehicle)|(?:paid|on[- ]the[- ]job) training|training provided|profit[- ]sharing|volunteering|volunteer(?= (?:jobs?|work|roles?|positions?|opportunit))|split shifts?|sundays?|saturdays?|school holidays|uniform|tips)\b/gu,
];

export const findTexts: Finder = (reading) =>
  TEXT.flatMap((pattern, index) =>
    freeMatches(reading, pattern).flatMap((match) => {
      const words = match.groups?.["words"] ?? "";
      // A quoted or mentioned word may be a field after all; quotes are meant as they are.
      if (index === 1 && LANGUAGES.includes(words.trim())) return [];
      // Two languages that are named say it themselves.
      if (/^(?:bi|tri)-?lingual$/.test(words) && languagesIn(reading.lower) > 1) return [];
      return [conditionSpan(match.index, match.index + match[0].length, { field: "text", values: [words.trim()] })];
    }),
  );

function languagesIn(lower: string): number {
  return (lower.match(/[a-z]+/g) ?? []).filter((word) => LANGUAGES.includes(word)).length;
}
