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

const digitsOf = (value: string): readonly number[] => [...value.replace(/\D/g, "")].map(Number);
const weigh = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);
/** Day and month at the given places, as nearly all numbers made of a birth date have them. */
const holdsDate = (digits: string, dayAt: number, monthAt: number): boolean => {
  const [day, month] = [Number(digits.slice(dayAt, dayAt + 2)), Number(digits.slice(monthAt, monthAt + 2))];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
};

/** Polish PESEL: weights 1, 3, 7, 9; months of other centuries are raised by 20, 40, 60 or 80. */
export function isPeselValid(value: string): boolean {
  const digits = digitsOf(value);
  const month = Number(value.slice(2, 4)) % 20;
  return (
    digits.length === 11 &&
    month >= 1 &&
    month <= 12 &&
    (10 - (weigh(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === digits[10]
  );
}

/** Italian codice fiscale: odd letters have values of their own (D.M. 23.12.1976). */
export function isCodiceFiscaleValid(value: string): boolean {
  const code = value.toUpperCase().replace(/\s/g, "");
  const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const place = (unit: string): number => (/\d/.test(unit) ? Number(unit) : unit.charCodeAt(0) - 65);
  const sum = [...code.slice(0, 15)].reduce(
    (total, unit, index) => total + (index % 2 === 0 ? (ODD[place(unit)] ?? 0) : place(unit)),
    0,
  );
  return code.length === 16 && String.fromCharCode(65 + (sum % 26)) === code.charAt(15);
}

/** French NIR: 97 less the remainder by 97; Corsican departments count as 19 and 18. */
export function isNirValid(value: string): boolean {
  const compact = value.replace(/\s/g, "").toUpperCase().replace("2A", "19").replace("2B", "18");
  if (!/^[1-478]\d{14}$/.test(compact)) return false;
  return 97 - Number(BigInt(compact.slice(0, 13)) % 97n) === Number(compact.slice(13));
}

/** Swedish personal number: Luhn over the last ten digits. */
export function isPersonnummerValid(value: string): boolean {
  const digits = value.replace(/\D/g, "").slice(-10);
  // `isLuhnValid` wants twelve digits; zeros in front change nothing.
  return digits.length === 10 && holdsDate(digits, 4, 2) && isLuhnValid(digits.padStart(12, "0"));
}

/** Danish CPR: a date and four digits; the check by 11 was given up in 2007, so the date has to do. */
export function isCprValid(value: string): boolean {
  return holdsDate(value.replace(/\D/g, ""), 0, 2);
}

/** Finnish personal code: the number modulo 31 names the last sign. */
export function isHetuValid(value: string): boolean {
  const code = value.toUpperCase();
  const number = Number(code.slice(0, 6) + code.slice(7, 10));
  return holdsDate(code, 0, 2) && "0123456789ABCDEFHJKLMNPRSTUVWXY".charAt(number % 31) === code.charAt(10);
}

/** Norwegian birth number: two check digits modulo 11. */
export function isFodselsnummerValid(value: string): boolean {
  const digits = digitsOf(value);
  const check = (weights: readonly number[]): number => (11 - (weigh(digits, weights) % 11)) % 11;
  return (
    digits.length === 11 &&
    check([3, 7, 6, 1, 8, 9, 4, 5, 2]) === digits[9] &&
    check([5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) === digits[10]
  );
}

/** Indian Aadhaar: Verhoeff's scheme over the dihedral group of ten. */
export function isAadhaarValid(value: string): boolean {
  const digits = digitsOf(value);
  if (digits.length !== 12 || (digits[0] ?? 0) < 2) return false;
  const multiply = (a: number, b: number): number =>
    a < 5 ? (b < 5 ? (a + b) % 5 : 5 + ((a + b - 5) % 5)) : b < 5 ? 5 + ((a - 5 + 5 - b) % 5) : (a - b + 5) % 5;
  const permute = (digit: number, times: number): number => {
    let permuted = digit;
    for (let turn = 0; turn < times; turn += 1) permuted = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4][permuted] ?? 0;
    return permuted;
  };
  return digits.toReversed().reduce((check, digit, index) => multiply(check, permute(digit, index % 8)), 0) === 0;
}

/** Chinese resident number: ISO 7064 modulo 11-2. */
export function isChineseIdValid(value: string): boolean {
  const weights = Array.from({ length: 17 }, (_, index) => 2 ** (17 - index) % 11);
  const digits = [...value.slice(0, 17)].map(Number);
  return (
    holdsDate(value, 12, 10) && "10X98765432".charAt(weigh(digits, weights) % 11) === value.charAt(17).toUpperCase()
  );
}

/** Numbers of south-eastern Europe (JMBG, EMŠO): date first, weights 7 to 2 twice, modulo 11. */
export function isJmbgValid(value: string): boolean {
  const digits = digitsOf(value);
  const check = (11 - (weigh(digits, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return digits.length === 13 && holdsDate(value, 0, 2) && check === digits[12];
}

/** South African identity number: a date, then Luhn over all thirteen. */
export function isSouthAfricanIdValid(value: string): boolean {
  return value.length === 13 && holdsDate(value, 4, 2) && isLuhnValid(value);
}

/** Estonian and Lithuanian personal code: modulo 11 with weights 1.., and 3.. where the first gives ten. */
export function isIsikukoodValid(value: string): boolean {
  const digits = digitsOf(value);
  const first = weigh(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const check = first < 10 ? first : (weigh(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11) % 10;
  return digits.length === 11 && holdsDate(value, 5, 3) && /^[1-6]/.test(value) && check === digits[10];
}

/** Belgian national number: 97 less the remainder by 97, with a 2 in front for those born after 1999. */
export function isBelgianNumberValid(value: string): boolean {
  const digits = value.replace(/\D/g, "");
  const check = Number(digits.slice(9));
  const [before, after] = [Number(digits.slice(0, 9)), Number(`2${digits.slice(0, 9)}`)];
  return digits.length === 11 && (97 - (before % 97) === check || 97 - (after % 97) === check);
}

/** Swiss AHV number: an EAN-13 that begins with 756. */
export function isAhvValid(value: string): boolean {
  const digits = digitsOf(value);
  return digits.length === 13 && (10 - (weigh(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 === digits[12];
}

/** Czech and Slovak birth number of ten digits: divisible by 11; women's months are raised by 50. */
export function isRodneCisloValid(value: string): boolean {
  const digits = value.replace(/\D/g, "");
  const month = Number(digits.slice(2, 4)) % 50;
  return month >= 1 && month <= 12 && (digits.length === 9 || Number(digits) % 11 === 0);
}
