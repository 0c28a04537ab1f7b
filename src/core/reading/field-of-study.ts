// What was studied: the words behind a degree's name, or before it, up to the school, the place or the year.

import { isField } from "./field-words.ts";

/** Between the degree and its field, or a part of the degree's own name. Taken away from the front, again and again. */
const FILLER =
  /^(?:['’]?s\b|degrees?\b|diploma\b|certificate\b|with honou?rs\b|\(?hon(?:ou?r)?s?\.?\)?(?![\p{L}])|(?:of|in|en|em|de|des|du|di|der|für|im|fach|inom|van|w|d['’])(?=\s|$)|d['’]|the\b|(?:applied )?(?:science|sciences|arts)\b(?!\s+(?:and|&|education|management|administration|teaching))|(?:engineering|technology|education|commerce|business administration|fine arts|philosophy|computer applications)(?=\s*(?:[:,(–-]|in\b))|\((?:[\p{L}.]{1,9})\)|[BM]\.? ?(?:Sc|A|S|Eng|Ed|Tech|Com|BA|Phil)\.?(?=\s*[,:)(–-])|(?:level|stufe|niveau) \d|(?:with (?:an? )?)?(?:emphasis|concentration|specialization|specialisation|focus|option)(?: in| on)?\b|major(?:ing|ed)?\b(?:\s*(?:in|:))?|[:,–—|/.()-])\s*/iu;

/** Where the field has ended. */
const ENDS =
  /\s*(?:[,;|•·\n()[\]]|\s[–—-]\s|\.\s|\.$|(?<!\p{L})(?:university|college|institute|school|academy|polytechnic|universit[àéä]t?|université|universidade?|università|hochschule|politecnico|uniwersytet|city|state|gpa|cgpa|minor|major|graduat(?:ed|ion)|expected|present|current|from|at|with|completed|awarded|cum laude|magna|summa|dean|grade|honou?rs|class|an der|bei|alla|presso)(?!\p{L})|(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s*)?(?:(?:19|20)\d\d|\[YEAR_)|\d{1,2}\/\d|\d)/iu;

/** "Major in Psychology", "Major: Consumer Economics". */
const MAJOR = /\bmajor(?:ing|ed)?(?:\s+in|\s*:)?\s+(?<field>\p{L}.*)/iu;
const SCHOOL =
  /universit|college|institute|school|academy|hochschule|polytechnic|\bcity\b|campus|\[SCHOOL_|\d{3}|street|district|lycée|liceo|gymnasium/iu;

/** A word of a school's name, which stands behind the words that are its own. */
const SCHOOL_NAME =
  /universit|uniwersytet|college|institute|school|academy|polytechnic|politecnico|hochschule|state|\[SCHOOL_/iu;

/** Schools known by letters: "TU Dresden", "ETH Zurich". */
const SCHOOL_SHORT =
  /^(?:TU|TH|FH|HS|HTW|HAW|KIT|RWTH|LMU|TUM|ETH|EPFL|HEC|ENS|INSA|KTH|DTU|NTNU|IIT|NIT|IIM|IIIT|BITS|MIT|UCLA?|LSE|NYU|UC|AGH|SGH|UNAM|USP|NUS|NTU)(?![\p{L}])/u;

const MAX_WORDS = 7;
const MAX_WORDS_AROUND = 5;

export interface StudyPlace {
  /** UTF-16 units of the degree's name at the start of `from`. */
  readonly degreeLength: number;
  /** The line under it, "" when it belongs to something else. */
  readonly below: string;
}

/** The field of a degree; `before` is its line up to the degree, `from` from the degree on. null when none is named. */
export function fieldOfStudy(before: string, from: string, { degreeLength, below }: StudyPlace): string | null {
  const major = MAJOR.exec(from)?.groups?.["field"] ?? MAJOR.exec(below)?.groups?.["field"];
  return (
    fieldAt(from.slice(degreeLength)) ??
    (major === undefined ? null : fieldAt(major)) ??
    fieldBeside(before.split(/[|•;:]|\s[–—-]\s|,\s*$/u).findLast((part) => part.trim() !== "") ?? "") ??
    fieldBeside(below)
  );
}

function fieldAt(words: string): string | null {
  let rest = words.trim();
  let last = "";
  // "Bachelor of Arts : Education", "MSc in Education": behind a colon or "in" nothing belongs to the degree's name.
  for (let filler = FILLER.exec(rest); filler && filler[0] !== ""; filler = FILLER.exec(rest)) {
    rest = rest.slice(filler[0].length);
    last = filler[0].trim().toLowerCase();
    if (last === ":" || last === "in") break;
  }
  const end = ENDS.exec(rest);
  const field = rest.slice(0, end?.index ?? rest.length);
  const behind = rest.slice(end?.index ?? rest.length);
  if (end && SCHOOL_NAME.test(end[0])) return asField(withoutSchool(field, behind), MAX_WORDS);
  // "B.A., Leiden": what is set apart is as likely the school, unless it is called like a field or a school follows.
  const isApart = /^[,|–—-]$/.test(last) && !SCHOOL_NAME.test(nextPiece(behind));
  return SCHOOL_SHORT.test(field) || (isApart && !isField(field)) ? null : asField(field, MAX_WORDS);
}

function nextPiece(behind: string): string {
  return /^[\s,;|•·(–—-]*(?<piece>[^,;|•·(]*)/u.exec(behind)?.groups?.["piece"] ?? "";
}

/**
 * "Taxation Hunter | College": with nothing between them the field has run into the name of the school. Forms print the field
 * again behind the school; else a change to capitals parts them, else the last word is the school's.
 */
function withoutSchool(field: string, behind: string): string {
  const words = field.trim().split(/\s+/);
  for (let count = words.length; count > 0; count--) {
    const part = words.slice(0, count).join(" ");
    if (behind.includes(part)) return part;
  }
  const capitals = words.findIndex(
    (word, i) => i > 0 && /^\p{Lu}{3,}$/u.test(word) && /\p{Ll}/u.test(words[i - 1] ?? ""),
  );
  return capitals > 0 ? words.slice(0, capitals).join(" ") : words.length < 3 ? "" : words.slice(0, -1).join(" ");
}

/** A short piece beside the degree that is neither a school, a place nor a date. */
function fieldBeside(words: string): string | null {
  const plain = words.trim();
  if (SCHOOL.test(plain) || /\d/.test(plain) || /^[•\-–*]/.test(plain) || !/^\p{Lu}/u.test(plain)) return null;
  if (/[.,]/.test(plain) || !isField(plain)) return null;
  return asField(plain, MAX_WORDS_AROUND);
}

function asField(words: string, maxWords: number): string | null {
  const field = withoutEcho(words.replace(/^[\s,:;–—-]+|[\s,:;–—&-]+$/g, ""));
  const count = field.split(/\s+/).length;
  return /\p{L}{2}/u.test(field) && count <= maxWords && /^\p{L}/u.test(field) ? field : null;
}

/** "Finance Finance": forms that print the field twice. */
function withoutEcho(field: string): string {
  return field.replace(/^(?<once>.+?)(?:\s+\k<once>)+$/u, "$<once>");
}
