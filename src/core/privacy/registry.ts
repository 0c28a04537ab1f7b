// Every recogniser, in one explicit list. Adding one here is the only way to make it run.

import { labelledNameRecogniser } from "./person/labelled-name.ts";
import type { Recogniser } from "./recogniser.ts";
import { addressRecogniser } from "./recognisers/address.ts";
import { emailRecogniser } from "./recognisers/email.ts";
import { idNumberRecogniser } from "./recognisers/id-number.ts";
import { birthRecogniser, familyRecogniser, genderRecogniser, nationalityRecogniser } from "./recognisers/labels.ts";
import { linkRecogniser } from "./recognisers/link.ts";
import { phoneRecogniser } from "./recognisers/phone.ts";

export const RECOGNISERS: readonly Recogniser[] = [
  emailRecogniser,
  linkRecogniser,
  phoneRecogniser,
  idNumberRecogniser,
  addressRecogniser,
  birthRecogniser,
  genderRecogniser,
  familyRecogniser,
  nationalityRecogniser,
  labelledNameRecogniser,
];
