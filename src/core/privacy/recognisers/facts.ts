// Facts about a person that need no label: "born 3 April 1990 in Riga", "(she/her)", "British citizen".

import { FULL_DATE } from "../facts/dates.ts";
import { COUNTRIES, DEMONYMS } from "../facts/fact-words.ts";
import { expandWords } from "../facts/expand-words.ts";
import { fold } from "../fold.ts";
import type { Recogniser } from "../recogniser.ts";
import { isSomebody, OF_THEIR_LAND } from "./one-of-people.ts";

const EDGE = "(?<![\\p{L}\\p{M}\\d])";
const END = "(?![\\p{L}\\p{M}\\d])";
const COUNT = "(?:\\d|one|two|three|four|five|no|a|an|zwei|drei|keine|ein)";
const BORN =
  "(?:born(?: on| in)?|b\\.|née? le|n[ée]\\(e\\) le|geb(?:oren)?\\.?(?: am)?|nacid[oa](?: el)?|nat[oa] il|nascid[oa] em|geboren op|född(?: den)?|født(?: den)?|syntynyt|ur\\.|urodzon[ya]|nar\\.|narozena?|rođena?|rojena?|született|születtem|născut(?:ă)? (?:la|pe|în)|narodený|narodená|γεννήθηκε(?: στις)?|народи(?:вся|лася)|роден[аа]?(?: на)?|dob|d\\.o\\.b\\.|date of birth|doğum|родил(?:ся|ась))";
const BORN_WORDS = expandWords(
  "born|b.|né|ne(?:e|\\(e\\)) le|geb|naci|nat[oa] il|nasci|född|født|synt|ur.|urodz|nar|rođ|roje|szül|născ|γενν|народи|роден|dob|d.o.b|date of birth|doğum|роди|*|✱|∗",
);
/** Capitals tell people from languages and kitchens. */
const titleCase = (list: string): string =>
  list.replace(/(?<![\p{L}.])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
const PEOPLE = titleCase(DEMONYMS);

/** Whoever follows is one of them. */
const BEFORE_PERSON = new RegExp(
  `${EDGE}(?:${PEOPLE}|(?:un)?married|single|divorced|widowed|young|old|\\d\\d),? $`,
  "u",
);

/** The same by look-up, where the words around it say enough. */
const PEOPLE_WORDS = expandWords(fold(DEMONYMS));
const ONE_OF_PEOPLE =
  "(?:(?:New|South|North|Northern|East|Central|Equatorial|Sri|Saudi|Costa|Puerto|Sierra|Cape|San|Saint|SOUTH|NORTH|NEW|SRI|SAUDI) )?\\p{Lu}[\\p{L}-]{2,20}";

/** By the last two letters of whoever is one: "international" and "a citizen" are far more common. */
const CITIZEN_GATE = new RegExp(
  `(?:[Cc]itizen|CITIZEN|[Nn]ational|[Pp]assport)(?<=(?:[A-Z]{2}|${[
    ...new Set(Array.from(expandWords(DEMONYMS), (word) => titleCase(word.slice(-2)).replace(".", "\\."))),
  ].join("|")})(?: dual )? ?\\p{L}{7,8})`,
  "u",
);

const BIRTH_TOWN = "\\p{Lu}[\\p{L}\\p{M}'’.-]{1,24}(?:,? \\p{Lu}[\\p{L}\\p{M}'’.-]{1,24}){0,3}";

export const birthRecogniser: Recogniser = {
  name: "birth",
  kind: "DATE_OF_BIRTH",
  context: [],
  rules: [
    {
      name: "born-on",
      words: BORN_WORDS,
      needsDigit: true,
      gate: /(?:born|\bb\.|n[ée]+ le|geb|naci|nat[oa] |nasci|född|født|synt|ur\.|urodz|nar\.|naro|rođ|szül|dob|d\.o\.b|birth|doğum|роди|роден|народ|rojen|născ|γενν|[*✱∗]).{0,24}\d/i,
      pattern: new RegExp(
        `(?:${EDGE}${BORN}[ :.]{1,3}|[*✱∗][ :.]{0,3})(?:the )?(?<value>${FULL_DATE}|(?:19|20)\\d{2}${END})`,
        "giu",
      ),
      score: 0.9,
      accept: (value, { inHeader, before }) =>
        !/(?:[*✱∗]|[^\p{L}]b\.)\s*$/iu.test(before) || (inHeader && (/[./ -]/.test(value) || /, ?b\. ?$/.test(before))),
    },
    {
      name: "born-in-on",
      needsDigit: true,
      gate: /born (?:in|at) .{2,50}\d/,
      pattern: new RegExp(
        `${EDGE}born (?:in|at) ${BIRTH_TOWN}(?:,? on(?: the)?|,| in) (?<value>${FULL_DATE}|(?:19|20)\\d{2}${END})`,
        "giu",
      ),
      score: 0.9,
    },
  ],
};

const BORN_IN_GATE = /\d.{0,8}(?:in|at|à|en|a|em|te|i|w|v|u|в|zu|la) /;
const bornIn = (region: string): RegExp =>
  new RegExp(
    `(?:${EDGE}${BORN}|[*✱∗])[ :.]{1,3}(?:the )?(?:${FULL_DATE}|(?:19|20)\\d{2})(?: ?r\\.)?,? (?:in|at|à|en|a|em|te|i|w|v|u|в|zu|la) (?<value>\\p{Lu}[\\p{L}\\p{M}'’.-]{0,24}(?:(?<!\\p{L}{4}\\.)[ -][\\p{L}\\p{M}'’().-]{1,24}){0,5}(?: \\d{1,2}(?!\\d))?${region})`,
    "giu",
  );

export const birthplaceRecogniser: Recogniser = {
  name: "birthplace",
  kind: "NATIONALITY",
  context: [],
  rules: [
    {
      name: "born-in",
      words: BORN_WORDS,
      needsDigit: true,
      gate: BORN_IN_GATE,
      isPersonalOnly: true,
      pattern: bornIn(""),
      score: 0.8,
      // Not "in a relationship".
      accept: (value) => !/^an? /i.test(value),
    },
    {
      name: "born-in-region",
      words: BORN_WORDS,
      needsDigit: true,
      gate: BORN_IN_GATE,
      isPersonalOnly: true,
      pattern: bornIn(", \\p{Lu}[\\p{L}\\p{M}'’-]{1,24}(?: \\p{Lu}[\\p{L}\\p{M}'’-]{1,24})?"),
      score: 0.8,
      // Nor ", verheiratet".
      accept: (value) => !/^an? /i.test(value) && /, \p{Lu}/u.test(value),
    },
    {
      name: "born-in-on",
      gate: /born (?:in|at) [^a-z\d]/,
      isPersonalOnly: true,
      pattern: new RegExp(`${EDGE}born (?:in|at) (?<value>${BIRTH_TOWN})(?= on | in \\d|, \\d|\\.|$)`, "gu"),
      score: 0.8,
    },
    {
      name: "old-from",
      gate: /old[^.\n]{0,70} from [A-Z]/,
      isPersonalOnly: true,
      pattern: new RegExp(`${EDGE}old[^.\\n]{0,70}? from (?:the )?(?<value>${titleCase(COUNTRIES)})${END}`, "gu"),
      score: 0.8,
    },
    {
      name: "old-people",
      gate: /(?:old|y\.?\/?o\.?),? (?:(?:un)?(?:married|single|divorced|widowed|separated|engaged),? |(?:fe)?male,? |and )?[A-Z]/,
      isPersonalOnly: true,
      pattern: new RegExp(
        `(?<=\\d[ -]?(?:years?[ -]old|yrs?\\.?[ -]old|y\\.?\\/?o\\.?),? (?:(?:un)?(?:married|single|divorced|widowed|separated|engaged),? |(?:fe)?male,? |and )?)(?<value>${PEOPLE})${END}`,
        "gu",
      ),
      score: 0.8,
    },
    {
      // "As a Spanish woman", "I am a married Kenyan man"
      name: "as-people",
      gate: /[a-z],? (?:(?:wom|m)an|(?:fe)?male|lady|gentleman|mother|father|expat|immigrant|refugee|aged|by (?:birth|nationality|origin|descent|citizenship|passport))/,
      isPersonalOnly: true,
      pattern: new RegExp(
        `${EDGE}(?<value>${ONE_OF_PEOPLE})(?=,? (?:(?:wom|m)an|(?:fe)?male|lady|gentleman|mother|father|expat(?:riate)?|immigrant|refugee|aged \\d\\d|by (?:birth|nationality|origin|descent|citizenship|passport))${END})`,
        "gu",
      ),
      score: 0.8,
      accept: (value) => PEOPLE_WORDS.has(fold(value)),
    },
    {
      name: "married-people",
      words: expandWords("married|single|divorced|widowed|separated"),
      gate: /(?:ried|single|orced|owed|rated),? [A-Z]/,
      isPersonalOnly: true,
      pattern: new RegExp(
        `(?:am|['’]m) (?:an? )?(?:[\\p{L}\\d-]{1,14},? ){0,4}(?:married|single|divorced|widowed|separated),? (?<value>${ONE_OF_PEOPLE})${END}`,
        "gu",
      ),
      score: 0.8,
      accept: (value) => PEOPLE_WORDS.has(fold(value)),
    },
    {
      name: "i-am-people",
      words: expandWords("i am |i['’]m |nationality is |citizenship is "),
      gate: /I(?: am|['’]m) |(?:ity|ship) is |originally /,
      isPersonalOnly: true,
      pattern: new RegExp(
        `${EDGE}(?:I am|I['’]m|nationality is|citizenship is) (?:originally |\\d\\d,? (?:and )?)?(?<value>${ONE_OF_PEOPLE})(?=[.,;)!]|$| and (?:I|\\d|live|work|was)${END}|,? but )`,
        "gu",
      ),
      score: 0.75,
      accept: (value) => PEOPLE_WORDS.has(fold(value)),
    },
    {
      // "Amara Okafor is a Kenyan nurse who …": at the head of a line, and somebody's name before it.
      name: "is-people",
      gate: / is an? [A-Z]/,
      isPersonalOnly: true,
      pattern: new RegExp(
        `^\\s*(?:[\\p{L}\\p{M}'’.-]{1,24} ){1,7}is an? (?<value>${ONE_OF_PEOPLE})(?= (?!${OF_THEIR_LAND}${END})\\p{L})`,
        "gu",
      ),
      score: 0.75,
      accept: (value, { before }) => PEOPLE_WORDS.has(fold(value)) && isSomebody(before),
    },
    {
      name: "from-country",
      words: expandWords(
        "comes? from|originally from|hails? from|national of|emigrated from|moved here from|i am from|i['’]m from",
      ),
      gate: /(?:comes?|originally|hails?|am|['’]m|national) (?:from|of) (?:the )?[A-Z]/,
      isPersonalOnly: true,
      pattern: new RegExp(
        `${EDGE}(?:comes? from|originally from|hails? from|national of|I am from|I['’]m from) (?:the )?(?<value>${titleCase(COUNTRIES)})${END}`,
        "gu",
      ),
      score: 0.75,
    },
    {
      name: "native-of",
      words: expandWords("native of|holder of|citizen of"),
      gate: /native of|citizen of|passport/i,
      pattern: new RegExp(
        `${EDGE}(?:(?:[Nn]ative of|[Hh]older of an? (?=\\p{L}+ passport)) ?(?:the )?(?<value>${titleCase(`${COUNTRIES}|${DEMONYMS}`)})|[Cc]itizen of (?:the )?(?:${titleCase(COUNTRIES)}))${END}`,
        "gu",
      ),
      score: 0.8,
    },
    {
      name: "citizen",
      gate: CITIZEN_GATE,
      pattern: new RegExp(
        `${EDGE}(?<value>(?:[Dd]ual )?(?:${PEOPLE}|[A-Z]{2})(?:(?: ?[/&] ?| and |-)(?:${PEOPLE}))?(?: (?:dual ))? ?(?:[Cc]itizen(?:ship)?|CITIZEN|[Nn]ational(?:ity)?|[Pp]assport(?: holder)?))${END}`,
        "gu",
      ),
      score: 0.8,
      accept: (value, { after, inHeader }) =>
        inHeader ||
        (!/national$/i.test(value) &&
          !/^ (?:\p{Lu}|and \p{Lu}|law|services|office|engagement|advisor|science|complaint|portal|develop)/u.test(
            after,
          )),
    },
  ],
};

export const genderRecogniser: Recogniser = {
  name: "gender",
  kind: "GENDER",
  context: [],
  rules: [
    {
      name: "pronouns",
      // The stroke first: it is rarer than the letters before it.
      gate: /\/(?<=(?:he|they|[zx]e|sie|er|elle|il|ella|él) ?\/)/i,
      pattern:
        /(?<![\p{L}\d/])(?:she|he|they|ze|xe|sie|er|elle|il|ella|él) ?\/ ?(?:her|him|them|they|hir|xem|ihr|ihm|elle|iel|ella|il|el|she|he)s?(?: ?\/ ?(?:hers|his|theirs|them|they))?(?![\p{L}\d/])/giu,
      score: 0.9,
      // "Ask what he/she wants" is about anybody.
      accept: (value, { inHeader }) =>
        inHeader || !/^(?:he ?\/ ?she|she ?\/ ?he|sie ?\/ ?er|er ?\/ ?sie|il ?\/ ?elle|elle ?\/ ?il)$/i.test(value),
    },
    {
      name: "sex-of-forms",
      gate: /[性성][別别별]/,
      pattern: /(?<=[性성][別别별][ \u3000]{0,3}[:：]?[ \u3000]{0,3})(?:[男女]性?|남성?|여성?)(?![\p{L}])/gu,
      score: 0.85,
    },
    {
      name: "old-noun",
      gate: /old.{0,40} (?:wom[ae]n|m[ae]n|mother|father|lady|gentleman|girl|boy|mum|mom|dad|guy)/,
      isPersonalOnly: true,
      pattern:
        /(?<=\d[ -](?:years?|yrs?)[ -](?:old|young)(?:,? \p{L}[\p{L}\p{M}-]{1,20}){0,3} )(?:single |married |proud )?(?<value>woman|man|mother|father|lady|gentleman|girl|boy|mum|mom|dad|guy|male|female)(?!\p{L})/gu,
      score: 0.8,
    },
    {
      // "As a Spanish woman aged 27 I …", "I am a married mother of two"
      name: "as-a",
      words: expandWords("(?:as|i am|i['’]m) an? "),
      gate: /(?:[Aa]s|I am|I['’]m) an? .{0,60}(?:man|male|lady|father|mother|girl|guy)/,
      isPersonalOnly: true,
      pattern:
        /(?<![\p{L}\d])(?:As|I am|I['’]m|(?<=[,;] )as) an? (?:[\p{L}\d][\p{L}\p{M}\d'’-]{0,20},? ){0,6}?(?<value>woman|man|male|female|mother|father|lady|gentleman|girl|guy)(?![\p{L}-]| (?:manag|hours|power|nurse|engineer|of the (?:match|year)))/gu,
      score: 0.8,
    },
    {
      // "Kenyan woman", "single male"
      name: "of-people",
      gate: /(?:man|male|lady)(?![a-z-])/,
      isPersonalOnly: true,
      pattern: /(?<= )(?<value>woman|man|male|female|lady|gentleman)(?=[,.;|]|\s*$| aged| from| born)/gu,
      score: 0.7,
      accept: (_, { before }) => BEFORE_PERSON.test(before),
    },
    {
      // Somebody else tells: "She has led teams …". Further down it may be a patient or a customer.
      name: "third-person",
      words: expandWords("s?he|his|her|him"),
      isPersonalOnly: true,
      pattern: /(?<![\p{L}\d/])(?:[Ss]?[Hh]e|[Hh]is|[Hh]ers?|[Hh]im(?:self)?|[Hh]erself)(?![\p{L}\d/'’])/gu,
      score: 0.6,
    },
  ],
};

export const familyRecogniser: Recogniser = {
  name: "family",
  kind: "MARITAL_STATUS",
  context: [],
  rules: [
    {
      name: "married-with",
      words: expandWords(
        "happily|married|unmarried|divorced|widowed|single|separated|engaged|verheiratet|geschieden|ledig|mari|casad|solter|sposat|coniugat",
      ),
      gate: /(?:married|divorced|widowed|single|separated|engaged|verheiratet|geschieden|ledig|mari|casad|solter|sposat|coniugat).{1,14}(?:child|kids|son|daughter|kind|enfant|hij[oa]|figli|filh)/i,
      pattern: new RegExp(
        `${EDGE}(?:happily )?(?:(?:un)?married|divorced|widowed|single|separated|engaged|verheiratet|geschieden|ledig|mariée?|casad[oa]|soltero|sposat[oa]|coniugat[oa]),? (?:(?:with|and|und|mit|con|avec|e|y|et|com) )?${COUNT} (?:(?:small|young|adult|kleine|grown) )?(?:child(?:ren)?|kids?|sons?|daughters?|Kind(?:er)?|enfants?|hij[oa]s?|figli[oae]?|filh[oa]s?)`,
        "giu",
      ),
      score: 0.8,
      // Not "single child care"; "married with two children Kenyan national" in the header.
      accept: (_, { after, inHeader }) => !/^ ?\p{L}{3}/u.test(after) || (inHeader && /^ \p{Lu}\p{Ll}/u.test(after)),
    },
    {
      name: "parent-of",
      words: expandWords("(?:mother|father|parent|mum|mom|dad) (?:of|to) "),
      gate: /(?:mother|father|parent|mum|dad) (?:of|to)/i,
      pattern:
        /(?<![\p{L}\d])(?:proud |single |working )?(?:mother|father|parent|mum|mom|dad) (?:of|to) (?:\d|an?|one|two|three|four)(?: (?:young|small|beautiful|wonderful))?(?: (?:child(?:ren)?|kids?|sons?|daughters?|boys?|girls?))?(?![\p{L}\d])/giu,
      score: 0.8,
    },
    {
      name: "is-married",
      words: expandWords("happily|married|unmarried|divorced|widowed|single|separated|engaged"),
      gate: /(?:is|am|,|;) (?:happily )?(?:(?:un)?married|divorced|widowed|single|engaged|separated)/,
      isPersonalOnly: true,
      pattern:
        /(?<=(?:(?<!\p{L})(?:is|am|and)|[,;]) )(?:happily )?(?:(?:un)?married|divorced|widowed|single|engaged|separated)(?: with \p{L}{1,9} (?:kids?|child(?:ren)?|sons?|daughters?))?(?= ?(?:[.,;)]|$)| and (?:ready|willing|able|open|available|free|happy|keen|prepared|looking|seeking|interested|relocat|live|living|based|settled|without|with|have|hold|currently|now|in good|a (?:father|mother|parent)|the (?:father|mother|parent))(?!\p{L}))/gu,
      score: 0.75,
    },
    {
      name: "i-am",
      words: expandWords("happily|married|unmarried|single|divorced|widowed|engaged"),
      gate: /(?:I am|I'm|old)(?:,| and)? /,
      pattern:
        /(?:(?<![\p{L}])(?:I am|I['’]m|old,?)(?: and)?) (?:happily )?(?<value>(?:un)?married|single|divorced|widowed|engaged)(?![\p{L}-]| (?:handed|point|to))/gu,
      score: 0.8,
    },
  ],
};
