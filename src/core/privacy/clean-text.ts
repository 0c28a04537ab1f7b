// The form in which a text is searched: composed accents, plain blanks and line ends, nothing invisible that would split a
// name in two. Remembers where every stretch came from, so that findings can be told in offsets of what was given.

export interface CleanText {
  readonly text: string;
  /** Offsets of the input for offsets of the clean text, and back; all UTF-16. A stretch never loses a part of itself. */
  readonly toInput: (start: number, end: number) => readonly [start: number, end: number];
  readonly fromInput: (start: number, end: number) => readonly [start: number, end: number];
}

/** Soft hyphen, zero-width blank, word joiner, marks of direction, byte order mark. Joiners stay: Persian and Hindi need them. */
const INVISIBLE = "\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF";
/** One letter with all that may melt into it; the units that follow a letter are marks or Hangul vowels and finals. */
const CLUSTER = new RegExp(
  `\\r\\n?|[\\u00A0\\u2000-\\u200A\\u202F\\u205F]|[０-９Ａ-Ｚａ-ｚ＋＠－．]|[^\\p{M}\\u1160-\\u11FF${INVISIBLE}]?[\\p{M}\\u1160-\\u11FF${INVISIBLE}]+`,
  "gu",
);
const NEEDS_CLEANING = new RegExp(`[\\r\\u00A0\\u2000-\\u200A\\u202F\\u205F${INVISIBLE}０-９Ａ-Ｚａ-ｚ＋＠－．]`);
/** Below combining marks, and among dashes, quotes and bullets, all is composed as it is. */
const MAY_COMPOSE = /[^\u0000-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u21FF\u2500-\u27BF\uE000-\uF8FF]/;
const INVISIBLES = new RegExp(`[${INVISIBLE}]`, "g");

export function cleanText(input: string): CleanText {
  if (!NEEDS_CLEANING.test(input) && (!MAY_COMPOSE.test(input) || input.normalize("NFC") === input)) {
    const same = (start: number, end: number): readonly [number, number] => [start, end];
    return { text: input, toInput: same, fromInput: same };
  }
  // Pieces of one kind: copied unit by unit, or melted, where any part stands for the whole.
  const pieces: Piece[] = [];
  let text = "";
  let from = 0;
  const copy = (to: number): void => {
    if (to <= from) return;
    const copied = input.slice(from, to).normalize("NFC");
    pieces.push({ at: text.length, length: copied.length, inputAt: from, inputLength: to - from });
    text += copied;
  };
  for (const { 0: cluster, index } of input.matchAll(CLUSTER)) {
    copy(index);
    const clean = cleanCluster(cluster);
    pieces.push({ at: text.length, length: clean.length, inputAt: index, inputLength: cluster.length });
    text += clean;
    from = index + cluster.length;
  }
  copy(input.length);
  const swapped = pieces.map(({ at, length, inputAt, inputLength }) => ({
    at: inputAt,
    length: inputLength,
    inputAt: at,
    inputLength: length,
  }));
  return {
    text,
    toInput: (start, end) => translate(pieces, start, end),
    fromInput: (start, end) => translate(swapped, start, end),
  };
}

interface Piece {
  readonly at: number;
  readonly length: number;
  readonly inputAt: number;
  readonly inputLength: number;
}

function cleanCluster(cluster: string): string {
  if (cluster.startsWith("\r")) return "\n";
  if (/^[\u00A0\u2000-\u200A\u202F\u205F]$/.test(cluster)) return " ";
  if (/^[０-９Ａ-Ｚａ-ｚ＋＠－．]$/.test(cluster)) return String.fromCharCode(cluster.charCodeAt(0) - 0xfee0);
  return cluster.replace(INVISIBLES, "").normalize("NFC");
}

function translate(pieces: readonly Piece[], start: number, end: number): readonly [number, number] {
  const first = pieces[pieceAt(pieces, start)];
  const last = pieces[pieceAt(pieces, Math.max(start, end - 1))];
  if (first === undefined || last === undefined) return [start, end];
  const isCopied = (piece: Piece): boolean => piece.length === piece.inputLength;
  return [
    first.inputAt + (isCopied(first) ? start - first.at : 0),
    last.inputAt + (isCopied(last) ? end - last.at : last.inputLength),
  ];
}

/** The last piece that begins at or before an offset and is not empty. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  let at = Math.max(0, low - 1);
  while (at > 0 && pieces[at]?.length === 0) at -= 1;
  return at;
}
