// Sentences of core and protocol that the screen shows as they are: each of them must be in every catalogue.

import { CHAT_MODELS } from "../../src/core/chat/chat-models.ts";
import { SCORER_WORDS } from "../../src/core/evaluation/headlines.ts";
import { CHOICE_WORDS } from "../../src/core/feedback/decision.ts";
import { REASON_CATEGORIES } from "../../src/core/feedback/reasons.ts";
import { FOUR_FIFTHS_CAVEAT } from "../../src/core/learning/fairness-table.ts";
import { DEGREES } from "../../src/core/matching/degrees.ts";
import { FIT_WORDS, VERDICT_WORDS } from "../../src/core/matching/match-words.ts";
import { HOW_POINTS_ADD_UP, PART_WORDS, SAYS_NOTHING } from "../../src/core/matching/part-words.ts";
import { LANGUAGE_LEVELS, languageLabel } from "../../src/core/matching/languages.ts";
import { LICENCES } from "../../src/core/matching/licences.ts";
import { OWN_PART_LABEL } from "../../src/core/matching/requirement-fit.ts";
import { WORK_MODES } from "../../src/core/matching/place.ts";
import { SCORE_ROLE } from "../../src/core/matching/score-band.ts";
import { rejectText, warningText } from "../../src/core/reading/read-outcome.ts";
import { SWAP_GROUPS } from "../../src/core/records/name-swap.ts";
import { KEEP_CHOICES } from "../../src/core/records/retention.ts";
import skillData from "../../src/core/skills/skill-data.json" with { type: "json" };
import { failureText } from "../../src/protocol/failure-text.ts";

export function coreSentences(): readonly string[] {
  return [
    ...[FIT_WORDS, VERDICT_WORDS, CHOICE_WORDS, SCORER_WORDS].flatMap((words) => Object.values<string>(words)),
    ...Object.values(PART_WORDS).flatMap(({ name, meaning }) => [name, meaning]),
    ...[rejectText, warningText].flatMap((texts) => Object.values(texts)).flatMap(({ what, next }) => [what, next]),
    ...Object.values(failureText).flatMap(({ what, safe, next }) => [what, safe, next]),
    ...REASON_CATEGORIES.flatMap(({ label, reasons }) => [label, ...reasons.map((reason) => reason.label)]),
    ...[DEGREES, SWAP_GROUPS, KEEP_CHOICES].flatMap((table) => table.map(({ label }) => label)),
    ...LICENCES.map(({ label }) => label),
    ...WORK_MODES,
    ...skillData.skills.language.split("\n").map((line) => line.split("|")[0] ?? ""),
    ...LANGUAGE_LEVELS.map((level) => languageLabel("German", level)),
    ...CHAT_MODELS.map(({ note }) => note),
    ...[HOW_POINTS_ADD_UP, SAYS_NOTHING, OWN_PART_LABEL, SCORE_ROLE, FOUR_FIFTHS_CAVEAT],
  ];
}
