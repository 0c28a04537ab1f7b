// A form that is sent to somebody who decides elsewhere: one HTML file with everything in it, no network, whose answers
// are saved as a feedback file and merged back.

import type { Choice } from "../decision.ts";
import { FEEDBACK_FORMAT } from "../feedback-file.ts";
import type { ReasonCode } from "../reasons.ts";
import { SURVEY_SCRIPT } from "./survey-script.ts";
import { SURVEY_STYLE } from "./survey-style.ts";

export interface Survey {
  readonly job: { readonly id: string; readonly hash: string; readonly title: string; readonly text: string };
  /** Anonymised, in the order in which they are asked about: not that of their scores. */
  readonly candidates: readonly {
    readonly id: string;
    readonly hash: string;
    /** Code name. */
    readonly name: string;
    readonly text: string;
  }[];
}

/** The form's words, in the language of whoever sends it. "{…}" is filled in the form. */
export interface SurveyWords {
  /** "en" */
  readonly language: string;
  readonly pageTitle: string;
  readonly intro: string;
  readonly rater: string;
  /** With {name}, {place} and {total}. */
  readonly candidate: string;
  readonly question: string;
  readonly reasons: string;
  readonly note: string;
  readonly save: string;
  readonly raterFirst: string;
  /** With {done} and {total}. */
  readonly saved: string;
  readonly choices: readonly (readonly [Choice, string])[];
  readonly reasonsByCategory: readonly (readonly [string, readonly (readonly [ReasonCode, string])[]])[];
}

/** The scorer's opinion is not in it: whoever answers has not seen it. */
export function surveyHtml(survey: Survey, words: SurveyWords): string {
  const data = {
    ...survey,
    format: FEEDBACK_FORMAT,
    words,
  };
  return `<!doctype html>
<html lang="${escapeHtml(words.language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escapeHtml(words.pageTitle)}</title>
<style>${SURVEY_STYLE}</style>
<main></main>
<script type="application/json" id="survey">${inScript(JSON.stringify(data))}</script>
<script>${SURVEY_SCRIPT}</script>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** JSON that no text in it can end the element of. */
function inScript(json: string): string {
  return json.replaceAll("<", "\\u003c");
}
