// Every recogniser, in one explicit list. Adding one here is the only way to make it run.

import { lightPattern } from "./light-pattern.ts";
import { openingWords } from "./opening-words.ts";
import { labelledNameRecogniser } from "./person/labelled-name.ts";
import type { Recogniser, Rule } from "./recogniser.ts";
import { addressRecogniser } from "./recognisers/address.ts";
import { ageRecogniser } from "./recognisers/age.ts";
import { bankRecogniser } from "./recognisers/bank.ts";
import { emailRecogniser } from "./recognisers/email.ts";
import { birthplaceRecogniser, birthRecogniser, familyRecogniser, genderRecogniser } from "./recognisers/facts.ts";
import { idNumberRecogniser } from "./recognisers/id-number.ts";
import { linkRecogniser } from "./recognisers/link.ts";
import { phoneRecogniser } from "./recognisers/phone.ts";
import { religionRecogniser } from "./recognisers/religion.ts";

const ALL: readonly Recogniser[] = [
  emailRecogniser,
  linkRecogniser,
  phoneRecogniser,
  idNumberRecogniser,
  bankRecogniser,
  addressRecogniser,
  birthRecogniser,
  birthplaceRecogniser,
  ageRecogniser,
  genderRecogniser,
  familyRecogniser,
  religionRecogniser,
  labelledNameRecogniser,
];

export const RECOGNISERS: readonly Recogniser[] = ALL.map((recogniser) => ({
  ...recogniser,
  rules: recogniser.rules.map((rule) => ({
    ...rule,
    pattern: lightPattern(rule.pattern),
    ...(rule.gate !== undefined && { gate: lightPattern(rule.gate) }),
  })),
}));

const opened = (rules: readonly Rule[]): ReturnType<typeof openingWords<Rule>> =>
  openingWords(rules.flatMap((rule) => (rule.words === undefined ? [] : [[rule.words, rule] as const])));
const RULES = RECOGNISERS.flatMap(({ rules }) => rules);

/** The rules with words of their own that a line opens. */
export const openedInHeader = opened(RULES);
export const openedBelow = opened(RULES.filter(({ isPersonalOnly }) => isPersonalOnly !== true));
