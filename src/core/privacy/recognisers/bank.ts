import { expandWords } from "../facts/expand-words.ts";
import { isIbanValid, isLuhnValid } from "../checksums.ts";
import type { Recogniser } from "../recogniser.ts";

export const bankRecogniser: Recogniser = {
  name: "bank",
  kind: "BANK",
  context: ["iban", "account", "card", "bank", "konto", "compte", "cuenta"],
  rules: [
    {
      name: "iban",
      needsDigit: true,
      gate: /[A-Z]{2}\d{2}/,
      pattern: /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?(?![\p{L}\d])/gu,
      score: 0.95,
      accept: isIbanValid,
    },
    {
      name: "card",
      needsDigit: true,
      gate: /[3-6]\d{3}[ -]?\d{4}[ -]?\d{4}/,
      pattern: /(?<![\d.-])[3-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?![\d-])/g,
      score: 0.9,
      accept: (value) =>
        /^(?:4|5[1-5]|2[2-7]|3[47]|6(?:011|5|4[4-9])|3(?:0[0-5]|[68]))/.test(value) && isLuhnValid(value),
    },
    {
      // American Express: four, six and five digits.
      name: "amex",
      needsDigit: true,
      gate: /3[47]\d{2}[ -]\d{6}/,
      pattern: /(?<![\d.-])3[47]\d{2}[ -]\d{6}[ -]\d{5}(?![\d-])/g,
      score: 0.9,
      accept: isLuhnValid,
    },
    {
      // The code of a bank beside an account says little more than the account; alone it is no one's.
      name: "bic",
      words: expandWords("bic|swift"),
      gate: /BIC|SWIFT/i,
      pattern:
        /(?<![\p{L}\d])(?:BIC|SWIFT)(?:[ /-]?(?:code|BIC|no))?[ .:]{1,3}(?<value>[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?![\p{L}\d])/gu,
      score: 0.85,
    },
    {
      name: "sort-code",
      needsDigit: true,
      gate: /\d{2}-\d{2}-\d{2}/,
      pattern:
        /(?<![\d-])\d{2}-\d{2}-\d{2},? (?:account|acc(?:t)?|a\/c)?(?: ?(?:no|number))?[.: ]{0,3}\d{8}(?![\d-])/giu,
      score: 0.85,
    },
  ],
};
