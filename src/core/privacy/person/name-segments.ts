// Where in a line a name may stand: between bars, before a title, after "Resume of", around a comma, with gaps or letters
// apart. Decoration (titles, degrees, headings) is left out.

import { allMatches } from "../all-matches.ts";
import { fold } from "../fold.ts";
import { agreesWith } from "./agrees-with.ts";
import { isAsciiLetter } from "../three-letters.ts";
import { isFamilyName, isNameToo, nameWord } from "./name-words.ts";

/** Bars, bullets, ornaments and gaps; what tells of the person; what else somebody is or was called. */
const CUT =
  /[|[•·●▪◆◇❖■□♦★➤►»«~;\t\u3000]|,(?= )| {2,}| (?:[-–—*+]|\/{1,2}) |[-–—:] |\(["“'‘„]?(?=\p{L})|,? (?:née?|geb\.?|geborene|formerly|a\.?k\.?a\.?|alias|[sdwSDW]\/[oO]\.?|is|was|has|brings|holds|works)(?= )/gu;
const DECORATION = new RegExp(
  [
    // "Resume of Dr. "
    "^(?:(?:hi|hello|hey)[,!]? )?(?:(?:i am|i['’]m|my name is) )?(?:(?:my |professional )?(?:resume|résumé|cv|c\\.v\\.|curriculum vit(?:ae|æ)|lebenslauf|profile|vita|bio|biography|hoja de vida|życiorys|about)(?: of| von| for| de| du| di)?[ :–-]+)?(?:(?:dr\\.? ?med|prof\\.? ?dr|mr|mrs|ms|miss|mx|dr|prof|er|ing|eng|engr|ir|adv|ar|arch|dott|dott\\.ssa|mag|mgr|bc|dipl\\.-ing|herrn?|frau|sr|sra|srta|mme|mlle|m|sig|sig\\.ra|dhr|mevr|shri|smt|sir|dame|rev|capt|drs|г-н|г-жа)\\.? |(?:lic|hon|doc|col|maj)\\. |CA (?=\\p{Lu}\\p{Ll}))*",
    // ", PhD …"
    "[,;]? (?!md\\. [^\\s\\d])(?:ph\\.?d|m\\.?d|mba|m\\.?sc|b\\.?sc|cpa|rn|bsn|msn|pmp|csm|esq|jr|sr|i{2,3}|cfa|frm|acca|frcs|obe|mbe|ll\\.?[bm]|b\\.?com|m\\.?com|mph|p\\.?eng|p\\.?e|dds|jd|shrm-cp|phr|sphr|b\\.?tech|m\\.?tech)[.®]?(?=[ ,]|$).*$",
    // "'s Resume"
    "(?:['’]s?)? (?:resume|résumé|cv|c\\.v\\.|curriculum vitae|lebenslauf)[ .]*$",
    "[,;:. ]+$",
  ].join("|"),
  "giu",
);

/** Degrees and memberships without a comma, told from surnames in capitals by the small letters before them. */
const DEGREES =
  /(?<=\p{Ll}),? (?:B\.?A|M\.?A|B\.?Ed|M\.?Ed|BBA|BFA|MFA|MSW|BEng|MEng|CEng|IEng|MSci|BSc|MSc|MRes|MPhil|DPhil|EdD|PsyD|PharmD|DNP|LPN|CNA|LCSW|FCA|ACA|F?CCA|ACMA|FCMA|MCIPS|MCIPD|FCIPD|MCIM|MCIOB|MIMechE|MIET|MICE|MIEEE|MRICS|FRICS|MBCS|FBCS|MRSC|CIPD|CISSP|PGCE|BE|B\.E)[.®]?(?=[ ,(]|$).*$/u;

/** Inside a word: text layers run title words together ("SENIORNETWORK"). Five letters and more, in no common name. */
export const TITLE_PART =
  /manager|engineer|specialist|advocate|director|supervisor|technician|assistant|associate|analyst|develop|designer|consultant|coordinator|account|service|support|sales|customer|security|market|program|project|senior|junior|executive|operat|secretar|teacher|instruct|officer|nurse|clinical|medical|business|network|system|software|banking|finance|certif|property|properties|profession|profile|summary|experience|resume|curriculum|office|agent|leader|participant|candidate|student|intern(?!o)|dept|warehouse|ologist|graph(?:er|ic)|selector|enforce|profess|advis[oe]r|supervis|administ|coord|special|recept|hospit|retail|product|construct|architect|educat|librar|therap|health|resource|logist|electric|mechan|install|driver|worker|operator|author|editor|writer|fitness|cashier|apparel|fashion|stylist|design|digital|public|relation|communit|aviation|airport|agricult|automobile|paralegal/;

export interface Segment {
  readonly start: number;
  readonly value: string;
}

/**
 * All segments of a line that may be a name, the likeliest first; contacts of the line are bars already. `handles`: folded,
 * of the mail and links.
 */
export function nameSegments(line: string, handles: readonly string[] = []): readonly Segment[] {
  const isGapped = line.includes("  ");
  return [
    ...(isGapped ? spacedName(line) : []),
    ...(NICKNAME_SIGN.test(line) ? nicknamed(line) : []),
    ...(line.includes(",") ? surnameFirst(line, handles) : []),
    ...(isGapped ? gappedName(line) : []),
    ...cutSegments(line),
  ];
}

function cutSegments(line: string): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  const push = (to: number): void => {
    // Blanked contacts are bars, one beside the other.
    if (to <= from) return;
    const raw = line.slice(from, to);
    const trimmed = stripDecoration(raw);
    if (trimmed.value !== "") segments.push({ start: from + trimmed.start, value: trimmed.value });
  };
  for (const cut of allMatches(line, CUT)) {
    push(cut.index);
    from = cut.index + cut[0].length;
  }
  push(line.length);
  // "Ada Lovelace Senior Engineer": the words before the first one of a title may be the name.
  const first = segments[0];
  const lead = first === undefined ? null : leadingName(first.value);
  return first === undefined || lead === null ? segments : [{ start: first.start, value: lead }, ...segments];
}

/** "A M A R A   B R U N N E R": letters apart, words further apart. */
function spacedName(line: string): Segment[] {
  const name = /^\s*(?<name>\p{L}(?: [\p{L}-]){1,}(?: {2,4}\p{L}(?: [\p{L}-]){1,}){1,6})\s*$/u.exec(line)?.groups?.[
    "name"
  ];
  return name === undefined ? [] : [{ start: line.indexOf(name), value: name }];
}

/** "Brunner, Amara Q.": a comma inside the name, the surname before it. */
const SURNAME_FIRST =
  /^\s*(?<name>(?:\p{L}[\p{L}\p{M}'’-]{0,30}\.? ){0,3}\p{L}[\p{L}\p{M}'’-]{0,30} ?, ?(?!I )\p{L}[\p{L}\p{M}'’-]{0,30}\.?(?: (?:[Aa]\/[LlPp]|\p{L}[\p{L}\p{M}'’.-]{0,30})){0,3})\s*(?=$|[|•·●\t(]| {2}| [–—-] )/u;

/** "ABDUL RAHMAN, KUMARAN A/L" */
const CHILD_OF = / (?:[AaSsDd]\/[LlPpOo]|[Bb]inti?|BINTI?)(?= |$)/;

function surnameFirst(line: string, handles: readonly string[]): Segment[] {
  const name = SURNAME_FIRST.exec(stripDecoration(stripMarks(line)).value)?.groups?.["name"];
  // "Amara Okafor, Toulouse" has its comma after the name.
  const [before = "", after = ""] = name?.split(",") ?? [];
  if (
    before.includes(" ") &&
    nameWord(before.split(" ")[0] ?? "") === "forename" &&
    !CHILD_OF.test(after) &&
    !isGivenBehind(before.split(" "), after.trim().split(" "), handles)
  )
    return [];
  // "Amara Okafor, Teacher" too.
  if (
    /,.*/u
      .exec(name ?? "")?.[0]
      .split(/[ ,]+/)
      .some(isOfTitle) === true
  )
    return [];
  return name === undefined ? [] : [{ start: line.indexOf(name), value: name.replace(/[.,]+$/, "") }];
}

/** "Abdel Rahman, Kareem": forenames on both sides, or the mail spells what is behind the comma. */
const isGivenBehind = (surname: readonly string[], given: readonly string[], handles: readonly string[]): boolean =>
  ([...surname, ...given].every((word) => nameWord(word) === "forename") && isFamilyName(surname.at(-1) ?? "")) ||
  handles.some((handle) => agreesWith(given, handle));

const isOfTitle = (word: string): boolean =>
  (["never", "plain"].includes(nameWord(word)) && !isNameToo(word)) || TITLE_PART.test(fold(word));

/** "Amara  Brunner": single words with wide gaps between them. */
function gappedName(line: string): Segment[] {
  const name =
    /^\s*(?=.{0,60} {2})(?<name>\p{L}[\p{L}\p{M}'’.-]{0,30}(?: {2,3}\p{L}[\p{L}\p{M}'’.-]{0,30}| \p{Lu}\.| (?<=\. )\p{Lu}[\p{L}\p{M}'’-]{1,30}){1,3})\s*(?=$|,)/u.exec(
      stripMarks(line),
    )?.groups?.["name"];
  return name === undefined ? [] : [{ start: line.indexOf(name), value: name }];
}

const stripMarks = (line: string): string => line.replace(/\|+\s*$/, "");

function leadingName(segment: string): string | null {
  const words = segment.split(" ");
  const at = words
    .slice(0, 5)
    .findIndex(
      (word) =>
        nameWord(word) === "never" ||
        nameWord(word) === "plain" ||
        /[^\p{L}\p{M}'’.-]/u.test(word) ||
        TITLE_PART.test(fold(word)),
    );
  const kinds = words.slice(0, Math.max(0, at)).map(nameWord);
  return at >= 2 && (kinds[0] === "forename" || kinds.at(-1) === "surname") ? words.slice(0, at).join(" ") : null;
}

const NICKNAME_SIGN = /[“"'‘„(]/;
const NICKNAMED =
  /^(?<name>\p{L}[\p{L}\p{M}'’.-]{0,30}(?: \p{L}[\p{L}\p{M}'’.-]{0,30}){0,2} [“"'‘„(]\p{L}[\p{L}\p{M} .-]{1,14}[”"'’“)] \p{L}[\p{L}\p{M}'’.-]{0,30}(?: \p{L}[\p{L}\p{M}'’.-]{0,30}){0,2})(?=$|[|•·●\t,(]| {2}| [–—-] )/u;

/** "Amara “Ama” Brunner": what one is called between forename and surname. */
function nicknamed(line: string): Segment[] {
  const { start, value } = stripDecoration(stripMarks(line));
  const name = NICKNAMED.exec(value)?.groups?.["name"];
  return name === undefined ? [] : [{ start, value: name }];
}

/** Without "Resume of", titles before and degrees after the name. */
function stripDecoration(raw: string): Segment {
  const lead = /^(?:(?!['’][tsn] )[^\p{L}\p{M}])*/u.exec(raw)?.[0].length ?? 0;
  const core =
    "\u0000".repeat(lead) +
    raw
      .slice(lead)
      .replace(DEGREES, (match) => "\u0000".repeat(match.length))
      .replace(DECORATION, (match) => "\u0000".repeat(match.length));
  const isClosed = isAsciiLetter(core.charCodeAt(0)) && isAsciiLetter(core.charCodeAt(core.length - 1));
  const closed = isClosed ? core : core.replace(/^(?:(?!['’][tsn] )[^\p{L}\p{M}])+|[^\p{L}\p{M}.)]+$/gu, "");
  const bare = closed.endsWith(")") && !closed.includes("(") ? closed.slice(0, -1).trimEnd() : closed;
  return { start: bare === "" ? 0 : core.indexOf(bare), value: bare };
}
