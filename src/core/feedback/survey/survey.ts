// A form that is sent to somebody who decides elsewhere: one HTML file with everything in it, no network, whose answers
// are saved as a feedback file and merged back.

import { CHOICE_WORDS, CHOICES } from "../decision.ts";
import { FEEDBACK_FORMAT } from "../feedback-file.ts";
import { REASON_CATEGORIES } from "../reasons.ts";
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

/** The scorer's opinion is not in it: whoever answers has not seen it. */
export function surveyHtml(survey: Survey): string {
  const data = {
    ...survey,
    format: FEEDBACK_FORMAT,
    choices: CHOICES.map((choice) => [choice, CHOICE_WORDS[choice]]),
    reasons: REASON_CATEGORIES.map(({ label, reasons }) => [
      label,
      reasons.map(({ code, label: name }) => [code, name]),
    ]),
  };
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escapeHtml(survey.job.title)}: your decisions</title>
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
