/** Lower case without accents, unit by unit: offsets in the folded text are offsets in the text. */
export function fold(text: string): string {
  if (text.length <= LONGEST_WORD) return foldWord(text);
  if (text.length < WHOLE_TEXT) return foldAny(text);
  if (last?.text !== text) last = { text, folded: foldAny(text) };
  return last.folded;
}

/** Whole texts are folded by several searches, one after the other. */
const WHOLE_TEXT = 1000;
let last: { readonly text: string; readonly folded: string } | null = null;

/** UTF-16 units. A longer slice would keep the text alive that it was cut from. */
const LONGEST_WORD = 12;
const MAX_WORDS = 4000;
const WORDS = new Map<string, string>();

/** The words of a header are folded again and again. */
function foldWord(word: string): string {
  let folded = WORDS.get(word);
  if (folded === undefined) {
    if (WORDS.size >= MAX_WORDS) WORDS.clear();
    WORDS.set(word, (folded = foldAny(word)));
  }
  return folded;
}

function foldAny(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  // Unit by unit only where it must be: a text is mostly ASCII.
  const bare = text.replace(BEYOND_ASCII_RUNS, (run) => {
    let folded = "";
    for (let at = 0; at < run.length; at += 1) folded += foldUnit(run.charAt(at));
    return folded;
  });
  const lower = bare.toLowerCase();
  return lower.length === bare.length ? lower : bare.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

const BEYOND_ASCII = /[\u0080-\uFFFF]/;
const BEYOND_ASCII_RUNS = /[\u0080-\uFFFF]+/g;

const KNOWN = new Map<string, string>();

/** Letters with a stroke do not come apart into a letter and its accent. */
const STROKES: Readonly<Record<string, string>> = {
  ø: "o",
  Ø: "o",
  ł: "l",
  Ł: "l",
  đ: "d",
  Đ: "d",
  ð: "d",
  Ð: "d",
  ħ: "h",
  Ħ: "h",
  ı: "i",
  ŧ: "t",
  Ŧ: "t",
};

function foldUnit(unit: string): string {
  let folded = KNOWN.get(unit) ?? STROKES[unit];
  if (folded === undefined) {
    // Hangul comes apart into letters, not into a letter and its accents.
    const base = /\p{Script=Hangul}/u.test(unit) ? unit : unit.normalize("NFD").charAt(0).toLowerCase();
    folded = base.length === 1 ? base : unit;
    KNOWN.set(unit, folded);
  }
  return folded;
}
