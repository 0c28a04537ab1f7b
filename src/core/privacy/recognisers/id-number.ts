import { isCpfValid, isDniValid, isIbanValid, isLuhnValid, isNinoValid, isSsnValid } from "../checksums.ts";
import type { Recogniser } from "../recogniser.ts";
import { labelled } from "./labels.ts";

const ID_LABELS = [
  "passport(?: (?:no|number|nr))?\\.?",
  "(?:national |identity )?(?:id|identity) ?(?:card)? ?(?:no|number|nr)\\.?",
  "identity card",
  "ssn",
  "social security(?: (?:no|number))?\\.?",
  "national insurance(?: (?:no|number))?\\.?",
  "ni number",
  "nino",
  "tax(?:payer)? id(?:entification)?(?: (?:no|number))?",
  "tin",
  "pan(?: (?:card|no|number)\\.?){0,2}",
  "aadha+r(?: (?:card|no|number)\\.?){0,2}",
  "driv(?:er'?s?|ing) licen[cs]e (?:no|number)\\.?",
  "visa (?:no|number)",
  "voter id",
  "personalausweis(?:nummer)?",
  "steuer-?id",
  "dni",
  "nie",
  "nif",
  "cpf",
  "rg",
  "codice fiscale",
  "bsn",
  "personnummer",
  "pesel",
  "rodné číslo",
  "身份证号?码?",
  "iban",
];

export const idNumberRecogniser: Recogniser = {
  name: "id-number",
  kind: "ID_NUMBER",
  context: ["ssn", "social security", "passport", "insurance", "tax", "iban", "account", "card"],
  rules: [
    { name: "ssn", pattern: /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g, score: 0.85, accept: isSsnValid },
    {
      name: "nino",
      pattern: /(?<![\p{L}\d])[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\d])/gu,
      score: 0.8,
      accept: isNinoValid,
    },
    {
      name: "iban",
      pattern: /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?(?![\p{L}\d])/gu,
      score: 0.9,
      accept: isIbanValid,
    },
    {
      name: "card",
      pattern: /(?<![\d.-])[3-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?![\d-])/g,
      score: 0.8,
      accept: isLuhnValid,
    },
    { name: "cpf", pattern: /(?<![\d.])\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)/g, score: 0.8, accept: isCpfValid },
    { name: "dni", pattern: /(?<![\p{L}\d])[XYZ\d]\d{7}-?[A-Z](?![\p{L}\d])/gu, score: 0.8, accept: isDniValid },
    labelled(
      "labelled",
      ID_LABELS,
      "(?=[\\p{L}./-]{0,8}\\d)[\\p{L}\\d][\\p{L}\\d./-]{3,24}(?: \\d[\\p{L}\\d./-]{1,9}){0,4}",
      0.85,
    ),
  ],
};
