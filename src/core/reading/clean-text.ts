// Makes any text plain: one kind of line end and blank, composed letters, no control or invisible
// characters. What was smuggled in with invisible characters is handed back apart.

export interface CleanText {
  /** Lines separated by `\n`, no leading or trailing blanks, at most one empty line in a row. */
  readonly text: string;
  /** Messages written in characters without width: tags, variation selectors, blanks of no width. */
  readonly smuggled: readonly string[];
  /** Letters that a mark of direction turns round: a person sees them in another order. Taken out. */
  readonly reversed: readonly string[];
  /** Characters that could not be read: replacement, private use, control, and the traces of a wrong encoding. */
  readonly oddCount: number;
}

/** Written forms made plain; in this order. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n"],
  [/\ufb00/g, "ff"],
  [/\ufb01/g, "fi"],
  [/\ufb02/g, "fl"],
  [/\ufb03/g, "ffi"],
  [/\ufb04/g, "ffl"],
  [/[\ufb05\ufb06]/g, "st"],
  // Bullets of Symbol and Wingdings, and their look-alikes.
  [/[\uf0a7\uf0b7\uf0d8\uf0fc\uf076\uf02d\uf06e\u25aa\u25cf\u25e6\u2219\u27a2\u2756\u2666\u25a0\u25ba\u2023]/g, "•"],
  // Blanks of every width.
  [/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " "],
  // Soft hyphen, zero-width space, joiner of words, marks of direction, byte order mark, invisible operators.
  [/[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ""],
  // Joiners shape Arabic and Indic words; between other letters they are noise.
  [
    /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}\p{Extended_Pictographic}\ufe0f])[\u200c\u200d]/gu,
    "",
  ],
];

/** U+FFFD, private use, non-characters, control characters. */
const UNREADABLE = /[\ufffd\p{Co}\p{Cn}]|(?!\n)\p{Cc}/gu;
/** UTF-8 read as Latin-1 or Windows-1252: "Ã©", "â€™", "ï¼". */
const WRONG_ENCODING = /[ÃÂ][\u0080-\u00bf]|â€|ï¼|Ã\s|ï»¿/g;
/** Four in a row never occur in honest text. */
const SMUGGLED = /[\u{e0001}-\u{e007f}]{2,}|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{4,}/gu;

/** Blanks and joiners without width; honest text has one or two in a row. */
const WIDTHLESS_RUN = /[\u200b-\u200d\u2060-\u2064\ufeff]{8,}/g;
/** Forced right to left up to the end of the line or of the mark, and forced left to right. */
const TURNED = /\u202e([^\u202c\n]*)\u202c?|\u202d([^\u202c\n]*)\u202c?/g;
/** Letters dressed up as others of the same alphabet: "𝐂𝐨𝐨𝐤", "Ｃｏｏｋ", "Ⓒⓞⓞⓚ". */
const DRESSED = /[\u{1d400}-\u{1d7ff}\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\u{1f130}-\u{1f149}]+/gu;
/** Small capitals of phonetic writing, set into words for their look: "ᴄᴏᴏᴋ". */
const SMALL_CAPITALS = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ";
const SMALL_LETTERS = "abcdefghijklmnoprstuvwyz";
const CAPITALS_RUN = new RegExp(`[${SMALL_CAPITALS}]{2,}`, "gu");
/** Colours and styles of a terminal; 8 is "conceal", which lasts until 0 or 28. */
const CONCEALED = /\u001b\[(?:\d+;)*8m([\s\S]*?)(?=\u001b\[(?:\d+;)*(?:0|28)?m|$)/g;
const TERMINAL = /\u001b\[[\d;]*[A-Za-z]/g;

/** Cleans a text that came out of any file. */
export function cleanText(raw: string): CleanText {
  const smuggled = (raw.match(SMUGGLED) ?? []).map(decodeSmuggled).filter((message) => /[\p{L}\p{N}]/u.test(message));
  smuggled.push(...(raw.match(WIDTHLESS_RUN) ?? []).map(decodeWidthless));
  const reversed: string[] = [];
  const said = raw
    .replace(CONCEALED, (_, concealed: string) => {
      smuggled.push(concealed);
      return "";
    })
    .replace(TERMINAL, "");
  let text = said.replace(TURNED, (all, rightToLeft?: string, leftToRight?: string) => {
    const turned = isTurned(rightToLeft, leftToRight);
    if (turned !== null) reversed.push(turned);
    return turned === null ? all : "";
  });
  text = text.replace(SMUGGLED, "").replace(/[\u{e0001}-\u{e007f}\u{e0100}-\u{e01ef}]/gu, "");
  for (const [form, plain] of PLAIN) text = text.replace(form, plain);
  text = text
    .replace(DRESSED, (letters) => letters.normalize("NFKC"))
    .replace(CAPITALS_RUN, (letters) =>
      [...letters].map((one) => SMALL_LETTERS[[...SMALL_CAPITALS].indexOf(one)]).join(""),
    );
  text = text.normalize("NFC");
  const oddCount = count(text, UNREADABLE) + count(text, WRONG_ENCODING);
  text = text
    .replace(UNREADABLE, "")
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "");
  return { text, smuggled, reversed, oddCount };
}

/** Tag characters are ASCII moved up; a variation selector stands for one byte. */
function decodeSmuggled(run: string): string {
  return [...run]
    .map((character) => {
      const point = character.codePointAt(0) ?? 0;
      if (point >= 0xe0100) return String.fromCharCode(point - 0xe0100 + 16);
      if (point >= 0xe0000) return String.fromCharCode(point - 0xe0000);
      return String.fromCharCode(point - 0xfe00);
    })
    .join("")
    .replace(/[^\x20-\x7e]/g, "");
}

/** Two kinds of blanks as ones and zeros, eight to a letter; otherwise only their number is known. */
function decodeWidthless(run: string): string {
  const [zero, one] = [...new Set(run)];
  for (const [off, on] of [
    [zero, one],
    [one, zero],
  ]) {
    const bits = [...run].filter((blank) => blank === on || blank === off).map((blank) => (blank === on ? "1" : "0"));
    const letters = bits.join("").match(/.{8}/g) ?? [];
    const text = letters.map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join("");
    if (/^[\x20-\x7e]{2,}$/.test(text)) return text;
  }
  return `${run.length} characters without width in a row`;
}

/** The letters that are shown in another order than they are written in, or `null`: phone numbers in Arabic are not. */
function isTurned(rightToLeft: string | undefined, leftToRight: string | undefined): string | null {
  if (rightToLeft !== undefined && /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2}/u.test(rightToLeft))
    return rightToLeft;
  return leftToRight !== undefined && /[\p{Script=Arabic}\p{Script=Hebrew}]{2}/u.test(leftToRight) ? leftToRight : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
