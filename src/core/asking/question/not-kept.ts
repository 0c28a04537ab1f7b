// What people ask for that no row keeps, and what no question does: both are said by their name, so that nobody takes rows
// that came without it for an answer.

import { LANGUAGES } from "./facts/find-languages.ts";
import { freeMatches, isCondition, type Reading, type Span } from "./span.ts";

export interface NotKept {
  /** As it was said. */
  readonly said: string;
  readonly start: number;
  readonly end: number;
  /** The question asks for it, and does not only describe rows with it: rows would be no answer. */
  readonly isAsked: boolean;
}

const LANGUAGE = `(?:${LANGUAGES.join("|")})`;
const LEVEL = String.raw`[abc][12]\+?(?:[- ]level)?(?: (?:or|and) (?:better|higher|above|up|more|over))?`;
/** "At least 4", "over ten". */
const AMOUNT = String.raw`(?:(?:for|about|at|least|most|more|less|fewer|than|over|under|only|up|to|nearly|almost) )*(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\+?`;

/** Our own list; of each its common wordings. Benefits are no row's either, but a job's text tells them: facts/find-texts.ts. */
const NOT_KEPT: readonly RegExp[] = [
  // when somebody can start, and how soon they can leave
  /\b(?:notice periods?|immediate(?:ly)? (?:joiners?|joining|starters?|available|start)|(?:available|free|ready|can (?:start|join)) (?:immediately|now|from \w+|asap|right away|next (?:week|month)|this (?:week|month))|start(?:ing)? dates?|(?:currently )?(?:unemployed|between jobs|out of work))\b/g,
  /\b(?:(?:can|could|able to|ready to|free to|willing to|would) )?(?:start(?:ing|s)?|join|begin)(?: (?:work|working|with us))? (?:tomorrow|today|immediately|now|asap|at once|right away|straight away|(?:on |next |this |by |in )*(?:monday|week|month|january|february|march|april|may|june|july|august|september|october|november|december))\b/g,
  // how old a posting or an application is
  /\b(?:posted|published|listed|advertised|added|uploaded|applied|received) (?:today|yesterday|recently|lately|(?:in|within|over|during) the (?:last|past)(?: \w+)? (?:hours?|days?|weeks?|months?|years?)|(?:this|last) (?:week|month|year)|since [\w ]{3,12})\b|\b(?:newest|latest|most recent) (?=(?:jobs?|roles?|positions?|openings?|postings?|ads|candidates?|applicants?|applications?)\b)/g,
  // marks, and how a career went
  /\b(?:gpa|grade point averages?|(?:career |employment )?gaps? in (?:their|the|his|her) (?:cvs?|resumes?|employment|careers?|work history)|(?:career|employment) gaps?|job[- ]hopp(?:ers?|ing)|left (?:their|the|a|his|her) (?:last )?(?:jobs?|role|company)(?: after [\w ]{3,24}?)?(?= (?:and|or|with|in)\b|[?.!,]|$))/g,
  // how many they lead, and how large a firm is
  /\b(?:manag(?:e|es|ed|ing)|lead|leads|led|leading|supervis(?:e|es|ed|ing)) (?:(?:teams? of )?(?:more than|over|at least|fewer than|less than|up to) )?\d{1,3}\+? (?:people|persons|employees|reports|staff|engineers|developers)\b|\b(?:company|firm|team) size\b|\bdirect reports\b/g,
  // how long in one place, and what somebody is no longer
  new RegExp(
    String.raw`\b(?:(?:stay(?:ed|ing)?|been|worked|working|work|works|was|spent) )?(?:${AMOUNT} (?:years?|months?)(?: or (?:more|longer))? )?(?:with|at|in|for) (?:the |their |his |her )?(?:same|current|present|one|a single) (?:company|employer|firm|organi[sz]ation|job|role|position)(?: ${AMOUNT} (?:years?|months?)(?: or (?:more|longer))?)?(?<=same[^?]*|years?[^?]*|months?[^?]*)`,
    "g",
  ),
  /\b(?:(?:but|who|that|and) )?(?:are|is|were)(?:n't| not)(?: one| it)? (?:any ?more|any longer|now)\b|\b(?:but |and )?(?:no longer|not any ?more)\b/g,
  // how well a language is spoken
  new RegExp(
    String.raw`\b(?:at |level |on )*${LEVEL}(?= (?:in |level )*${LANGUAGE}\b)|(?<=\b${LANGUAGE}(?:,| at| level| on| \()* )(?:level )?${LEVEL}(?: level)?(?!\w)`,
    "g",
  ),
  // how often, how many
  /\b(?:(?:was|were|been|got|being) )*promoted\b(?: (?:once|twice|\w+ times))?(?: (?:in|within|over) (?:the (?:last|past) )?(?:\d+|\w+) years?)?|\btyp(?:e|es|ing) (?:speed|faster|at)\b[^?,;]{0,40}?\b(?:wpm|words (?:per|a) minute)\b|\b\d+ ?wpm\b/g,
  // the way to work
  /\bcommut(?:e|ing) times?\b|\bwithin \d+ minutes(?: (?:walk|drive|commute))?(?! of\b)|\b\d{1,2}(?:\s?-\s?\d{1,2})?\+? hours?(?: (?:a|per|each) (?:week|day)| weekly| weeks?)\b|\b(?<!(?:in|over|during|within|for) the )(?<!\b(?:last|stopped)\b[^?]*)last year\b/g,
  // what somebody earns or would want to be paid
  /\b(?:(?:salary|pay|wage|money) (?:expectations?|demands?|requests?|wishes)|(?:expected|desired|requested|current|previous|last) (?:salary|salaries|pay|wages?|compensation|package))\b(?: (?:of|is|are|below|under|over|above) [^?,;]{1,24})?/g,
  new RegExp(
    String.raw`(?<!\bi(?:'d|'m)? )\b(?:expect(?:s|ing)?|hop(?:e|es|ing) for|ask(?:s|ing)? for|want(?:s|ing)?|(?:would|will|to) (?:accept|take|settle for|work for)|(?:happy|ok|fine) with|currently (?:earn(?:s|ing)?|mak(?:es?|ing))) (?:(?:to (?:earn|be paid|make|get)|an?|the|about|around|less|fewer|more|under|below|over|above|at|least|most|up|no|than|to|not|salary|pay|of|between) )*(?:[$€£₹]\s?\d[\d.,]*\s?k?|\d[\d.,]*\s?(?:k|thousand|euros?|dollars?|pounds?|lakhs?|lpa|[€£$])(?![\w]))(?<=(?:expect|accept|settle|to work|would take|would work)[^?]*|^[^?]*(?:\bwho|\bcandidates?|\bapplicants?|\bpeople|\banyone|\bsomeone|\bsomebody|\banybody)\b[^?]*)`,
    "g",
  ),
  // until when one can apply, and how one is chosen
  /\b(?:closing|application|applications|expiry|expiration|submission|posting|publication|publishing) (?:dates?|deadlines?)\b|(?<!\b(?:under|meet|meets|meeting|tight|to|with|strict|hard|short|against) )\bdeadlines?\b(?! (?:driven|management|oriented))(?: (?:to|for) appl\w+)?|\b(?:still )?(?:accept(?:s|ing)|tak(?:es?|ing)) applications?\b|\b(?:clos|expir|end)(?:es?|ing|s)(?: for applications?)? (?:today|tomorrow|soon|(?:on |by |in |within |before |at |this |next |the |end of )+(?:\d+ )?(?:days?|weeks?|months?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december))\b/g,
  /\b(?:interview|hiring|application|selection|recruitment|recruiting) (?:process(?:es)?|stages?|steps?|rounds?|timelines?)\b/g,
  // an order that there is none of
  /\b(?:most recently(?!,? (?:used )?(?:in|since|after|before) )|(?:than|above|below|over|under) (?:the |an )?average)\b/g,
  // currencies that there is no rate for
  /\b\d[\d,.]*\s?(?:k|thousand|million|m)? ?(?:cedis?|dinars?|rials?|kwachas?|birr|tenge|laris?|levs?|leva|rubles?|roubles?|pulas?|meticais|dalasis?|quetzal(?:es)?|lempiras?|colones|guaran[ií](?:es)?|bolivianos?|nuevos soles|soles|cfa(?: francs?)?|kyats?|drams?|manats?|denars?)\b(?: (?:a|per|an) (?:month|year|week|day|hour)| monthly| annually)?/g,
  // what others say of a firm or a person
  /\b(?:(?:glassdoor|employee|employer|company|star) (?:ratings?|reviews?|scores?)|glassdoor|references|interview (?:notes|scores|feedback|dates?))\b/g,
];

/** What is asked of a job or a person by name; the name is then no condition. */
const ASKED: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:(?:what|which|how much)(?: kind of| sort of)? )?(?:salary|salaries|pay|money|compensation|wages?|package|rate|how much) (?:do|does|did|would|will|is|are|should|could|can) (?!(?:i|we|you|one|an?|any(?:one|body)|some(?:one|body)|people) )(?:[\w'.-]+ ){1,5}?(?:expect|want|asking|ask|demand|hop(?:e|ing)|looking|look|after|accept|have in mind|expecting)(?: (?:for|to (?:earn|get|be paid|make|receive)))?\b`,
    "g",
  ),
  /\b(?:when|until when|how (?:soon|long|early|quickly)|by when|what (?:day|date|time))(?:'s)? (?:do|does|did|will|is|are|was|were|can|must|should|could|would) (?:[\w'.()&-]+ ){0,8}?(?:clos(?:es?|ed|ing)|expir(?:es?|ed|ing)|ends?|open(?:ed|s)?|posted|published|advertised|due|start(?:s|ed|ing)?|beg(?:in|ins|an|un)|appl(?:y|ied)|available|free|join(?:ed)?|leave|accepting applications|filled)\b(?: (?:for applications?|to start|for (?:an )?interviews?|up|by|with us))*/g,
  /\bwho(?:'s| is) (?:the |my |our )?(?:recruiter|hiring manager|contact(?: person)?|line manager)\b|\b(?:how many|what|which) (?:(?:working|weekly|opening|office) )?(?:hours|holidays|days off|vacation days)\b|\b(?:what|which) (?:benefits|perks|bonus(?:es)?) (?:do|does|are|is|come|would|will)\b|\bwho (?:interviewed|referred|recruited|uploaded|added|decided on)\b|\bhow many (?:people|candidates|applicants|applications?) (?:have |has )?(?:already )?(?:applied|were received|came in|are there per)\b|\bhow many applications\b|\bwhat (?:are|is|were) (?:the |our )?(?:requirements?|must-haves?|qualifications?|dut(?:y|ies)|responsibilit(?:y|ies)|tasks?) (?=(?:for|of|in|at|on)\b)|\b(?:fits?|match(?:es)?|suits?|suitable for|qualif(?:y|ies) for) (?:more than one|several|multiple|at least two|two or more|both|all)(?: (?:of )?(?:the|our))? (?:jobs?|roles?|positions?)\b/g,
];

/** Names of currencies, and the countries whose own of that name there is no rate for. */
const NO_RATE_IN: readonly (readonly [RegExp, string])[] = [
  [/\b\d[\d,.]*\s?(?:k|thousand|million|m)? ?shillings?\b/g, "UG TZ SO"],
  [/\b\d[\d,.]*\s?(?:k|thousand|million|m)? ?dirhams?\b/g, "MA"],
  [/\b\d[\d,.]*\s?(?:k|thousand|million|m)? ?francs?\b/g, "SN CI CM ML BF NE TG BJ GA CG TD CF GN RW BI DJ CD"],
  [/\b\d[\d,.]*\s?(?:k|thousand|million|m)? ?rupees?\b/g, "LK NP MU SC"],
  [/\b\d[\d,.]*\s?(?:k|thousand|million|m)? ?pounds?\b/g, "LB SY SD SS"],
  [/\b\d[\d,.]*\s?(?:k|thousand|million|m)? ?pesos?\b/g, "UY DO CU"],
];

/** `country` is the one of the places that are asked for; null where there is none, or several. */
export function findNotKept(reading: Reading, country: string | null): readonly NotKept[] {
  const unrated = NO_RATE_IN.filter(([, countries]) => country !== null && countries.split(" ").includes(country));
  const found = [
    ...measuredByRow(reading),
    ...foundBy({ ...reading, spans: [] }, ASKED),
    ...foundBy(reading, [...NOT_KEPT, ...unrated.map(([pattern]) => pattern)]),
  ];
  // "Can start next week" is said by two of them.
  return found.filter((one, at) => found.findIndex(({ start, end }) => start < one.end && end > one.start) === at);
}

/** "Pays more than J2", "similar to Amber Heron": a row is no measure of others; two of them are compared. */
const MEASURED_BY =
  /\b(?:(?:more|less|fewer|higher|lower|longer|shorter|older|newer)\b[^?,;]{0,40}? than|similar to|comparable (?:to|with)|the same (?:[a-z]+ )?as|(?:candidates?|people|jobs?|roles?|someone|anyone) like) (?:the )?(?:job |candidate )?$/;

function measuredByRow({ lower, spans }: Reading): readonly NotKept[] {
  const [row, another] = spans.filter(
    (span) => isCondition(span) && (span.meaning.clause.field === "job" || span.meaning.clause.field === "candidate"),
  );
  const found = row === undefined || another !== undefined ? null : MEASURED_BY.exec(lower.slice(0, row.start));
  if (row === undefined || found === null) return [];
  return [{ said: lower.slice(found.index, row.end), start: found.index, end: row.end, isAsked: true }];
}

function foundBy(reading: Reading, patterns: readonly RegExp[]): readonly NotKept[] {
  return patterns.flatMap((pattern) =>
    freeMatches(reading, pattern).map((match): NotKept => {
      const [start, said] = [match.index, match[0].trim()];
      return { said, start, end: start + match[0].trimEnd().length, isAsked: isAsked(reading, start, said) };
    }),
  );
}

const VALUE =
  /\b(?:periods?|dates?|deadlines?|expectations?|demands?|salar(?:y|ies)|pay|wages?|numbers?|address(?:es)?|gpa|averages?|references|notes|scores|feedback|ratings?|reviews?|times?|size|reports|process(?:es)?|stages?|steps?|rounds?)$/;
const ASKS_FOR =
  /^(?:(?:and|so|please|can|could|you|do|does|did|we|i|know|need|want|see|get|have|has|tell|give|show|list|me|us|what(?:'s|s)?|whats|which|is|are|was|were|the|their|his|her|its|an?|of|about|all|each|every|candidate(?:'?s'?)?|applicants?'?)(?:[ ,]+|$)|'s? )+$/;

/** "What is the notice period of …", "when does … close". */
function isAsked({ lower, spans }: Reading, start: number, said: string): boolean {
  if (/^(?:what|which|how|when|until when|by when|who) /.test(said)) return true;
  if (!VALUE.test(said)) return false;
  // Whose it is says nothing of what it is.
  const before = spans.reduce(
    (text, span) => (span.end <= start ? text.replace(lower.slice(span.start, span.end), "") : text),
    lower.slice(0, start),
  );
  return ASKS_FOR.test(before) || /^ of\b/.test(lower.slice(start + said.length));
}

export function notKeptSpans(found: readonly NotKept[]): readonly Span[] {
  return found.map(({ start, end }) => ({ start, end, meaning: { what: "nothing" } }));
}

const ACTS =
  /^(?:please |kindly |can you |could you |now |then )*(?<act>delete|erase|wipe|e-?mail|invite|phone|notify|schedule|rename|contact|write to|send (?:(?:an?|the) )?(?:e-?mails?|mails?|messages?|invitations?|offers?|rejections?)(?: to)?)\b(?! (?:cent(?:er|re)s?|marketing|software)\b)/;

/** What a question was to do; null where it only asks. */
export function actAsked(lower: string): string | null {
  return ACTS.exec(lower)?.groups?.["act"] ?? null;
}
