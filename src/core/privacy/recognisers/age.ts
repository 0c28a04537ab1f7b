// Ages that need no label: "34 years old", "aged 34", "in her late thirties". Those of things and of others stay.

import { expandWords } from "../facts/expand-words.ts";
import { AGE_IN_WORDS } from "../facts/fact-words.ts";
import type { Recogniser } from "../recogniser.ts";

/** What else may be twenty years old. */
const THING =
  /^ (?:family |software )?(?:legacy|company|firm|codebase|code|tradition|facility)(?!\p{L}| \p{Ll}+(?:er|or))/u;

/** "Patients aged 65 and over", "children aged 12 in care": who somebody worked with. */
const OTHERS =
  /(?:patients?|child(?:ren)?|adults|women|men|students?|people|those|clients?|users|participants|pupils|kids|youths?|youngsters|teenagers|customers|residents|population|learners|individuals|candidates|girls|boys|babies|infants|persons|members|workers)(?: (?:are|is|who are))? $/iu;

export const ageRecogniser: Recogniser = {
  name: "age",
  kind: "AGE",
  context: [],
  rules: [
    {
      name: "i-am",
      words: expandWords("i am|i['’]m|ich bin|j['’]ai|tengo|ho "),
      needsDigit: true,
      gate: /(?:I am|I['’]m|bin|j['’]ai|tengo|ho) (?:an? )?\d/i,
      pattern:
        /(?<![\p{L}\d])(?:I am|I['’]m|[Ii]ch bin|[Jj]['’]ai|[Tt]engo|[Hh]o) (?:an? )?(?<value>[1-9]\d(?:[ -](?:years?[ -]old|years? of age|y\/?o|yrs?(?: old)?|Jahre alt|ans|años|anni)))(?![\p{L}\d])/gu,
      score: 0.9,
    },
    {
      name: "years-old",
      needsDigit: true,
      gate: /\d[ -]?(?:y|J|ans|añ|an|j|å|л|г)/i,
      isPersonalOnly: true,
      pattern:
        /(?<![\p{L}\p{M}\d])(?<value>(?:aged? )?[1-9]\d(?:[ -]?(?:years?[ -](?:old|of age|young)|yrs?\.?[ -]old|y\.?\/?o\.?|Jahre alt|ans(?= ?(?:[,;|•·)\n]|$))|años(?= ?(?:[,;|•·)\n]|$| de edad))(?: de edad)?|anni(?= ?(?:[,;|•·)\n]|$))|jaar oud|år gammal|år gammel|лет|года|yaşında)))(?![\p{L}\p{M}\d])/giu,
      score: 0.8,
      // "A 12-year-old system" is nobody.
      accept: (value, { after }) => Number(/\d+/.exec(value)?.[0]) >= 16 && !THING.test(after),
    },
    {
      name: "full-years",
      needsDigit: true,
      gate: /\d ?[岁歳세]/,
      isPersonalOnly: true,
      pattern: /(?<!\d)[1-9]\d ?[岁歳세](?![前以])/gu,
      score: 0.8,
    },
    {
      name: "aged",
      words: expandWords("age |aged |age of "),
      needsDigit: true,
      gate: /\baged?\b/i,
      isPersonalOnly: true,
      pattern:
        /(?<![\p{L}\d])age(?:d| of)? (?<value>[1-9]\d)(?![\d%+-]|[.,]\d| ?(?:[–-]|(?:to|or|plus|bis|months?|weeks?|days?|cohort|group|and (?:\d|up|over|above|under|below|older))(?!\p{L})))/giu,
      score: 0.8,
      accept: (value, { before, after }) => Number(value) >= 15 && (!/^ ?\p{L}/u.test(after) || !OTHERS.test(before)),
    },
    {
      name: "i-am-aged",
      needsDigit: true,
      gate: /I(?: am|['’]m) aged \d/,
      pattern: /(?<!\p{L})I(?: am|['’]m) aged (?<value>[1-7]\d)(?![\d%+-])/gu,
      score: 0.85,
    },
    {
      name: "i-am-and",
      needsDigit: true,
      gate: /I(?: am|['’]m) \d/,
      isPersonalOnly: true,
      pattern: /(?<!\p{L})I(?: am|['’]m) (?<value>[1-7]\d)(?=, \p{L}|, and | and |\.(?: \p{Lu}|\s*$))/gu,
      score: 0.8,
    },
    {
      name: "in-words",
      words: expandWords("eighteen|nineteen|twent|thirt|fort|fift|sixt|mid"),
      gate: /(?:went|hirt|[Ff]ort|[Ff]ift|[Ss]ixt)(?:y|ie)|(?:eigh|nine)teen/,
      isPersonalOnly: true,
      pattern: new RegExp(
        `(?<![\\p{L}\\d])(?<value>${AGE_IN_WORDS}(?:[ -]years?[ -]old| years? of age)|in (?:my|his|her|their) (?:early |mid[ -]?|late )?(?:twenties|thirties|forties|fifties|sixties)|(?<=aged )${AGE_IN_WORDS})(?![\\p{L}\\d])`,
        "giu",
      ),
      score: 0.8,
    },
    {
      name: "in-decade",
      words: expandWords("in (?:my|his|her|their) "),
      needsDigit: true,
      gate: /in (?:my|his|her|their) (?:[a-z]+[ -]?)?\d0/,
      pattern: /(?<=(?<!\p{L})in (?:my|his|her|their) )(?<value>(?:early |mid[ -]?|late )?[2-6]0['’]?s)(?![\p{L}\d])/gu,
      score: 0.8,
    },
  ],
};
