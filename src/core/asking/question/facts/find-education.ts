// Degrees: "at least a master's", "no degree needed", and what they are in.

import { DEGREES } from "../../../matching/degrees.ts";
import type { NumberTest } from "../../filter/filter.ts";
import { conditionSpan, type Finder, freeMatches } from "../span.ts";
import { FIELD_WORDS, FILLER } from "../words.ts";
import { type FactRule, findByRules } from "./fact-rules.ts";

export const findEducation: Finder = (reading) => findByRules(reading, EDUCATION);

const HIGHEST_DEGREE = DEGREES.length - 1;
/** Index into `DEGREES`, and the words for it. */
const DEGREE_WORDS: readonly (readonly [number, string])[] = [
  [5, String.raw`ph\.? ?d\.?s?|doctorates?|doctoral(?: degrees?)?|doctor's degrees?`],
  [
    4,
    String.raw`master(?:'?s)?(?: of \w+| degrees?)?|m\.?sc\.?(?! software)|mbas?|m\.?eng|m\.? ?tech|m\.?com|mca(?! \w+ing)|m[as](?= (?:degrees?|in [a-z]{3,}))|post-?graduates?(?: degrees?)?|graduate degrees?`,
  ],
  [
    3,
    String.raw`bachelor(?:'?s)?(?: of \w+| degrees?)?|b\.?sc\.?|b\.?eng|b\.? ?tech|b\.?com|bba|bca|bsn|b[as](?= (?:degrees?|in [a-z]{3,}))|(?:4|four)[- ]year degrees?|undergraduate(?: degrees?)?|(?:university|college|uni) (?:degrees?|graduates?|education)|degree holders?|graduates|b\.?a\.?(?= degree)`,
  ],
  [2, String.raw`associate(?:'?s)? degrees?|foundation degrees?|hnd|hnc`],
  [
    1,
    String.raw`vocational (?:training|education|qualifications?)|apprenticeship training|btec|nvq|(?<=\b(?:ask(?:s|ing)? for|requir(?:e|es|ing)|completed|finished|done|holds?|holding) (?:an? )?(?:completed )?)apprenticeships?(?! (?:jobs?|roles?|positions?|openings?))`,
  ],
  [
    0,
    String.raw`high[- ]school(?: diplomas?| education| graduates?)?|secondary school(?: diplomas?| education)?|a-levels?|abitur|gcses?|ged`,
  ],
];

const ANY_DEGREE = String.raw`(?:college|university)[- ](?:educated|trained)|(?:went to|been to|attended) (?:college|university|uni)|(?:an? |any |the )?(?:formal |academic |relevant |cs |stem )?degrees?(?! in\b)|degrees?|higher education|academic background`;
const OR_HIGHER = String.raw`(?: degrees?)?(?:(?: or| and) (?:higher|above|better|more|up|further|beyond)(?: degrees?| education)?|\+)`;

const AT_LEAST = String.raw`(?:(?:(?:the|their|whose) )?highest (?:degree|education|qualification)(?: level)? (?:is|being|of)(?: only| just)? |only |just |at least |minimum(?: of)? |min\.? |no less than |less than |lower than |below |under |at most |no (?:more|higher) than |up to |more than |higher than |above |beyond )?(?:an? |the )?`;

/** The first that fits counts. */
const COMPARED: readonly (readonly [NumberTest, RegExp])[] = [
  ["at-least", /at least|min|no less/],
  ["at-most", /at most|no (?:more|higher)|up to/],
  ["less-than", /less|lower|below|under/],
  ["more-than", /more|higher|above|beyond/],
];

const EDUCATION: readonly FactRule[] = [
  [
    new RegExp(
      String.raw`\b(?:(?:don't|do not|doesn't|does not|not|without|no|never|neither)\s+(?:\w+\s+){0,2}?(?:(?:for|on|to have|hold)\s+)?(?:(?:a|an|any)\s+)?(?:(?:university|college|formal|academic)\s+)?degrees?(?: (?:needed|required|necessary|requirement))?|(?:a |any )?degrees? (?:(?:is|are) not|(?:is|are)n't|not) (?:strictly |really )?(?:needed|required|necessary|mandatory|a must|important|asked for)|regardless of (?:education|degree))\b`,
      "g",
    ),
    () => ({ not: { field: "education", number: null } }),
  ],
  ...DEGREE_WORDS.map(([level, words]): FactRule => [
    new RegExp(
      String.raw`(?<least>${AT_LEAST})\b(?<word>${words})(?<higher>${OR_HIGHER})?(?: (?:degrees?|level|education|qualifications?|holders?))*(?<most>,? only\b(?! [a-z]))?(?=[^\w]|$)`,
      "g",
    ),
    (match, { about }) => {
      const said = match.groups?.["least"] ?? "";
      const compared = COMPARED.find(([, pattern]) => pattern.test(said))?.[0];
      if (
        said.includes("highest degree") ||
        said.includes("highest e") ||
        said.includes("highest q") ||
        /^(?:only|just) /.test(said) ||
        match.groups?.["most"] !== undefined
      )
        return { field: "education", number: { test: "is", value: level } };
      // Nothing is above a doctorate: "at least" one would say the same with more words.
      if (level === HIGHEST_DEGREE && (compared ?? "at-least") === "at-least")
        return { field: "education", number: { test: "is", value: level } };
      const usual = about === "candidates" || match.groups?.["higher"] !== undefined ? "at-least" : "is";
      return { field: "education", number: { test: compared ?? usual, value: level } };
    },
  ]),
  [
    new RegExp(String.raw`\b(?:${ANY_DEGREE})(?: (?:required|needed|in any (?:field|subject)))?\b`, "g"),
    () => ({ field: "education", number: { test: "at-least", value: 2 } }),
  ],
];

/** "A degree in computer science": where no skill is called so, the text tells. */
const SUBJECT =
  /(?<=\b(?:degrees?|bachelor'?s?|master'?s?|ph\.?d|doctorate|diploma|m\.?sc|b\.?sc|b\.?a|m\.?a|mba)(?: degrees?)? in )(?<words>[a-z]{3,}(?: [a-z]{3,}){0,2}?)(?=\s*(?:$|[?.!,;]|\b(?:and|or|with|from|in|who|that|but|at|near|required|needed|preferred)\b))/g;

/** "Computer science graduates", "who studied art history": the same the other way round. */
const SUBJECT_FIRST =
  /\b(?<words>[a-z]{3,} (?:science|sciences|engineering|studies|administration|economics|history|literature|design|technology))(?= (?:graduates?|degrees?|majors?)\b)|(?<=\bwho studied )(?<studied>[a-z]{3,}(?: [a-z]{3,})?)(?=\s*(?:$|[?.!,;]|\b(?:and|or|with|from|in|at|who)\b))/g;

/** Where nothing else took the words: "in any field" asks for nothing. */
export const findSubjects: Finder = (reading) =>
  [...freeMatches(reading, SUBJECT), ...freeMatches(reading, SUBJECT_FIRST)].flatMap((match) => {
    const words = match.groups?.["words"] ?? match.groups?.["studied"] ?? "";
    return words.split(" ").some((word) => FILLER.has(word) && !FIELD_WORDS.has(word))
      ? []
      : [conditionSpan(match.index, match.index + match[0].length, { field: "text", values: [words] })];
  });
