// Check digits that tell an identity number from any other long number.

/** Luhn (ISO/IEC 7812-1), as on payment cards. Ignores separators. */
export function isLuhnValid(value: string): boolean {
  const digits = value.replace(/\D/g, "");
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length >= 12 && sum % 10 === 0;
}

/** ISO 13616 bank account number: country and check digits moved to the end, letters as 10..35, remainder 1 by 97. */
export function isIbanValid(value: string): boolean {
  const compact = value.replace(/\s/g, "").toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(compact)) return false;
  let remainder = 0;
  for (const unit of compact.slice(4) + compact.slice(0, 4)) {
    const digits = String(Number.parseInt(unit, 36));
    for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}

/** Brazilian CPF: two check digits, each a weighted sum modulo 11. */
export function isCpfValid(value: string): boolean {
  const digits = [...value.replace(/\D/g, "")].map(Number);
  if (digits.length !== 11 || new Set(digits).size === 1) return false;
  const check = (count: number): number => {
    const sum = digits.slice(0, count).reduce((total, digit, index) => total + digit * (count + 1 - index), 0);
    return ((sum * 10) % 11) % 10;
  };
  return check(9) === digits[9] && check(10) === digits[10];
}

/** Spanish DNI and NIE: the letter is the number modulo 23. */
export function isDniValid(value: string): boolean {
  const compact = value.replace(/[\s-]/g, "").toUpperCase();
  const number = Number(compact.slice(0, -1).replace(/^[XYZ]/, (letter) => String("XYZ".indexOf(letter))));
  return "TRWAGMYFPDXBNJZSQVHLCKE".charAt(number % 23) === compact.slice(-1);
}

/** US social security numbers never have area 000, 666 or 900-999, group 00 or serial 0000 (SSA). */
export function isSsnValid(value: string): boolean {
  const digits = value.replace(/\D/g, "");
  const [area, group, serial] = [digits.slice(0, 3), digits.slice(3, 5), digits.slice(5)];
  return digits.length === 9 && area !== "000" && area !== "666" && area < "900" && group !== "00" && serial !== "0000";
}

/** UK national insurance numbers: prefixes that were never given out (HMRC manual NIM39110). */
export function isNinoValid(value: string): boolean {
  const prefix = value.replace(/\s/g, "").slice(0, 2).toUpperCase();
  return (
    !/[DFIQUV]/.test(prefix) && !prefix.endsWith("O") && !["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"].includes(prefix)
  );
}
