import { expect, test } from "vitest";

import { isCpfValid, isDniValid, isIbanValid, isLuhnValid, isNinoValid, isSsnValid } from "./checksums.ts";

// Published example numbers; each is paired with one that has a digit changed.
test.each([
  ["card", isLuhnValid, "4111 1111 1111 1111", "4111 1111 1111 1112"],
  ["IBAN", isIbanValid, "DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 01"],
  ["CPF", isCpfValid, "529.982.247-25", "529.982.247-26"],
  ["DNI", isDniValid, "12345678Z", "12345678A"],
  ["SSN", isSsnValid, "219-09-9999", "666-09-9999"],
  ["NINO", isNinoValid, "AB 12 34 56 C", "BG 12 34 56 C"],
])("%s numbers are told from their neighbours", (_kind, isValid, right, wrong) => {
  expect(isValid(right)).toBe(true);
  expect(isValid(wrong)).toBe(false);
});
