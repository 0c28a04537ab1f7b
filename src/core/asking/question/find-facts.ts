// The fields a question names in so many words: where one works, degrees, ranks, fit, decisions, must-haves, languages.

import type { FitClass } from "../../matching/score.ts";
import type { Clause, NumberRange, NumberTest, Subject } from "../filter/filter.ts";
import { type Level, LEVELS } from "../jobs/title-level.ts";
import { currencyNamed, PAID_IN } from "./currency-words.ts";
import { conditionSpan, type Finder, freeMatches, isFree, type Reading, type Span } from "./span.ts";
import { singular } from "./find-titles-asked.ts";
import { FIELD_WORDS, FILLER, NUMBER_WORDS } from "./words.ts";

type Rule = readonly [RegExp, (match: RegExpExecArray, reading: Reading) => Clause | null];

const DAYS = String.raw`(?:\d|one|two|three|four|a few|some|several)(?: (?:to|or|-) (?:\d|two|three|four))? days?(?: (?:a|per|each) week)?`;
const THERE = String.raw`(?:(?:work(?:ing)? )?(?:from|at) home|wfh|remote(?:ly)?|in (?:the |an )?office|on[- ]?site)`;

const WORK_PLACE: readonly Rule[] = [
  // Some days there, the others elsewhere.
  [
    new RegExp(String.raw`\b(?:${DAYS} (?:of )?${THERE}|${THERE} (?:for )?${DAYS})\b`, "g"),
    () => ({ field: "workPlace", values: ["hybrid"] }),
  ],
  [
    /\bhybrid(?:[- ]?work(?:ing)?)?\b|\bpart(?:ly|ially)[- ]remote\b/g,
    () => ({ field: "workPlace", values: ["hybrid"] }),
  ],
  [
    /\b(?:fully |100 ?% |completely |entirely )?remote(?:ly)?(?:[- ](?:work(?:ing)?|friendly|only|first|based))?\b|\b(?:work(?:ing)? )?from (?:home|anywhere)\b|\bwfh\b|\btelecommut\w*|\btelework\w*|\bhome[- ]?office\b|\bhome[- ]based\b|\b(?:no|without (?:a |any )?) ?commut(?:e|ing)\b/g,
    () => ({ field: "workPlace", values: ["remote"] }),
  ],
  [
    /\bon[- ]?site\b|\bin[- ](?:the )?office\b(?: work)?|\boffice[- ]based\b|\bin[- ]person\b|\bin[- ]house\b/g,
    () => ({ field: "workPlace", values: ["on-site"] }),
  ],
];

const LEVEL_WORDS: readonly (readonly [Level, RegExp])[] = [
  ["intern", /\b(?:interns?|internships?|trainees?|traineeships?|apprentices?(?:hips?)?|working students?)\b/g],
  [
    "junior",
    /\b(?:juniors?|jr\.?|entry[- ]?levels?|freshers?|grad(?:uate)?(?: (?:schemes?|programm?e?s?))|grad(?:uate)?(?= (?:jobs?|roles?|positions?|engineers?|developers?|openings?))|beginners?(?:[- ]level)?|starter|early[- ]career|new grads?)\b(?:[- ]level)?/g,
  ],
  [
    "mid",
    /\b(?:mid(?:dle)?[- ]?(?:level|weight|senior)|midlevel|intermediate(?:[- ]level)?|medior|mid(?= (?:developers?|engineers?|roles?|jobs?|positions?)))\b/g,
  ],
  [
    "lead",
    /\b(?:leads?(?= (?:developers?|engineers?|roles?|jobs?|positions?|data|software|back-?end|front-?end|full-?stack|devops|qa|ux|product|security|cloud|machine|designers?|analysts?|nurses?|architects?|artists?|animators?|programmers?|researchers?|scientists?|teachers?|producers?|writers?|consultants?|technicians?|accountants?|pharmacists?|welders?|electricians?|mechanics?|buyers?|auditors?))|lead[- ]level|(?:tech|technical|team|squad|engineering|design|project|shift) lead(?:er)?s?|(?<=\b(?:senior|sr\.?|junior|mid|principal|staff)(?:[- ]level)?(?:,? (?:or|nor|and) |\/|, ?)(?:not )?)leads?(?=\W|$)|leads?(?=(?: or |\/)(?:senior|principal|staff))|principals?|staff(?= (?:engineers?|developers?|level|software)))\b/g,
  ],
  [
    "executive",
    /\b(?:executive[- ](?:level|roles?|jobs?|positions?)|c[- ]level|c-suite|director[- ]level|vp[- ]level)\b/g,
  ],
  ["senior", /\b(?:seniors?|sr\.?|snr)\b(?:[- ]level)?/g],
];

const RANK = String.raw`(?<rank>interns?|trainees?|juniors?|entry[- ]level|mid(?:dle)?(?:[- ]?level)?|intermediate|seniors?|leads?|principals?|executives?)(?:[- ]levels?)?(?: (?:roles?|jobs?|positions?))?`;
/** From a rank up or down; whether the rank itself is of them. */
const LEVEL_RANGES: readonly (readonly [up: boolean, itself: boolean, RegExp])[] = [
  [true, true, new RegExp(String.raw`\b(?:at least|minimum|no lower than) ${RANK}\b(?! \d)`, "g")],
  [
    true,
    true,
    new RegExp(String.raw`\b${RANK}(?:\+(?!\w)|,? (?:or|and) (?:above|higher|up(?:wards)?|beyond|more senior)\b)`, "g"),
  ],
  [true, false, new RegExp(String.raw`\b(?:above|beyond|higher than|more senior than) (?:an? |the )?${RANK}\b`, "g")],
  [
    false,
    true,
    new RegExp(
      String.raw`\bat most ${RANK}\b|\b${RANK.replace("rank", "upto")},? (?:or|and) (?:below|lower|under|down|more junior)\b`,
      "g",
    ),
  ],
  [false, false, new RegExp(String.raw`\b(?:below|lower than|more junior than) (?:an? |the )?${RANK}\b`, "g")],
];

function levelRange(up: boolean, itself: boolean, said: string): Clause | null {
  const level = RANKS.find(([, pattern]) => pattern.test(said))?.[0];
  if (level === undefined) return null;
  const at = LEVELS.indexOf(level);
  const values = up ? LEVELS.slice(itself ? at : at + 1) : LEVELS.slice(0, itself ? at + 1 : at);
  return values.length === 0 ? null : { field: "level", values: [...values] };
}

const RANKS: readonly (readonly [Level, RegExp])[] = [
  ["intern", /^(?:intern|trainee)/],
  ["junior", /^(?:junior|entry)/],
  ["mid", /^(?:mid|intermediate)/],
  ["senior", /^senior/],
  ["lead", /^(?:lead|principal)/],
  ["executive", /^executive/],
];

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
const AT_LEAST = String.raw`(?:(?:(?:the|their|whose) )?highest (?:degree|education|qualification)(?: level)? (?:is|being|of)(?: only| just)? |at least |minimum(?: of)? |min\.? |no less than |less than |lower than |below |under |at most |no (?:more|higher) than |up to |more than |higher than |above |beyond )?(?:an? |the )?`;

/** The first that fits counts. */
const COMPARED: readonly (readonly [NumberTest, RegExp])[] = [
  ["at-least", /at least|min|no less/],
  ["at-most", /at most|no (?:more|higher)|up to/],
  ["less-than", /less|lower|below|under/],
  ["more-than", /more|higher|above|beyond/],
];

const EDUCATION: readonly Rule[] = [
  [
    new RegExp(
      String.raw`\b(?:(?:don't|do not|doesn't|does not|not|without|no|never|neither)\s+(?:\w+\s+){0,2}?(?:(?:for|on|to have|hold)\s+)?(?:(?:a|an|any)\s+)?(?:(?:university|college|formal|academic)\s+)?degrees?(?: (?:needed|required|necessary|requirement))?|(?:a |any )?degrees? (?:(?:is|are) not|(?:is|are)n't|not) (?:strictly |really )?(?:needed|required|necessary|mandatory|a must|important|asked for)|regardless of (?:education|degree))\b`,
      "g",
    ),
    () => ({ not: { field: "education", number: null } }),
  ],
  ...DEGREE_WORDS.map(([level, words]): Rule => [
    new RegExp(
      String.raw`(?<least>${AT_LEAST})\b(?<word>${words})(?<higher>${OR_HIGHER})?(?: (?:degrees?|level|education|qualifications?|holders?))*(?=[^\w]|$)`,
      "g",
    ),
    (match, { about }) => {
      const said = match.groups?.["least"] ?? "";
      const compared = COMPARED.find(([, pattern]) => pattern.test(said))?.[0];
      if (said.includes("highest degree") || said.includes("highest e") || said.includes("highest q"))
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

const FIT: readonly Rule[] = [
  [
    /(?<=\b(?:fits?|match(?:es)?|suits?)\b[^?,;]{1,60} )(?:really |very )?well\b|\b(?:good|great|strong|excellent)(?: (?:fits?|match(?:es)?)\b|(?= (?:or|and|&) (?:potential|possible|bad|no) (?:fits?|match)))/g,
    () => fit("good-fit"),
  ],
  [
    /\b(?:potential|possible|partial|medium|maybe) (?:fits?|match(?:es)?)\b|\bborderline(?: (?:fits?|match(?:es)?|cases?))?\b|\bpotentials\b/g,
    () => fit("potential-fit"),
  ],
  [
    /\b(?:no|bad|poor|weak|not a(?: good)?|unsuitable) (?:fits?|match(?:es)?)\b|\b(?:do|does|did)(?: not|n't) fit\b/g,
    () => fit("no-fit"),
  ],
];
function fit(value: FitClass): Clause {
  return { field: "fit", values: [value] };
}

const DECISION: readonly Rule[] = [
  [/\bstrong yes(?:es)?\b/g, () => ({ field: "decision", values: ["strong-yes"] })],
  [/\bstrong no(?:'?s|es)?\b/g, () => ({ field: "decision", values: ["strong-no"] })],
  [
    /\b(?:undecided|not (?:yet )?decided?(?: (?:on|about))?(?: yet)?|without (?:a )?decision|no decision(?: yet)?|(?:haven't|hasn't|have not|has not|not yet|never|wasn't|weren't) (?:yet )?(?:been )?(?:decided|reviewed|judged|assessed)(?: (?:on|about|upon))?(?: yet)?|still (?:open|pending|undecided)|pending(?: decision)?|(?:still )?(?:needs?|needing|wait(?:s|ing)? (?:for|on)|left) (?:a |my |our |to )?(?:decisions?|decided?|review|verdicts?|answers?)|awaiting (?:a )?decision|unreviewed|not reviewed|still to (?:review|decide|judge|look at)|(?:haven't|have not|have i not|not yet|not|never) looked at(?: yet)?|unseen)\b/g,
    () => ({ field: "decision", values: ["none"] }),
  ],
  [/\bnot enough evidence\b/g, () => ({ field: "decision", values: ["not-enough"] })],
  [
    /\b(?:sa(?:id|y)|voted|decided|marked(?: as)?|rated(?: as)?|got an?|with an?) "?yes"?(?: to)?\b|\b(?:the|my|our) yes(?:es|'s)\b|(?<=\bstrong yes(?:es)?(?: or |, ?| and |\/))yes(?:es)?\b|\byes(?=(?: or | and |\/)strong yes)|\byes (?:pile|list|stack|bucket|folder)\b|\bmade (?:it|the (?:cut|shortlist))\b|\b(?:i|we|been|were|have|already|my) (?:accept|approve|shortlist|select|advance|like)(?:e?d|ted)?\b|\b(?:accepted|approved|shortlisted|selected) (?=candidates|applicants|people|profiles|resumes|cvs|ones)/g,
    () => ({ field: "decision", values: ["yes", "strong-yes"] }),
  ],
  [
    /\b(?:sa(?:id|y)|voted|decided|marked(?: as)?|rated(?: as)?|got an?|with an?) "?no"?(?: to)?\b(?! (?:must|salary|degree))|\bno (?:pile|stack|bucket|folder)\b|\b(?:the|my|our) no(?:e?s|'s)\b|(?<=\bstrong no(?: or |, ?| and |\/))no\b|\b(?:didn't|did not|don't|doesn't|haven't|hasn't) (?:make|made) (?:it|the (?:cut|shortlist))\b|\bruled out\b|\b(?:reject(?:ed)?|declined?|turn(?:ed)? down|refused?|dismiss(?:ed)?)\b/g,
    () => ({ field: "decision", values: ["no", "strong-no"] }),
  ],
];

const MUST = String.raw`(?:must[- ]?haves?|musts?|requirements?|required skills?|needs)`;
const COUNT = String.raw`(?<n>\d{1,2}|one|two|three|four|five|a single|a)`;
const MISSING: readonly Rule[] = [
  [/\bmust[- ]haves? gaps? of (?<n>\d{1,2}|one|two|three|four|five)\b|\ba must[- ]haves? gap\b/g, countMissing],
  [
    new RegExp(
      String.raw`\b(?:miss(?:es|ing)?|lack(?:s|ing)?|(?:(?:falls?|falling|comes?) )?short (?:of|on|by)|fail(?:s|ing)?(?: on)?|without)\s+(?:only |just |exactly |at most |no more than |max(?:imum)? |up to |more than |at least |fewer than |less than |over )?${COUNT}(?: or (?:less|fewer|more))?(?: (?:of the )?(?:single )?${MUST})\b`,
      "g",
    ),
    countMissing,
  ],
  [
    new RegExp(
      String.raw`\ball (?:but|except(?: for)?) (?:just |only )?${COUNT}(?: of)?(?: the| our| my)? ${MUST}\b`,
      "g",
    ),
    countMissing,
  ],
  [
    new RegExp(
      String.raw`\b(?:only |just |more than |at least |at most |less than |fewer than |no more than |over |up to )?${COUNT} ${MUST} (?:(?:is|are) )?(?:missing|short|away|unmet|not met)\b`,
      "g",
    ),
    countMissing,
  ],
  [
    new RegExp(
      String.raw`\b(?:meet(?:s|ing)?|have|has|having|fulfil(?:l|ls|s)?|satisf(?:y|ies)|tick(?:s)?|cover(?:s)?|clear(?:s)?|pass(?:es)?|match(?:es)?|with)\s+(?:all|every|each)(?: of)?(?: the| my| our| single| one of the)? ?${MUST}\b|\b(?:miss(?:es|ing)?|lack(?:s|ing)?) (?:no|none of the|zero) ?${MUST}\b|\bmiss(?:es|ing)? (?:nothing|not a single one)\b|\bwithout (?:any|a single) ${MUST} missing\b|\bno(?:thing)? missing ?(?:${MUST})?\b|\bno ${MUST} (?:is |are )?missing\b|\ball (?:the )?${MUST} (?:are )?(?:met|fulfilled)\b|\b(?:tick|check|meet)(?:s|ing)? (?:every|all(?: of)?)(?: the| our| my)? box(?:es)?\b`,
      "g",
    ),
    () => missing("is", 0),
  ],
  [
    new RegExp(
      String.raw`\b(?:miss(?:es|ing)?|lack(?:s|ing)?|fail(?:s)?) (?:some|any|several|a few)(?: of the)? ${MUST}\b`,
      "g",
    ),
    () => missing("at-least", 1),
  ],
];

function countMissing(match: RegExpExecArray): Clause {
  const said = match[0];
  const n = match.groups?.["n"] ?? "one";
  const value = NUMBER_WORDS[n] ?? (/^a\b/.test(n) ? 1 : Number(n));
  if (/at most|no more than|max|up to|or (?:less|fewer)/.test(said)) return missing("at-most", value);
  if (/more than|over/.test(said)) return missing("more-than", value);
  if (/at least|or more/.test(said)) return missing("at-least", value);
  return missing(/fewer than|less than/.test(said) ? "less-than" : "is", value);
}

function missing(test: NumberTest, value: number): Clause {
  return { field: "missing", number: { test, value } };
}

const STATED: readonly Rule[] = [
  [
    /\b(?:with(?: a)?|that|which|who) (?:stated?|states?|given|gives?|lists?|listed|published|disclosed?|discloses?|mentions?|names?|shows?|known|transparent) (?:the |a |an |their )?(?:salar(?:y|ies)|pay|compensation)(?: range| information)?\b|\b(?:salary|pay) (?:is )?(?:stated|given|listed|disclosed|known|mentioned|published)\b|\bwith (?:a |an )?(?:salary|pay)(?: range| info\w*)?(?= ?(?:$|\?|and\b|in\b))/g,
    () => ({ field: "pay", number: null }),
  ],
  [
    /\b(?:without(?: an?)?(?: stated| given| listed| published)?|no|not? (?:stated?|given|listed|disclosed?)|(?:don't|doesn't|do not|does not|not) (?:state|list|give|disclose|mention|name|show|say)(?:s|ing)?|missing|hide|hiding|hides|unknown|undisclosed|unstated|hidden) (?:the |a |an |any |their |what they )?(?:salar(?:y|ies)|pay|compensation)(?: range| information| info)?(?! of\b)\b|\b(?:salary|pay) (?:is |are |isn't |aren't )?(?:(?<=n't )(?:stated|given|listed|disclosed|mentioned|shown|published)|not (?:stated|given|listed|disclosed|mentioned)|unknown|missing)\b/g,
    () => ({ not: { field: "pay", number: null } }),
  ],
  [
    /\b(?:(?:stat|list|giv|mention|nam|ask(?:ing)?)(?:e|es|s|ing)? (?:for )?no|(?:don't|doesn't|do not|does not|not|without) (?:state|list|give|mention|name|stating|listing)(?:s|ing)?(?: the| any)?) (?:required )?years?(?: of (?:work )?experience)?\b/g,
    () => ({ not: { field: "years", number: null } }),
  ],
];

const LANGUAGES =
  "english german french spanish italian portuguese polish dutch russian ukrainian chinese mandarin cantonese japanese korean arabic hindi bengali urdu tamil telugu turkish greek swedish danish norwegian finnish czech slovak hungarian romanian bulgarian serbian croatian hebrew persian farsi vietnamese thai indonesian malay tagalog swahili catalan".split(
    " ",
  );
const LANGUAGE = new RegExp(
  String.raw`(?:\b(?:fluent|native|business|proficient|conversational|basic|good|excellent|spoken|written|b2|c1|c2|b1)(?:[- ]level)? (?:in |level )?)?\b(?<language>${LANGUAGES.join("|")})\b(?:[- ]?(?:(?:at )?(?:level )?[abc][12](?!\w)|speak(?:ing|ers?|s)|language(?: skills)?|skills|proficiency|fluency))?`,
  "g",
);
const LANGUAGE_HEAD =
  /^ (?:teachers?|teaching|tutors?|lessons?|literature|restaurants?|cuisine|food|cooking|chefs?|translators?|department|law|history|translat\w+|interpret\w+)\b/;
const COUNTRY_NOUN =
  /^ (?:companies|company|employers?|firms?|jobs?|roles?|positions?|openings?|vacancies|market|offices?|cities|postings?)\b/;

/** "A degree in computer science": where no skill is called so, the text tells. */
const SUBJECT =
  /(?<=\b(?:degrees?|bachelor'?s?|master'?s?|ph\.?d|doctorate|diploma|m\.?sc|b\.?sc|b\.?a|m\.?a|mba)(?: degrees?)? in )(?<words>[a-z]{3,}(?: [a-z]{3,}){0,2}?)(?=\s*(?:$|[?.!,;]|\b(?:and|or|with|from|in|who|that|but|at|near|required|needed|preferred)\b))/g;

const TEXT: readonly RegExp[] = [
  /"(?<words>[^"]{2,80})"/g,
  /(?:\bmention(?:s|ing)?|\bcontain(?:s|ing)?|\bkeywords?|\bthe words?|\bthe phrase|\bthe term|\bsays?(?: something about)?|\btalks? about|\bsaying)\s+(?:the (?:words?|phrase|term)s? )?(?:an? )?(?<words>[\p{L}\d][\p{L}\d '’-]{1,40}?)(?=\s*(?:$|[?.,;]|\b(?:and|or|in|with|that|which|for|but|from|near|paying|pays|remote)\b))/gu,
  /\b(?<words>right to work(?: in (?:the )?\p{L}+)?|work(?:ing)? permits?|work authori[sz]ation|visa sponsorship|visa support|sponsorship|relocation(?: support| package| assistance)?|four[- ]day (?:work )?week|4[- ]day (?:work )?week|equity|stock options|night shifts?|weekend (?:work|shifts?)|shift work|company car|full[- ]time|part[- ]time|freelance|permanent|temporary|fixed[- ]term|health insurance|parental leave|start-?ups?|security clearance|driving licen[cs]e|driver'?s licen[cs]e|flexible hours|flexitime|bonus(?:es)?|pension|gym|on[- ]call(?: duty)?|overtime|travel|job[- ]shar(?:e|ing)|term[- ]time|free (?:lunch(?:es)?|food|meals)|(?:paid )?(?:vacation|time off)|annual leave|sick (?:pay|leave)|401\(?k\)?|childcare|dental (?:cover|insurance)|(?:metro|subway|train) station|travel|contract(?! (?:law|manage\w*|negotiat\w*|draft\w*|administrat\w*|specialists?|lawyers?))|contracts(?=[ ?!.]*$)|seasonal|bilingual(?! candidates? in \w+ and)|(?:evening|day|early|late|rotating|swing|first|second|third|1st|2nd|3rd) shifts?|weekends|sign[- ]?on bonus|signing bonus|commission|internship program|return[- ]to[- ]work|night(?= (?:jobs?|roles?|positions?))|weekend(?= (?:jobs?|roles?|positions?))|(?<=\bfor the )(?:summer|winter)(?= *(?:$|[?.,!]))|temp(?= (?:jobs?|work|workers?|roles?|staff))|meals|tri-?lingual|multi-?lingual|(?<=\bat )night(?= *(?:$|[?.,!]))|(?:free |staff |company |shared )?(?:accommodation|housing)(?: allowance| benefits?)?(?! (?:associations?|officers?|managers?|policy|law|market|finance))|flexible(?: (?:working|work|schedules?|shifts?))?(?= *(?:$|[?.,!]|jobs?|roles?|positions?|and|or|in|with))|(?:night|evening|morning) work|evenings?|nights|mornings?(?= (?:jobs?|work|shifts?|only))|summer(?= (?:jobs?|work|roles?|positions?|internships?|season|placements?))|winter(?= (?:jobs?|work|season))|fifo|fly[- ]in[,/ -]{1,2}fly[- ]out|live-in|zero[- ]hours?|locum|per diem|own (?:car|vehicle)|(?:paid|on[- ]the[- ]job) training|training provided|profit[- ]sharing|volunteering|volunteer(?= (?:jobs?|work|roles?|positions?|opportunit))|split shifts?|sundays?|saturdays?|school holidays|uniform|tips)\b/gu,
];

/** "Worked at Siemens": where somebody was is told by the text. */
const WORKED =
  /\b(?:worked|employed|been|works|working|was|interned) (?:at|for|with) (?<words>[\p{L}\d][\p{L}\d&.' -]{1,40}?)(?=\s*(?:$|[?.,;]|\b(?:and|or|in|with|who|that|but|as|before|for)\b))/gu;

/** Of candidates, where nothing else took the name. */
export const findEmployers: Finder = (reading) =>
  reading.about !== "candidates"
    ? []
    : freeMatches(reading, WORKED).flatMap((match) => {
        const words = (match.groups?.["words"] ?? "").trim();
        const isName = /^\p{Lu}/u.test(reading.text.slice(match.index + match[0].length - words.length));
        return isName
          ? [conditionSpan(match.index, match.index + match[0].length, { field: "text", values: [words] })]
          : [];
      });

export const findTexts: Finder = (reading) =>
  TEXT.flatMap((pattern, index) =>
    freeMatches(reading, pattern).flatMap((match) => {
      const words = match.groups?.["words"] ?? "";
      // A quoted or mentioned word may be a field after all; quotes are meant as they are.
      if (index === 1 && LANGUAGES.includes(words.trim())) return [];
      return [conditionSpan(match.index, match.index + match[0].length, { field: "text", values: [words.trim()] })];
    }),
  );

/** Where nothing else took the words: "in any field" asks for nothing. */
export const findSubjects: Finder = (reading) =>
  freeMatches(reading, SUBJECT).flatMap((match) => {
    const words = match.groups?.["words"] ?? "";
    return words.split(" ").some((word) => FILLER.has(word) && !FIELD_WORDS.has(word))
      ? []
      : [conditionSpan(match.index, match.index + match[0].length, { field: "text", values: [words] })];
  });

export const findFacts: Finder = (reading) => {
  const rules = [
    ...MISSING,
    ...STATED,
    ...DECISION.filter(() => reading.about === "candidates"),
    ...EDUCATION,
    ...(reading.about === "candidates" ? FIT : []),
    ...WORK_PLACE.filter(() => reading.about === "jobs"),
  ];
  const spans: Span[] = [];
  const take = (start: number, end: number, clause: Clause): void => {
    if (isFree({ spans: [...reading.spans, ...spans] }, start, end)) spans.push(conditionSpan(start, end, clause));
  };
  for (const [pattern, make] of rules) {
    for (const match of reading.lower.matchAll(pattern)) {
      const clause = make(match, reading);
      if (clause !== null) take(match.index, match.index + match[0].length, clause);
    }
  }
  for (const [up, itself, pattern] of LEVEL_RANGES) {
    for (const match of reading.lower.matchAll(pattern)) {
      const clause = levelRange(up, itself, match.groups?.["rank"] ?? match.groups?.["upto"] ?? "");
      if (clause !== null) take(match.index, match.index + match[0].length, clause);
    }
  }
  for (const [level, pattern] of LEVEL_WORDS)
    for (const match of reading.lower.matchAll(pattern))
      take(match.index, match.index + match[0].length, { field: "level", values: [level] });
  return spans;
};

/** Branches of work; where no skill is called so, the text decides. */
const INDUSTRIES =
  /\b(?:finance|banking|hospitality|retail|healthcare|education|engineering|construction|logistics|insurance|pharma|pharmaceuticals?|biotech|fintech|gaming|automotive|aerospace|energy|consulting|real estate|tourism|manufacturing|agriculture|telecoms?|media|advertising|law|non-?profit|government|hr|robotics|e-?commerce|catering|fashion|(?:public|private|voluntary|third) sector|(?:civil|public) service|(?:hotel|restaurant|food|film|music|travel|airline|shipping|mining|oil(?: and gas)?|textile|car)(?= (?:industry|sector|business|trade)\b)|defen[cs]e|crypto|blockchain|it(?= (?:jobs?|roles?|positions?|sector|industry)))\b(?: (?:sector|industry|field|business|trade))?/g;

/** Houses that people work in or at: what the text says of them. */
const HOUSE = String.raw`(?:universit(?:y|ies)|colleges?|schools?|hospitals?|hotels?|restaurants?|banks?|airports?|farms?|museums?|law firms?|clinics?|nurser(?:y|ies)|care homes?|nursing homes?|kindergartens?|factor(?:y|ies)|warehouses?|supermarkets?|theatres?|theaters?|charit(?:y|ies)|ngos?|laborator(?:y|ies)|call cent(?:re|er)s?|pharmac(?:y|ies)|airlines?|shipyards?|mines?|ports?|zoos?|gyms?|cruise ships?)`;
const HOUSES = new RegExp(String.raw`\b${HOUSE}\b(?! (?:for|of) )`, "g");
const BEFORE_HOUSE = new RegExp(
  String.raw`\b(?:at|in) (?:(?:an?|the|our|local|public|private|primary|secondary|big|small|large|luxury|boutique|international) )*(?:${HOUSE}(?:,| or| and) )?$`,
);

export const findHouses: Finder = (reading) =>
  freeMatches(reading, HOUSES)
    .filter(({ index }) => BEFORE_HOUSE.test(reading.lower.slice(0, index)))
    .map((match) =>
      conditionSpan(match.index, match.index + match[0].length, { field: "text", values: [singular(match[0])] }),
    );

export const findIndustries: Finder = (reading) =>
  freeMatches(reading, INDUSTRIES).map((match) =>
    conditionSpan(match.index, match.index + match[0].length, {
      field: "text",
      values: [
        match[0].replace(/(?<!^(?:public|private|voluntary|third)) (?:sector|industry|field|business|trade)$/, ""),
      ],
    }),
  );

/** "paid in euros". */
export const findCurrencies: Finder = (reading) =>
  freeMatches(reading, PAID_IN).flatMap((match) => {
    const code = currencyNamed(match.groups?.["name"] ?? "");
    return code === null
      ? []
      : [conditionSpan(match.index, match.index + match[0].length, { field: "currency", values: [code] })];
  });

/** `idOf` gives the skill of a language: jobs ask for it as one. */
export function findLanguages(reading: Reading, idOf: (name: string) => string | null): readonly Span[] {
  return freeMatches(reading, LANGUAGE).flatMap((match) => {
    const name = match.groups?.["language"] ?? "";
    const end = match.index + match[0].length;
    const after = reading.lower.slice(end);
    const isBare = match[0] === name;
    if (isBare && (LANGUAGE_HEAD.test(after) || COUNTRY_NOUN.test(after))) return [];
    const clause = languageClause(name, reading.about, idOf);
    return clause === null ? [] : [conditionSpan(match.index, end, clause)];
  });
}

function languageClause(name: string, about: Subject, idOf: (name: string) => string | null): Clause | null {
  if (about === "candidates") return { field: "language", values: [`${name.charAt(0).toUpperCase()}${name.slice(1)}`] };
  const id = idOf(name);
  return id === null ? null : { field: "skill", values: [id] };
}

/** "no experience", "without experience": a number of its own. */
export const findNoExperience: Finder = (reading) =>
  freeMatches(
    reading,
    /\b(?:no|zero|without(?: any| prior)?|not? (?:need|require|needing|requiring)s?(?: any| prior)?|(?:don't|doesn't|do not|does not) (?:need|require|ask for)(?: any| prior)?)\s+(?:prior |previous |work(?:ing)? |professional |relevant |industry |job |practical )*experience\b(?: (?:needed|required|necessary))?|\b(?:is |are )?not (?:needed|required|necessary) (?:any )?experience\b|\bexperience (?:is |are )?(?:not|n't) (?:needed|required|necessary)\b/g,
  ).flatMap((match) => {
    // Of people "no experience in sales" lacks the skill.
    const what = reading.lower.slice(match.index + match[0].length);
    if (reading.about === "candidates" && /^ (?:in|with|of|using) /.test(what)) return [];
    const number: NumberRange = { test: "at-most", value: 0 };
    return [conditionSpan(match.index, match.index + match[0].length, { field: "years", number })];
  });
