// Words that say what a law protects stand in names, too: Black & Decker, White Plains, an old town hotel. Where such a word
// is a part of a name or says something of a thing, nobody is meant by it. In doubt a question is refused.

import { LANGUAGES } from "./facts/find-languages.ts";
import { singular } from "./find-titles-asked.ts";
import { FILLER, TITLE_HEADS } from "./words.ts";

const LARGE = String.raw`\p{Lu}[\p{L}'.-]*`;
/** "At White & Case", "worked for Catholic Relief Services", "in White Plains". */
const NAMED = new RegExp(
  String.raw`(?<=\b(?:[Aa]t|[Jj]oin(?:ed)?|[Nn]ear|[Ii]n|[Oo]utside|[Cc]ompany|(?:work|works|worked|working|interned|employed|jobs?|roles?|positions?) (?:for|with|by)) (?:the )?)(?<name>${LARGE}(?:(?: (?:&|and|of|de|du|la) | )${LARGE})+)`,
  "gu",
);
/** "Black & Decker" wherever it stands: no people are called so. */
const WITH_AND = new RegExp(String.raw`(?<name>${LARGE} & ${LARGE})`, "gu");
/** "Black Diamond jobs": nobody says of a job what the law protects. */
const BEFORE_JOBS = new RegExp(
  String.raw`(?<name>${LARGE}(?: ${LARGE})+)(?= (?:jobs?|roles?|positions?|openings?|vacanc(?:y|ies)|postings?)\b)`,
  "gu",
);

/** Words that make no name: whoever is meant by them is a person, or it is what the law protects. */
const OF_PEOPLE = new Set(
  "people person persons candidate applicant employee staff worker men women man woman male female guy lady girl boy adult child kid parent mother father family couple community country nation origin descent heritage background race skin hair age name accent belief faith gender sex health orientation citizen national veteran graduate student only please and or who with from not no".split(
    " ",
  ),
);

/** Two of these beside each other are no firm's: "Black & White candidates". */
const OF_LOOKS = new Set(
  "black white brown old young christian catholic muslim jewish asian african arab single straight gay tall beautiful healthy disabled pregnant married foreign".split(
    " ",
  ),
);

/** What is black, white, old or young and no person; streets and houses; branches that care for people. */
const THINGS: readonly RegExp[] = [
  /\b(?:black|white|old|new|long|straight|church|chapel|mosque|temple|christian|single|race) (?:rivers?|plains|streets?|st|roads?|rd|lanes?|avenues?|hills?|towns?|city|lakes?|forests?|sea|bay|beach|bridges?|parks?|squares?|valleys?|mountains?|rocks?|creek|springs|falls|harbou?r|quay|quarter|point|head|house)\b(?! (?:people|candidates?|applicants?|folks))/gi,
  /\bold (?:english|norse|french|masters?|school (?:methods?|tools?|tech\w*)|people'?s homes?|age homes?)\b|\bold testament\b/gi,
  /\b(?:old|older|antique) (?:machines?|machinery|equipment|cars?|vehicles?|trucks?|tractors?|trains?|aircraft|ships?|boats?|buildings?|houses?|hotels?|churches|furniture|books?|paintings?|art|instruments?|clocks?|codebases?|mainframes?|databases?|frameworks?|languages?|laptops?|computers?|hardware|trees?|plants?|animals?|horses?|wines?|brands?|firms?|business(?:es)?|industr(?:y|ies)|teams?)\b/gi,
  /\b(?:black|white) (?:tea|coffee|wine|goods|metal|boards?|paper|space|noise|water|hat|pepper|pudding|forest|market|friday|swan)s?\b/gi,
  /\b(?:retirement|old[- ]age|care|nursing|children'?s) (?:homes?|villages?|communit(?:y|ies)|funds?|benefits?|savings|accounts?|services)\b/gi,
  /\brace (?:cars?|tracks?|courses?|horses?|teams?)\b|\b(?:skin|hair) (?:products?|clinics?|treatments?|cosmetics)\b|\bbaby (?:food|products?|clothes|clothing|wear|shops?)\b|\btall (?:ships?|buildings?)\b/gi,
  /\bhealth (?:clubs?|foods?|spas?|resorts?|cent(?:re|er)s?|boards?|trusts?|ministry|department)\b|\bfamily (?:hotels?|restaurants?|parks?|cars?)\b|\byouth (?:work(?:ers?)?|clubs?|services?|cent(?:re|er)s?|hostels?)\b/gi,
  /\b(?:work(?:s|ed|ing)?|jobs?|roles?|experience) (?:in|at) (?:an? |the )?(?:prisons?|church(?:es)?|mosques?|retirement homes?)\b/gi,
];

/** The text with a sign in place of each such name. */
export function withoutNamesOfThings(text: string): string {
  const things = THINGS.reduce(
    (rest, pattern) =>
      rest.replace(pattern, (said: string, at: number) =>
        isOfPeople(rest.slice(at + said.length)) ? said : " \u00b7 ",
      ),
    text,
  );
  if (!tellsNames(things)) return things;
  return [WITH_AND, NAMED, BEFORE_JOBS].reduce(
    (rest, pattern) => rest.replace(pattern, (said: string) => (isName(said.split(/[\s&]+/)) ? " \u00b7 " : said)),
    things,
  );
}

/** "Old machine operators": the operators are. */
function isOfPeople(after: string): boolean {
  const next = singular(/^ (?<word>[a-z]+)/i.exec(after)?.groups?.["word"]?.toLowerCase() ?? "");
  return TITLE_HEADS.has(next) || OF_PEOPLE.has(next);
}

/** Where every word is large, none of them tells a name. */
function tellsNames(text: string): boolean {
  return (text.match(/(?<![\p{L}'])\p{Ll}{2,}/gu) ?? []).some(
    (word) => !/^(?:and|of|de|du|la|in|at|for|the)$/.test(word),
  );
}

function isName(words: readonly string[]): boolean {
  return words.every(isOfName) && words.some((word) => !OF_LOOKS.has(word.toLowerCase()));
}

function isOfName(word: string): boolean {
  const said = singular(word.toLowerCase());
  return (
    !OF_PEOPLE.has(said) &&
    !(FILLER.has(said) && !/^(?:case|world|home|house|point|group|town|city|office|site)$/.test(said)) &&
    !TITLE_HEADS.has(said) &&
    !LANGUAGES.includes(said)
  );
}
