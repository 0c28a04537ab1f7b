// Numbers as people of many countries write them: "75,000", "75.000", "120'000", "45 000", "18,00,000", "1,5".

/** A number and its groups of digits; the parts of it that mean something are told apart by `readNumber`. */
export const NUMBER_PATTERN = String.raw`\d{1,3}(?:(?:[,.'][\s]?|\s)\d{2,3})*(?:[,'. ]\d{3})(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?`;

/** `isScaled`: a "k" or "million" follows, so that "1.250" is one and a quarter. Null for what is no number. */
export function readNumber(text: string, isScaled = false): number | null {
  const digits = text.replace(/[\s']/g, "");
  const last = Math.max(digits.lastIndexOf(","), digits.lastIndexOf("."));
  if (last === -1) return finite(digits);
  const mark = digits[last] ?? "";
  const other = mark === "," ? "." : ",";
  const tail = digits.length - last - 1;
  const marks = digits.split(mark).length - 1;
  // The last sign parts off decimals unless three digits follow it, or it stands there more than once.
  const isDecimal = marks === 1 && (tail !== 3 || (isScaled && !digits.includes(other)) || digits.startsWith("0"));
  const whole = (isDecimal ? digits.slice(0, last) : digits).replace(/[,.]/g, "");
  return finite(isDecimal ? `${whole}.${digits.slice(last + 1)}` : whole);
}

function finite(text: string): number | null {
  const value = Number(text);
  return text !== "" && Number.isFinite(value) ? value : null;
}
