import { expect, test } from "vitest";

import { surveyHtml } from "./survey.ts";

const survey = {
  job: { id: "j", hash: "a".repeat(64), title: "Cook <b>", text: "Runs </script><script>alert(1)</script> a kitchen." },
  candidates: [{ id: "c", hash: "b".repeat(64), name: "Amber Heron", text: "[PERSON_1]\nCook" }],
};

test("a text can neither end the form's data nor become a part of its page", () => {
  const html = surveyHtml(survey);
  expect(html).not.toContain("<script>alert");
  expect(html).toContain("Cook &#60;b&#62;");
  const data = /<script type="application\/json" id="survey">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
  expect(JSON.parse(data)).toMatchObject(survey);
});

test("the form needs no network and refuses it", () => {
  const html = surveyHtml(survey);
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/https?:\/\//);
});

test("it holds no score and no opinion of the scorer", () => {
  expect(surveyHtml(survey).toLowerCase()).not.toMatch(/score|(no|good|potential) fit/);
});
