// Text that was UTF-8 and was once read as Windows-1252, put right: "â€¢" is a bullet, "Ã©" an é. Files carry such
// text inside, so no decoder can help; only what decodes to one whole character is touched.

/** What Windows-1252 shows for the bytes 0x80 to 0x9f; the bytes it leaves out show as themselves. */
export const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const BYTE_BY_CHARACTER: ReadonlyMap<string, number> = new Map(
  [...WINDOWS_1252].map((character, i): [string, number] => [character, 0x80 + i]),
);

const TAIL = `[\u0080-\u00bf${WINDOWS_1252}]`;
/** The first byte of two, three or four, with as many that can follow. */
const SEQUENCE = new RegExp(`[\u00c2-\u00df]${TAIL}|[\u00e0-\u00ef]${TAIL}{2}|[\u00f0-\u00f4]${TAIL}{3}`, "gu");
/**
 * What is left where a program has dropped the bytes that show as nothing, or set a zero-width space for them: a wide dash
 * between dates, a wide colon or comma, a closing quotation mark, a no-break space.
 */
const LEFT_OVER: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d\s*)ï¼\u200b?(?=\s*(?:\d|current|present|now))/gi, "–"],
  [/ï¼\u200b?(?=\s|$)/gm, ","],
  [/â€\u200b?(?=[\s.,;:)]|$)/gm, "”"],
  [/Â\u200b?(?=\s|$)|(?<=^|\s)Â/gm, " "],
];

/** The text with wrongly read characters put right. */
export function repairEncoding(text: string): string {
  // All of these begin with a letter of the upper half of Latin-1; most texts have none.
  if (!/[\u00c2-\u00f4]/.test(text)) return text;
  const repaired = text.replace(SEQUENCE, (sequence) => decoded(sequence) ?? sequence);
  // A lone "Â" is a letter unless the text has shown that it was read wrongly.
  const isSuspect = repaired !== text || /ï¼|â€/.test(text);
  return isSuspect ? LEFT_OVER.reduce((line, [form, plain]) => line.replace(form, plain), repaired) : text;
}

/** The character whose UTF-8 bytes are shown; null when they are none, or none that anybody writes. */
function decoded(sequence: string): string | null {
  const [first = 0, ...rest] = [...sequence].map(
    (character) => BYTE_BY_CHARACTER.get(character) ?? character.charCodeAt(0),
  );
  const lead = first & (0x7f >> (rest.length + 1));
  const point = rest.reduce((sum, byte) => sum * 64 + (byte & 0x3f), lead);
  const least = [0x80, 0x800, 0x10000][rest.length - 1] ?? 0;
  const isCharacter = point >= Math.max(least, 0xa0) && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : null;
}
