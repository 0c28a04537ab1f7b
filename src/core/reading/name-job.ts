// What a job is called and whose it was, from the few lines that stand beside and around its dates: cut into pieces at
// commas, bars and dashes; each piece is a title, a company, a place, or anything.

import { DEPARTMENT, EMPLOYER_END, EMPLOYER_WORD, isPlace, TITLE_END, TITLE_WORD } from "./job-words.ts";

export interface JobName {
  /** "" when no line names one. */
  readonly title: string;
  /** Whether the title has the word of one; else it is what stood there. */
  readonly isTitle: boolean;
  readonly employer: string | null;
  /** Which of the given lines the title and the employer stand in. */
  readonly lines: readonly number[];
}

type Role = "title" | "employer" | "place" | "other";

interface Piece {
  readonly text: string;
  readonly role: Role;
  readonly line: number;
}

/** "Position: Cook", "Client: Bar Nine". What a label says is certain. */
const LABELS: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:position|job title|title|designation|role|occupation|stelle|poste|puesto|cargo|ruolo|functie|stanowisko)(?: held)?\s*[:–-]\s*/i,
    "title",
  ],
  [
    /^(?:company|employer|client|organi[sz]ation|company name|firm|firma|arbeitgeber|entreprise|empresa|azienda|bedrijf|pracodawca)\s*[:–-]\s*/i,
    "employer",
  ],
  [/^(?:location|place|city|ort|lieu|lugar|local|luogo|plaats)\s*[:–-]\s*/i, "place"],
];

/** Nothing but a label, or what is said of the dates. */
const NOISE =
  /^(?:duration|period|dates?|from|to|tenure|zeitraum|période|periodo|período|full[- ]time|part[- ]time|present|current|and|between|in|since|project(?: \d+)?)\s*:?$/i;
const VERBS =
  /^(?:(?:i\s+)?(?:have\s+)?(?:(?:previously|currently|formerly)\s+)?(?:work(?:ed|ing|s)?|serv(?:ed|ing)|employed|hired|acted|acting|started|joined|gained experience|experienced?)\s+(?:as|at|in|for)?\s*(?:an?\s+|the\s+)?)/i;
const TRAILING = /\s+(?:between|from|since|in|for|during|until|as of|ab|seit|von|de|desde|dal)$/i;

/** Placeholders and template words whose role is known; the rest is cut at what parts a title from a company. */
const ATOM =
  /(?<employer>\[EMPLOYER_\d+\]|\[SCHOOL_\d+\]|\bCompany ?Name\b)|(?<place>\[(?:PLACE|ADDRESS)_\d+\]|\bCity\s*,\s*State(?:\s*,\s*(?:Country|United States|USA?))?)/;
const CUT =
  /\s*[|•·;>]\s*|\s+[–—-]+\s+|\s*[–—]\s*|\s*,\s+(?!(?:Inc|INC|LLC|L\.L\.C|Ltd|LTD|Corp|CORP|Co|CO|GmbH|S\.A|PC|P\.C)\b)|\s+,|\s+@\s*|\s+(?:at|chez|bei|presso|bij|hos|w\/)\s+(?=[\p{Lu}\d[])|\s*:\s+|[()]|(?<=\p{L}{4})\.\s+(?=\p{Lu})/u;

/** Longer titles are sentences. */
const MAX_TITLE_WORDS = 12;
const MAX_NAME_WORDS = 10;

/** The name of a job. `lines` in the order of trust: beside the dates, before them, after them. */
export function nameJob(lines: readonly string[]): JobName {
  const pieces = lines.flatMap((line, i) => piecesOf(line, i));
  const title = pieces.find(({ role }) => role === "title");
  const titleText = title ? withDepartments(title, pieces) : fallbackTitle(pieces);
  const employer = findEmployer(pieces, title ?? pieces.find(({ text }) => text === titleText?.text));
  const used = [titleText, employer].flatMap((piece) => (piece ? [piece.line] : []));
  return {
    title: titleText?.text ?? "",
    isTitle: title !== undefined,
    employer: employer?.text ?? null,
    lines: [...new Set(used)],
  };
}

function piecesOf(line: string, index: number): Piece[] {
  const label = LABELS.find(([pattern]) => pattern.test(line));
  if (label) {
    const text = tidy(line.replace(label[0], ""));
    const first = label[1] === "title" ? text.split(CUT)[0] : text;
    return text === "" ? [] : [{ text: tidy(first ?? text), role: label[1], line: index }];
  }
  const pieces: Piece[] = [];
  let rest = line;
  for (let atom = ATOM.exec(rest); atom; atom = ATOM.exec(rest)) {
    pieces.push(...plainPieces(rest.slice(0, atom.index), index));
    pieces.push({ text: atom[0], role: atom.groups?.["employer"] ? "employer" : "place", line: index });
    rest = rest.slice(atom.index + atom[0].length);
  }
  return placesBefore([...pieces, ...plainPieces(rest, index)]);
}

function plainPieces(text: string, line: number): Piece[] {
  return text
    .split(CUT)
    .flatMap(cutAtSlash)
    .flatMap((part): Piece[] => {
      const piece = tidy(part.replace(TRAILING, "").replace(VERBS, "").replace(TRAILING, ""));
      if (!/\p{L}{2}/u.test(piece) || NOISE.test(piece)) return [];
      // "Bar Nine Ltd Head Chef": the form of a company ends its name.
      const { name, rest } = EMPLOYER_END.exec(piece)?.groups ?? {};
      if (name && rest && TITLE_WORD.test(rest))
        return [
          { text: name, role: "employer", line },
          { text: rest, role: "title", line },
        ];
      return [{ text: piece, role: roleOf(piece), line }];
    });
}

/** "Bar Nine / Head Chef" is two things, "Cook / Baker" is one. */
function cutAtSlash(text: string): string[] {
  const parts = text.split(/\s+\/\s+/);
  return parts.length === 2 && parts.filter((part) => TITLE_WORD.test(part)).length === 1 ? parts : [text];
}

function roleOf(text: string): Role {
  const wordCount = text.split(/\s+/).length;
  if (isPlace(text)) return "place";
  if (/\b(?:associates|partners)$/iu.test(text)) return "employer";
  if (TITLE_END.test(text) && wordCount <= MAX_TITLE_WORDS) return "title";
  if (EMPLOYER_WORD.test(text) && wordCount <= MAX_NAME_WORDS) return "employer";
  return TITLE_WORD.test(text) && wordCount <= MAX_NAME_WORDS ? "title" : "other";
}

/** "South Euclid, OH": what stands before a state or country is its city, if a company stands before that. */
function placesBefore(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, i) => {
    const isCity =
      piece.role === "other" &&
      pieces[i + 1]?.role === "place" &&
      pieces.slice(0, i).some(({ role }) => role !== "place" && role !== "title");
    return isCity ? { ...piece, role: "place" as const } : piece;
  });
}

/** "Director" and "Sales" of one line are one title. */
function withDepartments(title: Piece, pieces: readonly Piece[]): Piece {
  const at = pieces.indexOf(title);
  const next = pieces[at + 1];
  return next?.line === title.line && DEPARTMENT.test(next.text)
    ? { ...title, text: `${title.text}, ${next.text}` }
    : title;
}

/** Where nothing looks like a title: the first piece that is neither a company nor a place, nor a city before one. */
function fallbackTitle(pieces: readonly Piece[]): Piece | undefined {
  return pieces.find(({ role }, i) => role === "other" && !isCity(pieces, i));
}

/** A piece that looks like a company, nearest to the title first; else what stands beside the title. */
function findEmployer(pieces: readonly Piece[], title: Piece | undefined): Piece | undefined {
  const at = title ? pieces.indexOf(title) : 0;
  const others = pieces
    .map((piece, i) => ({ piece, distance: (piece.line === title?.line ? 0 : 10) + Math.abs(i - at) }))
    .filter(({ piece }) => piece !== title && !(piece.line === title?.line && DEPARTMENT.test(piece.text)))
    .sort((a, b) => a.distance - b.distance)
    .map(({ piece }) => piece);
  const names = others.filter(({ role, text }) => role === "other" && isName(text));
  return (
    others.find(({ role }) => role === "employer") ??
    names.find((piece) => !isCity(pieces, pieces.indexOf(piece))) ??
    names[0]
  );
}

/** "Lund" of "Lund, Sweden", but not the company of "Bar Nine, New York, NY". */
function isCity(pieces: readonly Piece[], i: number): boolean {
  return pieces[i + 1]?.role === "place" && pieces[i + 2]?.role !== "place";
}

/** Written like a name: a capital or a digit first, and most words, as no sentence is. */
export function isName(text: string): boolean {
  const parts = text.split(/\s+/);
  const small = parts.filter((part) => /^\p{Ll}/u.test(part)).length;
  return /^[\p{Lu}\d[]/u.test(text) && parts.length <= MAX_NAME_WORDS && small <= parts.length / 3;
}

/** Without the dashes, bars, bullets and numbers that open a line or are left behind by a date. */
function tidy(text: string): string {
  return text
    .replace(/\(\s*\)|\[\s*\]/g, " ")
    .replace(/\s{2,}/g, " ")
    .replace(/^\s*\d{1,2}[.)]\s+/, "")
    .replace(/^[\s,;:|•·*#_()–—/.-]+|[\s,;:|•·*#_(–—/-]+$/g, "");
}
