import { expect, test } from "vitest";

import { surveyHtml, type SurveyWords } from "./survey.ts";

const survey = {
  job: { id: "j", hash: "a".repeat(64), title: "Cook <b>", text: "Runs </script><script>alert(1)</script> a kitchen." },
  candidates: [{ id: "c", hash: "b".repeat(64), name: "Amber Heron", text: "[PERSON_1]\nCook" }],
};

const words: SurveyWords = {
  ...{ language: "de", pageTitle: "Cook <b>: Ihre Entscheidungen", intro: "Lesen Sie.", rater: "Pseudonym" },
  ...{ candidate: "{name} ({place} von {total})", question: "Weiter?", reasons: "Gründe", note: "Notiz" },
  ...{ save: "Speichern", raterFirst: "Erst ein Pseudonym.", saved: "{done} von {total} entschieden." },
  ...{ choices: [["yes", "Ja"]], reasonsByCategory: [["Sonstiges", [["other/other", "Etwas anderes"]]]] },
};

test("a text can neither end the form's data nor become a part of its page", () => {
  const html = surveyHtml(survey, words);
  expect(html).not.toContain("<script>alert");
  expect(html).toContain("Cook &#60;b&#62;");
  const data = /<script type="application\/json" id="survey">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
  expect(JSON.parse(data)).toMatchObject(survey);
});

test("the form needs no network and refuses it", () => {
  const html = surveyHtml(survey, words);
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/https?:\/\//);
});

test("it speaks the language of its words alone", () => {
  const html = surveyHtml(survey, words);
  expect(html).toContain('<html lang="de">');
  // What its script would say by itself: words in quotes.
  const script = /<script>(.*)<\/script>/s.exec(html)?.[1] ?? "";
  const quoted = [...script.matchAll(/"([^"\n]*)"/g)].map(([, said = ""]) => said);
  expect(quoted).toContain("fieldset");
  expect(quoted.filter((said) => /\p{L}{2} \p{L}{2}/u.test(said))).toEqual(["use strict"]);
});

test("it holds no score and no opinion of the scorer", () => {
  expect(surveyHtml(survey, words).toLowerCase()).not.toMatch(/score|(no|good|potential) fit/);
});
