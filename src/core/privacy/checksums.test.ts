import { expect, test } from "vitest";

import {
  isAadhaarValid,
  isAhvValid,
  isBelgianNumberValid,
  isChineseIdValid,
  isCodiceFiscaleValid,
  isCpfValid,
  isCprValid,
  isDniValid,
  isFodselsnummerValid,
  isHetuValid,
  isIbanValid,
  isIsikukoodValid,
  isJmbgValid,
  isLuhnValid,
  isNinoValid,
  isNirValid,
  isPersonnummerValid,
  isPeselValid,
  isRodneCisloValid,
  isSouthAfricanIdValid,
  isSsnValid,
} from "./checksums.ts";

// Published example numbers; each is paired with one that has a digit changed.
test.each([
  ["card", isLuhnValid, "4111 1111 1111 1111", "4111 1111 1111 1112"],
  ["IBAN", isIbanValid, "DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 01"],
  ["CPF", isCpfValid, "529.982.247-25", "529.982.247-26"],
  ["DNI", isDniValid, "12345678Z", "12345678A"],
  ["SSN", isSsnValid, "219-09-9999", "666-09-9999"],
  ["NINO", isNinoValid, "AB 12 34 56 C", "BG 12 34 56 C"],
  ["PESEL", isPeselValid, "44051401458", "44051401459"],
  ["codice fiscale", isCodiceFiscaleValid, "RSSMRA85T10A562S", "RSSMRA85T10A562T"],
  ["NIR", isNirValid, "2 55 08 14 168 025 38", "2 55 08 14 168 025 39"],
  ["personnummer", isPersonnummerValid, "811228-9874", "811228-9875"],
  ["CPR", isCprValid, "070761-4285", "320761-4285"],
  ["hetu", isHetuValid, "131052-308T", "131052-308U"],
  ["fødselsnummer", isFodselsnummerValid, "01010750160", "01010750161"],
  ["Aadhaar", isAadhaarValid, "2345 6789 0124", "2345 6789 0125"],
  ["Chinese", isChineseIdValid, "11010519491231002X", "110105194912310021"],
  ["JMBG", isJmbgValid, "0101006500006", "0101006500007"],
  ["South African", isSouthAfricanIdValid, "8001015009087", "8001015009088"],
  ["isikukood", isIsikukoodValid, "37605030299", "37605030298"],
  ["Belgian", isBelgianNumberValid, "85.07.30-033.28", "85.07.30-033.29"],
  ["AHV", isAhvValid, "756.9217.0769.85", "756.9217.0769.86"],
  ["rodné číslo", isRodneCisloValid, "736028/5163", "736028/5164"],
])("%s numbers are told from their neighbours", (_kind, isValid, right, wrong) => {
  expect(isValid(right)).toBe(true);
  expect(isValid(wrong)).toBe(false);
});
