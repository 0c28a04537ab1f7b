import { CHOICE_WORDS, CHOICES } from "../../core/feedback/decision.ts";
import { REASON_CATEGORIES } from "../../core/feedback/reasons.ts";
import type { SurveyWords } from "../../core/feedback/survey/survey.ts";
import { language } from "../../lib/language.ts";
import { t, told } from "../../lib/messages.ts";

/** A form speaks the language of the page it was saved on. What it fills in itself is handed on as it stands. */
export function surveyWords(jobTitle: string): SurveyWords {
  return {
    language: language(),
    pageTitle: t("{title}: your decisions", { title: jobTitle }),
    intro: t(
      "Read the job, then decide on each resume. People are hidden behind code names. Nothing is sent: at the end you save a file and return it to whoever gave you this form.",
    ),
    rater: t("Your pseudonym (not your name)"),
    candidate: t("{name} ({place} of {total})", { name: "{name}", place: "{place}", total: "{total}" }),
    question: t("Does this person go on?"),
    reasons: t("Reasons"),
    note: t("Note, without names"),
    save: t("Save my answers"),
    raterFirst: t("First choose a pseudonym, at the top."),
    saved: t("{done} of {total} decided and saved. Return the file.", { done: "{done}", total: "{total}" }),
    choices: CHOICES.map((choice) => [choice, told(CHOICE_WORDS[choice])]),
    reasonsByCategory: REASON_CATEGORIES.map(({ label, reasons }) => [
      told(label),
      reasons.map(({ code, label: name }) => [code, told(name)]),
    ]),
  };
}
