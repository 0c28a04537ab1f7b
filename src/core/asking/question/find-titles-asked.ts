// Titles a question names: words that end in what somebody is ("data engineer"), or stand right before "jobs".

import { titleKey, titleLevel } from "../jobs/title-level.ts";
import { skillLabel, type SkillGraph } from "../../skills/graph.ts";
import { isSlipOfSkill } from "./correct-words.ts";
import type { Lexicon } from "./lexicon.ts";
import { conditionSpan, isFree, type Reading, type Span } from "./span.ts";
import { FIELD_WORDS, FILLER, TITLE_HEADS } from "./words.ts";

const MOST_WORDS = 4;
/** Adjectives of rank and place are fields of their own. */
const NOT_IN_TITLES =
  /^(?:senior|sr|snr|junior|jr|lead|principal|entry|level|entry-level|mid|mid-level|midlevel|intermediate|graduate|intern|remote|hybrid|onsite|on-site|in-office|freelance|experienced|good|best|worst|new|open|available|paid|well-paid|paying|highest|lowest|highest-paid|lowest-paid|top|cheapest|fitting|suitable|matching|interesting|similar|former|certified|qualified|full-time|part-time|fulltime|permanent|temporary|contract|well|highly|fully|non|not|only|all|any|speaking|bilingual|trilingual|multilingual|[a-z]+-speaking)$/;
const BEFORE_LEVEL =
  /^(?:entry|mid|middle|senior|junior|lead|principal|executive|director|graduate|high|low|top|c|any|what|which|the)$/;
const JOB_NOUN_AFTER =
  /^\s+(?:jobs?|roles?|positions?|openings?(?! (?:an?|the|our|up)\b)|vacanc(?:y|ies)|postings?|gigs?|opportunit(?:y|ies)|work\b|listings?)\b/;

/** What stands before them is what they teach. */
const TEACHERS = new Set(["teacher", "tutor", "lecturer", "professor"]);

interface Word {
  readonly start: number;
  readonly end: number;
  readonly said: string;
}

/** `skills` are spans found before; of "React developer" the skill stays, of "machine learning engineer" it is part of the title. */
export function findAskedTitles(
  reading: Reading,
  skills: readonly Span[],
  { graph, titleKeys }: { readonly graph: SkillGraph; readonly titleKeys: ReadonlySet<string> },
): readonly Span[] {
  const words = [...reading.lower.matchAll(/[\p{L}\d+#.'’-]+/gu)].map((match): Word => {
    const said = match[0].replace(/[.'’]+$/, "").replace(/['’]s$/, "");
    return { start: match.index, end: match.index + said.length, said };
  });
  const spans: Span[] = [];
  for (const [at, word] of words.entries()) {
    const isHead =
      (TITLE_HEADS.has(singular(word.said)) || endsAsTitle(word, skills) || leads(reading.lower, words, at)) &&
      isFree(reading, word.start, word.end) &&
      !isNoTitle(reading.lower, word) &&
      // A "driver's license" drives nothing.
      !skills.some(({ start, end }) => start <= word.start && end > word.end + 2) &&
      !isProduct(reading, word, skills, graph);
    if (!isHead) continue;
    const next = words[at + 1];
    // Of "chef manager" and "nurse practitioner" the last word leads.
    if (
      next !== undefined &&
      TITLE_HEADS.has(singular(next.said)) &&
      /^[\s-]$/.test(reading.lower.slice(word.end, next.start))
    )
      continue;
    const first = leftEnd(reading, words, at, skills, { graph, titleKeys });
    const end = rightEnd(reading, words, at);
    const start = words[first]?.start ?? word.start;
    const span = titleSpan(reading, start, end);
    if (span !== null) spans.push(span);
    if (at - first === 1) spans.push(...sharedHead(reading, words, first));
  }
  // Of "assistant store manager" the assistant is a part.
  const whole = spans.filter(
    (span) => !spans.some((other) => other !== span && other.start <= span.start && other.end > span.end),
  );
  return [...whole, ...knownTitles(reading, words, whole, titleKeys)];
}

/** What somebody is, by its ending: "beekeepers", "firemen". */
const TITLE_ENDING =
  /^(?:[a-z]{2,}(?:keeper|maker|ologist|grapher|atician|smith|(?<!play)wright|monger|worker|cutter|setter)s?|(?:fire|crafts|trades|camera|repair|service|handy)m[ae]n)$/;

function endsAsTitle({ said, start, end }: Word, skills: readonly Span[]): boolean {
  return TITLE_ENDING.test(said) && !skills.some((one) => one.start < end && one.end > start);
}

/** "Head of marketing", "VP engineering". */
function leads(lower: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || lower[word.end] !== " ") return false;
  if (next.said === "of") return /^(?:heads?|[se]?vps?|chiefs?|vice)$/.test(word.said);
  return /^[se]?vps?$/.test(word.said) && !FILLER.has(next.said) && !JOB_NOUN_AFTER.test(lower.slice(word.end));
}

/** "Truck or delivery driver": the first is a driver, too. */
function sharedHead(reading: Reading, words: readonly Word[], second: number): readonly Span[] {
  const [word, own, head] = [words[second - 2], words[second], words[second + 1]];
  if (word === undefined || own === undefined || head === undefined || !isFree(reading, word.start, word.end))
    return [];
  const said = word.said.replaceAll("-", "");
  if (!/^ (?:or|and) $/.test(reading.lower.slice(word.end, own.start)) || !FIELD_WORDS.has(said)) return [];
  const key = titleKey(`${word.said} ${singular(head.said)}`).trim();
  return [conditionSpan(word.start, word.end, { field: "title", values: [key] })];
}

/** "Photoshop and Illustrator": large, alone and after another skill it is no person. */
function isProduct(
  { text, lower }: Reading,
  { start, end }: Word,
  skills: readonly Span[],
  graph: SkillGraph,
): boolean {
  const isTool = ({ meaning }: Span): boolean =>
    meaning.what === "condition" &&
    "field" in meaning.clause &&
    meaning.clause.field === "skill" &&
    graph.skills.get(meaning.clause.values[0] ?? "")?.kind === "tool";
  if (skills.some((one) => one.start < start && one.end === end && isTool(one))) return true;
  return (
    /^\p{Lu}/u.test(text.slice(start, end)) &&
    skills.some((one) => one.start === start && one.end === end) &&
    skills.some((one) => one.end < start && /^(?:,|,? and|,? or|\s?[/&+]) ?$/.test(lower.slice(one.end, start))) &&
    !JOB_NOUN_AFTER.test(lower.slice(end))
  );
}

function titleSpan(reading: Reading, start: number, end: number): Span | null {
  const key = titleKey(reading.text.slice(start, end).replace(/\p{L}+$/u, singular)).trim();
  return key === "" ? null : conditionSpan(start, end, { field: "title", values: [key] });
}

/** "lead" and "head" of something; "work as", "who host". */
function isNoTitle(lower: string, { start, end, said }: Word): boolean {
  if (
    /^(?:guide|cook|host|coach|train|judge|author|model|guard|broker|pilot|porter|agent|owner|partner|planner)$/.test(
      said,
    ) &&
    /\b(?:to|can|could|will|who|that)\s+$/.test(lower.slice(0, start))
  )
    return true;
  if (said === "tech" || said === "ops") return true;
  return /^\s+(?:software|tool|system|company)\b/.test(lower.slice(end)) && said !== "developer" && said !== "engineer";
}

/** "Mid level developer" has a rank, a "level designer" designs levels. */
function isNoPart(words: readonly Word[], at: number): boolean {
  const said = words[at]?.said ?? "";
  const next = words[at + 1]?.said ?? "";
  // A "night shift nurse" is a nurse, a "shift manager" manages shifts.
  if (
    said === "shift" &&
    /^(?:night|day|evening|morning|late|early|weekend|rotating)s?$/.test(words[at - 1]?.said ?? "")
  )
    return true;
  // A "contract nurse" is hired for a time, a "contract manager" manages contracts.
  if (said === "contract" && /^(?:manag|administrat|officer|negotiat|specialist)/.test(next)) return false;
  if (said === "level") return BEFORE_LEVEL.test(words[at - 1]?.said ?? "");
  return NOT_IN_TITLES.test(said);
}

function leftEnd(
  reading: Reading,
  words: readonly Word[],
  at: number,
  skills: readonly Span[],
  { graph, titleKeys }: Pick<Lexicon, "graph" | "titleKeys">,
): number {
  let first = at;
  for (let index = at - 1; index >= Math.max(0, at - MOST_WORDS); index -= 1) {
    const word = words[index];
    const next = words[index + 1];
    if (word === undefined || next === undefined) break;
    const between = reading.lower.slice(word.end, next.start);
    // "ML/AI engineer" and "quality-assurance engineer" hold together; a comma parts.
    if (!/^(?:\s|-|\/|\s?&\s?)$/.test(between) || isNoPart(words, index) || /^\d(?!d$)/.test(word.said)) break;
    const isRank = titleLevel(`${word.said} ${next.said}`) !== null && !isChief(word.said, words[at]?.said ?? "");
    if (!isFree(reading, word.start, word.end) || isRank) break;
    const skill = skills.find((span) => span.start <= word.start && span.end >= word.end);
    // "Registered nurse" is a certificate, too; here it is what somebody is.
    const holdsHead = skill !== undefined && skill.end >= (words[at]?.end ?? 0);
    const isTaught = TEACHERS.has(singular(words[at]?.said ?? "")) && index === at - 1;
    if (skill !== undefined && !holdsHead && !isTaught && !isFieldOfWork(reading, skill, words[at], graph)) break;
    const isField = FIELD_WORDS.has(word.said) || FIELD_WORDS.has(singular(word.said)) || word.said === "level";
    if (FILLER.has(word.said) && !isField && skill === undefined) break;
    if (!isField && skill === undefined && isSlipOfSkill(word.said, { graph, titleKeys })) break;
    first = index;
  }
  return first;
}

/** "Chief operating officer". */
function isChief(said: string, head: string): boolean {
  return said === "chief" && singular(head) === "officer";
}

/** "Calibration", "planning", "metallurgy": what is done, and no product. */
const ACTIVITY = /(?:ing|[ts]ion|ment|ance|ography|ology|ultrasound|triage)$/;
/** What stands before them is what they do, however short: "MRI technicians". */
const DOERS = new Set(["technician", "nurse", "officer", "assistant"]);

/** "Machine learning" is a field of work, "React Native" a product: the second word of a product is large. */
function isFieldOfWork(reading: Reading, span: Span, head: Word | undefined, graph: SkillGraph): boolean {
  if (span.meaning.what !== "condition" || !("field" in span.meaning.clause) || span.meaning.clause.field !== "skill")
    return false;
  const said = reading.lower.slice(span.start, span.end);
  const words = said.split(/[\s-]+/);
  if (words.every((word) => FIELD_WORDS.has(word) || FIELD_WORDS.has(singular(word)))) return true;
  const id = span.meaning.clause.values[0] ?? "";
  const kind = graph.skills.get(id)?.kind;
  if (kind === "language" || kind === "certificate" || kind === "tool") return false;
  if (words.length === 1 && (ACTIVITY.test(said) || DOERS.has(singular(head?.said ?? "")))) return true;
  const label = skillLabel(graph, id).split(/[\s-]+/);
  return label.length > 1 && /^\p{Ll}/u.test(label[1] ?? "") && words.length > 1;
}

/** "Head of sales", "director of engineering". */
function rightEnd(reading: Reading, words: readonly Word[], at: number): number {
  const word = words[at];
  const of = words[at + 1];
  const what = words[at + 2];
  if (word === undefined) return 0;
  if (of !== undefined && of.said !== "of" && leads(reading.lower, words, at)) return of.end;
  if (
    !/^(?:director|president|manager|chief|officer|head|[se]?vp)s?$/.test(word.said) ||
    of?.said !== "of" ||
    what === undefined
  )
    return word.end;
  return (FILLER.has(what.said) && !FIELD_WORDS.has(what.said)) || !isFree(reading, what.start, what.end)
    ? word.end
    : what.end;
}

/** A title of the tables, word for word, also one whose last word we do not know: "Chief of Staff", "Scrum Master". */
function knownTitles(
  reading: Reading,
  words: readonly Word[],
  found: readonly Span[],
  titleKeys: ReadonlySet<string>,
): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(5, words.length - at); length >= 1; length -= 1) {
      const start = words[at]?.start ?? 0;
      const end = words[at + length - 1]?.end ?? start;
      const said = reading.text.slice(start, end);
      const first = words[at]?.said ?? "";
      if (length === 1 && (FILLER.has(first) || FIELD_WORDS.has(first))) continue;
      if (
        NOT_IN_TITLES.test(first) ||
        /[,;?!]/.test(said) ||
        !titleKeys.has(titleKey(said)) ||
        !isFree({ spans: [...reading.spans, ...found, ...spans] }, start, end)
      )
        continue;
      const span = titleSpan(reading, start, end);
      if (span !== null) spans.push(span);
      at += length - 1;
      break;
    }
  }
  return spans;
}

/** Words that nobody understood, right before "jobs": what the job is called. */
export function titlesBeforeJobs(reading: Reading): readonly Span[] {
  const words = [...reading.lower.matchAll(/[\p{L}\d+#'’-]+/gu)].map((match): Word => ({
    start: match.index,
    end: match.index + match[0].length,
    said: match[0],
  }));
  return words.flatMap((word, at) => {
    if (!JOB_NOUN_AFTER.test(reading.lower.slice(word.end))) return [];
    let first = at + 1;
    for (let index = at; index >= Math.max(0, at - 2); index -= 1) {
      const one = words[index];
      if (
        one === undefined ||
        (FILLER.has(one.said) && !FIELD_WORDS.has(one.said)) ||
        NOT_IN_TITLES.test(one.said) ||
        !/^\p{L}/u.test(one.said) ||
        !isFree(reading, one.start, one.end)
      )
        break;
      if (index < at && !/^[\s-]$/.test(reading.lower.slice(one.end, words[index + 1]?.start))) break;
      first = index;
    }
    const start = words[first]?.start;
    if (first > at || start === undefined) return [];
    const span = titleSpan(reading, start, word.end);
    return span === null ? [] : [span];
  });
}

export function singular(word: string): string {
  if (/(?<!^(?:wo|speci|regi|abdo))men$/.test(word) && word.length > 5) return `${word.slice(0, -3)}man`;
  if (/(?:wi|kni)ves$/.test(word)) return `${word.slice(0, -3)}fe`;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
