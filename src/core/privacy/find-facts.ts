// Facts without a label in the lines where people tell who they are: "34 | Female | Married, 2 children | Latvian". Lines
// are cut into segments; a segment that is nothing but a fact is one. Weak ones ("Single", "British") ask for another.

import { allMatches } from "./all-matches.ts";
import { FULL_DATE } from "./facts/dates.ts";
import { expandWords } from "./facts/expand-words.ts";
import {
  AGE_IN_WORDS,
  COUNTRIES,
  COUNTRIES_ABROAD,
  DEMONYMS,
  DEMONYMS_ABROAD,
  GENDER_WORDS,
  MARITAL_WORDS,
  RELIGION_WORDS,
} from "./facts/fact-words.ts";
import { fold } from "./fold.ts";
import type { PageLine } from "./page.ts";
import { perLine } from "./per-line.ts";
import type { Finding, PersonalKind } from "./replacement.ts";
import { isAsciiLetter } from "./three-letters.ts";

interface Fact {
  readonly kind: PersonalKind;
  /** Folded; anchored. */
  readonly pattern: Pick<RegExp, "test">;
  /** The first word of it is one of these, or `A_NUMBER`. */
  readonly starts?: ReadonlySet<string>;
  /** Cheap; without it the pattern is not tried. */
  readonly gate?: Pick<RegExp, "test">;
  /** Nothing of it has no digit. */
  readonly needsDigit?: true;
  readonly isStrong: boolean;
}

const whole = (source: string): RegExp => new RegExp(`^(?:${fold(source)})$`, "u");
/** The same for a list that has only words in it. */
const wholeWord = (list: string): Fact["pattern"] => {
  const known = expandWords(fold(list));
  return { test: (folded) => known.has(folded) };
};
const A_NUMBER = "0";
const startOf = (folded: string): string => {
  const end = folded.search(/[ ,/&+-]/);
  return end === -1 ? folded : folded.slice(0, end);
};
const startsOf = (words: Iterable<string>): ReadonlySet<string> => new Set(Array.from(words, startOf));
/** Countries and belongings in the languages of resumes. */
const BELONGINGS = expandWords(
  fold(
    `${DEMONYMS}|(?:osterreich|schweizer|poln|turk|italien|franzos|span|griech|russ|ukrain|ruman|bulgar|kroat|serb|ungar|tschech|niederland|brit|portugies|chines|ind|syr|iran|vietnames|brasilian)isch|deutsch(?:er|e)?|osterreicher(?:in)?|schweizer(?:in)?|francaise?|espanol[a]?|italiano|italiana|portugues[a]?|brasileir[oa]|nederlandse?|svensk|dansk|norsk|suomalainen|${DEMONYMS_ABROAD}|polskie|polska|ceske|cesky|rus|россиянин|русский|mexicano|mexicana|argentino|argentina|${COUNTRIES}|${COUNTRIES_ABROAD}`,
  ),
);
/** Without countries and what is short for one ("London, UK"): those stand in addresses. */
const PEOPLE: ReadonlySet<string> = new Set([...expandWords(fold(DEMONYMS))].filter((word) => word.length > 3));
/** "Franco-algérienne", "Deutsch-Türkin": the first half of somebody of two countries. */
const FIRST_HALVES =
  "franco|italo|hispano|germano|deutsch|anglo|luso|austro|graeco|greco|turco|turkisch|russo|russisch|polnisch|sino|nippo|indo|afro|algero|maroco|marocco|americano|israelo|libano|argentino|brasilo|brasilian|helveto|belgo|polsko|cesko|slovensko|rusko|ukrainsko|niemiecko|turk|alman|svensk|norsk|dansk|finsk|brittisk|britisk|nederlands|marokkaans|belgisch|italienisch|spanisch|franzosisch|osterreichisch|schweizerisch";
const FIRST_HALF = new RegExp(`^(?:${FIRST_HALVES})[ -](?=\\p{L}{4})`, "u");
const JOINT = / (?:und|et|y|e|en|and|i|og|och|ja|oraz|ve|si|a|es|и|і|και) | ?[/&+] ?/;
const belongs = (part: string): boolean => BELONGINGS.has(part) || BELONGINGS.has(part.replace(FIRST_HALF, ""));
/** "deutsch und italienisch". Most segments have nothing that joins two. */
const belongsSomewhere = (folded: string): boolean =>
  BELONGING_STARTS.has(startOf(folded)) &&
  (!/[ /&+-]/.test(folded)
    ? BELONGINGS.has(folded)
    : JOINT.test(folded)
      ? folded.split(JOINT).every(belongs)
      : belongs(folded));
const BELONGING_STARTS = startsOf([...BELONGINGS, ...expandWords(FIRST_HALVES)]);
/** "Deutsche Staatsangehörigkeit", "nacionalidad española": what says that the word beside it tells where somebody belongs. */
const NATION_NOUNS =
  "(?:de |doppelte )?(?:staatsangehorigkeit|staatsburgerschaft|staatsburger(?:in)?|staatsangehorige[r]?|nationalite|citoyen(?:ne)?|nacionalidad|ciudadan[oa]|nacionalidade|cidada[o]?|nazionalita|cittadinanza|cittadin[oa]|nationaliteit|staatsburger|medborgare?|medborgarskap|statsborger(?:skab|skap)?|kansalainen|kansalaisuus|obywatelstwo|obywatel(?:ka)?|narodowosc|obcan(?:ka|stvi)?|statni prislusnost|obcianstvo|drzavljan(?:ka|in|stvo)?|allampolgar(?:sag)?u?|cetatean(?:a)?|cetatenie|vatandasi?|uyruklu|гражданин|гражданка|гражданство|громадян(?:ин|ка|ство)|υπηκοοτητα|υπηκοος)";
const NATION_NOUN = new RegExp(`(?<!\\p{L})(?:${NATION_NOUNS})(?!\\p{L})`, "u");
const NATION_FIRST = new RegExp(`^${NATION_NOUN.source}`, "u");
const COUNTS =
  "one|two|three|four|five|no|a|ein|eine|zwei|drei|vier|keine|un|une|deux|trois|sans|un|una|dos|tres|due|tre|dois|tva|to|jedno|dva|dwoje|без|двое";
const CHILDREN = `(?:\\d{1,2}|${COUNTS}) (?:young |small |kleine |minor )?(?:child|children|kids?|sons?|daughters?|kind|kinder|enfants?|hij[oa]s?|figli[oae]?|filh[oa]s?|kinderen|barn|born|τεκνα|παιδια|lasta?|lapset|dzieci|dziecko|deti|djece|djeca|otroka?|gyermek|gyerek|copii|copil|cocuk|детей|ребенок|дети)`;
/** That say enough alone. */
const STRONG_MARITAL =
  "married|unmarried|divorced|widowed|verheiratet|ledig|geschieden|verwitwet|celibataire|soltero|soltera|casado|casada|coniugat[oa]|sposat[oa]|nubile|celibe|pacsee?|zamezna|mezatka|zonaty|rozwiedzion[ya]|vdana|zenaty|rozveden[ay]|hajadon|notlen|ferjezett|(?:ne)?casatorita?|divortata?|naimisissa|naimaton|ugift|ogift|gehuwd|ongehuwd|samenwonend|viuv[oa]|divorciad[oa]|divorcee?|замужем|не замужем|женат|холост|εγγαμο[σς]|εγγαμη|αγαμο[σς]|αγαμη";
const FAMILY_STARTS = startsOf([
  A_NUMBER,
  ...expandWords(fold(`happily|mother|father|parent|${COUNTS}|${STRONG_MARITAL}|${MARITAL_WORDS}`)),
]);
const CITIZEN_STARTS = new Set([...BELONGING_STARTS, "dual", "citizen", "national", "native", "eu", "eea"]);
const FACTS: readonly Fact[] = [
  {
    kind: "AGE",
    isStrong: true,
    needsDigit: true,
    pattern: whole(
      `${AGE_IN_WORDS}[ -]years?[ -]old|(?:early|mid|late)[ -](?:twenties|thirties|forties|fifties|sixties|[2-6]0'?s)|` +
        "[1-9]\\d(?:[ -](?:years?|yrs?\\.?)(?:[ -]?old|[ -]young| of age)| ?y\\.?/?o\\.?)|(?:aged?|alter|edad|eta|idade|leeftijd|wiek|возраст|age de) [1-9]\\d(?: (?:years?|jahre|ans|años|anni|anos|lat|лет))?|[1-9]\\d (?:jahre|ans|años|anni|anos|jaar|år|vuotta|let|lat|lata|roky|rokov|rokov|godina|godine|éves|év|de ani|ani|лет|года|год|години|років|рок[иі]в?|yaşında|yaş|ετών|χρονών|ára)(?: (?:alt|oud|gammal|gammel|de edad))?|(?:\\(?ikä|věk|vek|kor|életkor|vârsta|yaş|вік|ηλικία|alder|ålder|âgée? de|d[ei] anni|di anni) [1-9]\\d(?: [a-z]{1,8})?|[1-9]\\d ?(?:岁|歳|세)",
    ),
  },
  { kind: "AGE", isStrong: false, needsDigit: true, pattern: whole("[2-6]\\d(?: ?(?:years?|yrs?\\.?|y))?") },
  // "nő" without its accents is the answer "No".
  { kind: "GENDER", isStrong: true, pattern: wholeWord(GENDER_WORDS.replace("|nő|", "|")) },
  { kind: "GENDER", isStrong: false, pattern: wholeWord("man|woman|m|f|w|divers") },
  {
    kind: "MARITAL_STATUS",
    isStrong: true,
    starts: FAMILY_STARTS,
    pattern: whole(
      `(?:happily )?(?:${MARITAL_WORDS}),?(?: (?:with|and|mit|und|avec|et|con|y|e|com|med|og|och|z|s|с|и))? ${CHILDREN}|${CHILDREN}|${STRONG_MARITAL}|(?:mother|father|parent) of (?:one|two|three|four|\\d)|${CHILDREN} \\(.{1,30}\\)`,
    ),
  },
  { kind: "MARITAL_STATUS", isStrong: false, pattern: wholeWord(MARITAL_WORDS) },
  {
    kind: "NATIONALITY",
    isStrong: true,
    starts: CITIZEN_STARTS,
    pattern: whole(
      `(?:dual )?(?:${DEMONYMS}|${COUNTRIES})(?: ?[/&-] ?(?:${DEMONYMS})| and (?:${DEMONYMS}))? (?:citizen(?:ship)?|national(?:ity)?|passport(?: holder)?|born|by birth|origin|staatsburger(?:in)?|staatsangehorige[r]?)|(?:citizen|national|native) of (?:the )?(?:${COUNTRIES})|(?:eu|eea) citizen`,
    ),
  },
  {
    kind: "NATIONALITY",
    isStrong: true,
    gate: { test: (folded) => BELONGING_STARTS.has(startOf(folded)) || NATION_FIRST.test(folded) },
    pattern: {
      test: (folded) => NATION_NOUN.test(folded) && belongsSomewhere(folded.replace(NATION_NOUN, "").trim()),
    },
  },
  { kind: "NATIONALITY", isStrong: false, pattern: { test: belongsSomewhere } },
  { kind: "RELIGION", isStrong: false, pattern: wholeWord(RELIGION_WORDS) },
  {
    kind: "DATE_OF_BIRTH",
    isStrong: false,
    needsDigit: true,
    pattern: new RegExp(`^(?:${FULL_DATE})(?: \\([1-9]\\d(?: [a-z ]{2,12})?\\))?$`, "iu"),
  },
];
/** The first words of whatever has no digit and is a fact. */
const STARTS: ReadonlySet<string> = new Set([
  ...startsOf(
    [GENDER_WORDS, MARITAL_WORDS, RELIGION_WORDS, "man|woman|m|f|w|divers"].flatMap((list) => [
      ...expandWords(fold(list)),
    ]),
  ),
  ...startsOf(expandWords(NATION_NOUNS)),
  ...FAMILY_STARTS,
  ...CITIZEN_STARTS,
]);
/** Behind other signs the noun of a nation may stand as well. */
const PLAIN = /^[a-z]*$/;
/** Segments end at bars, bullets, commas, gaps and brackets; "two children, 2 and 4" keeps its first comma by being one fact. */
const SEGMENT =
  /(?:[^ .|•●▪·◆◇■□♦★►»~∙⋅│❖▸✦:;,\t()[\]]|\.(?! \p{Lu})|(?<=(?<!\p{L})\p{Lu})\.| (?! |[–—-] |\/ (?!\d)|(?<!\d )\/ ))+/gu;
const WITH_COMMA =
  /(?:[^ .|•●▪·◆◇■□♦★►»~∙⋅│❖▸✦:;\t()[\]]|\.(?! \p{Lu})|(?<=(?<!\p{L})\p{Lu})\.| (?! |[–—-] |\/ (?!\d)|(?<!\d )\/ ))+/gu;
const YEAR_AFTER_COMMA = /, ?(?:19|20)\d{2}/;
const DATE_COMMA =
  /([A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9}),(?= ?(?:19|20)\d{2})/g;
/** Longer ones are sentences. */
const LONGEST = 48;

/** "Marié(e), 2 enfants", "Soltero/a": forms ask both. */
const OTHER_ENDING =
  /(?:\((?:e|a|o|r|er|in|en|ne|te)\)|\/(?:a|o|e|in|ne)(?![^\s\d,.;|)]))(?<=[^\s\d/().,]{4}(?:\([a-z]{1,2}\)|\/[a-z]{1,2}))/gu;

interface Candidate {
  readonly fact: Fact;
  readonly start: number;
  readonly end: number;
}

/** `labelled`: what stands beside its label speaks for the facts of its line that have none. */
export function findFacts(lines: readonly PageLine[], labelled: readonly Finding[] = []): readonly Finding[] {
  const personal = lines.filter((line) => line.isPersonal && line.value.length < 220);
  const found = personal.map(({ start: at, value }) =>
    factsOf(value).map(({ fact, start, end }) => ({ fact, start: at + start, end: at + end })),
  );
  return found.flatMap((facts, index) => {
    if (facts.length === 0) return [];
    const near = [...(found[index - 1] ?? []), ...facts, ...(found[index + 1] ?? [])];
    return facts
      .filter(
        (candidate) =>
          candidate.fact.isStrong ||
          isSupported(candidate, near, personal[index]) ||
          isBesideLabelled(candidate, labelled, personal[index]),
      )
      .map(({ fact, start, end }) => ({
        kind: fact.kind,
        start,
        end,
        score: fact.isStrong ? 0.75 : 0.65,
        why: "header-fact",
      }));
  });
}

/** "Jane Doe | 34 yrs | +44 …": years of work stand elsewhere. */
const CONTACT_LINES = 3;
const CONTACT = /@|\d{3}[ .-]?\d{3}/;
const TELLS_OF_BIRTH =
  /(?<!\p{L})(?:born|b\. (?=(?:19|20)\d{2})|d\.?o\.?b|date of birth|n[ée]e? le|geb(?:oren)?|nat[oa] il|nacid[oa]|nascid[oa])(?!\p{L})/iu;
const TELLS_OF_LANGUAGES =
  /languages?(?!\p{L})|mother tongue|native speaker|sprachen|sprachkenntnisse|langues|idiomas|lingue|talen(?!\p{L})|języki|diller|språk|muttersprache|flie(?:ß|ss)end|verhandlungssicher|grundkenntnisse|fluent|conversational|courant|langue maternelle|lengua materna|nativ[oa](?!\p{L})|madrelingua|moedertaal|ojczyst|biegl[ey]|modersmål|äidinkieli|rodný jazyk|anyanyelv|limba maternă|ana dil|родной|рідна|μητρική|\((?:[ABC][12]|CEFR)/iu;

/** A weak fact counts beside a fact of another kind; a lone date only when somebody of working age may be born then. */
function isSupported(candidate: Candidate, near: readonly Candidate[], line: PageLine | undefined): boolean {
  if (candidate.fact.kind === "DATE_OF_BIRTH")
    return (
      line?.inHeader === true &&
      !line.isBelowSection &&
      isBirthYear(line.value.slice(candidate.start - line.start, candidate.end - line.start))
    );
  const isOnContactLine = line !== undefined && line.number < CONTACT_LINES && CONTACT.test(line.value);
  if (candidate.fact.kind === "AGE" && isOnContactLine) return true;
  // Languages come in several.
  if (
    candidate.fact.kind === "NATIONALITY" &&
    isOnContactLine &&
    PEOPLE.has(fold(line.value.slice(candidate.start - line.start, candidate.end - line.start))) &&
    near.every((other) => other === candidate || other.fact.kind !== "NATIONALITY")
  )
    return true;
  // "33, F, Taiwanese": each is weak, and together they are a person.
  if (candidate.fact.kind === "AGE" && line !== undefined) {
    const beside = near.filter(
      ({ fact, start }) => fact.kind !== "AGE" && start >= line.start && start < line.start + line.value.length,
    );
    if (
      beside.some(({ fact }) => fact.kind === "GENDER" || fact.kind === "MARITAL_STATUS") ||
      new Set(beside.map(({ fact }) => fact.kind)).size > 1
    )
      return true;
  }
  if (candidate.fact.kind !== "AGE" && line !== undefined && TELLS_OF_BIRTH.test(line.value)) return true;
  return near.some(({ fact }) => fact.kind !== candidate.fact.kind && (fact.isStrong || candidate.fact.kind !== "AGE"));
}

const PERSONAL_KINDS: ReadonlySet<PersonalKind> = new Set([
  "AGE",
  "DATE_OF_BIRTH",
  "GENDER",
  "MARITAL_STATUS",
  "NATIONALITY",
  "RELIGION",
]);

/** "Wiek: 50 lat | panna" */
function isBesideLabelled(
  { fact, start }: Candidate,
  labelled: readonly Finding[],
  line: PageLine | undefined,
): boolean {
  return (
    fact.kind !== "AGE" &&
    fact.kind !== "DATE_OF_BIRTH" &&
    line !== undefined &&
    labelled.some(
      (other) =>
        other.kind !== fact.kind &&
        PERSONAL_KINDS.has(other.kind) &&
        other.start >= line.start &&
        other.end <= line.start + line.value.length &&
        (other.end <= start || other.start > start),
    )
  );
}

/** "2 Kinder (4 und 7 Jahre)" */
const AGES_IN_BRACKETS = /^ \((?=[^()]*\d)[^()]{1,40}\)/;

function isBirthYear(date: string): boolean {
  const year = Number(/(?:19|20)\d{2}/.exec(date)?.[0] ?? 0);
  return year >= 1930 && year <= 2010;
}

const isBesideComma = (line: string, start: number, end: number): boolean =>
  line.charAt(start - 1) === "," || line.charAt(end) === ",";

/** In offsets of the line. */
const factsOf = perLine((line: string): readonly Candidate[] => {
  const facts: Candidate[] = [];
  // A comma inside a date ends no segment.
  const hasComma = line.includes(",");
  const dated = hasComma && YEAR_AFTER_COMMA.test(line) ? line.replace(DATE_COMMA, "$1\u0001") : line;
  const joined = /[(/]/.test(line) ? dated.replace(OTHER_ENDING, (ending) => "\u0002".repeat(ending.length)) : dated;
  for (const cut of hasComma ? [WITH_COMMA, SEGMENT] : [SEGMENT])
    for (const { 0: piece, index } of allMatches(joined, cut)) {
      // Read before, when it was cut at everything else.
      if (cut === SEGMENT && hasComma && !isBesideComma(joined, index, index + piece.length)) continue;
      const raw = joined === line ? piece : line.slice(index, index + piece.length);
      const led = (isAsciiLetter(raw.charCodeAt(0)) ? raw : raw.replace(/^[^\p{L}\p{N}*]+/u, "")).trimEnd();
      const value = led.endsWith(".") || led.endsWith(":") ? led.slice(0, -1) : led;
      if (value === "" || value.length > LONGEST) continue;
      const folded = fold(joined === line ? value : value.replace(OTHER_ENDING, ""));
      const hasDigit = DIGIT.test(folded);
      const first = /^\d/.test(folded) ? A_NUMBER : startOf(folded);
      if (!hasDigit && !STARTS.has(first) && PLAIN.test(first)) continue;
      const fact = FACTS.find(
        ({ kind, isStrong, pattern, starts, gate, needsDigit }) =>
          (hasDigit || needsDigit !== true) &&
          starts?.has(first) !== false &&
          (gate === undefined || gate.test(folded)) &&
          pattern.test(folded) &&
          (isStrong || kind !== "NATIONALITY" || !TELLS_OF_LANGUAGES.test(line)),
      );
      // "M: +44 …" is how to ring.
      if (value.length === 1 && joined.charAt(index + piece.length) === ":") continue;
      const start = index + raw.indexOf(value);
      if (fact !== undefined && !facts.some((other) => other.start <= start && other.end >= start + value.length))
        facts.push({
          fact,
          start,
          end: start + value.length + (fact.kind === "MARITAL_STATUS" ? agesBehind(line, start + value.length) : 0),
        });
    }
  return facts;
});

const DIGIT = /\p{Nd}/u;

const agesBehind = (line: string, end: number): number => AGES_IN_BRACKETS.exec(line.slice(end))?.[0].length ?? 0;
