import { describe, expect, test } from "vitest";

import { bandSentence, scoreBand } from "../core/matching/score-band.ts";
import { effectOf, effectSentence } from "../core/matching/effects.ts";
import { monthsText } from "../core/matching/match-words.ts";
import { yearsSentence } from "../core/matching/shown-evidence.ts";
import { dueText } from "../core/records/retention.ts";
import { askedEducation } from "../core/matching/asked-education.ts";
import { payLabel } from "../core/matching/asked-pay.ts";
import { yearsLabel } from "../core/matching/asked-skills.ts";
import { languageLabel } from "../core/matching/languages.ts";
import { askedPlaces } from "../core/matching/place.ts";
import { say } from "./de/catalogue.ts";

const DAY = 24 * 60 * 60 * 1000;

describe("what core puts together is told in German", () => {
  test.each([
    [
      bandSentence(scoreBand(0.82, { potential: 0.4, good: 0.68 })),
      "Passt gut, deutlich: 0,14 über 0,68, wo „Passt gut“ beginnt.",
    ],
    [
      bandSentence(scoreBand(0.66, { potential: 0.4, good: 0.68 })),
      "Passt bedingt, nahe an „Passt gut“: 0,02 unter 0,68, wo „Passt gut“ beginnt.",
    ],
    [effectSentence(effectOf(0.8, 0.718)), "hob den Score um 8,2 Punkte"],
    [effectSentence(effectOf(0.7, 0.71)), "senkte den Score um 1 Punkt"],
    [monthsText(40), "3 J. 4 Mon."],
    [monthsText(8), "8 Mon."],
    [yearsSentence({ worked: 6.5, named: [5], counted: 5 }), "6,5 Jahre gearbeitet von 5, die die Stelle verlangt."],
    [dueText(3 * DAY, 0), "in 3 Tagen"],
    ["3 years 4 months of work that names it, 5 asked", "3 Jahre 4 Monate Arbeit, die es nennt, 5 verlangt"],
    ["11 years 3 months of 5", "11 Jahre 3 Monate von 5"],
    ["8 months of 2", "8 Monate von 2"],
    ["Not mentioned; near: Kitchen hygiene", "Nicht erwähnt; nahe: Kitchen hygiene"],
    [yearsLabel(5), "5 Jahre Erfahrung"],
    [yearsLabel(1), "1 Jahr Erfahrung"],
    [languageLabel("German", "fluent"), "Deutsch (fließend)"],
    [askedEducation("Bachelor's degree in nursing or midwifery")[0]?.label, "Bachelor in nursing oder midwifery"],
    [askedPlaces("Location: Lisbon")[0]?.label, "Wohnort Lisbon"],
    ["Driving licence, class C", "Führerschein, Klasse C"],
    [
      payLabel({ min: 2400, max: 2900, currency: "EUR", period: "month", isPeriodAssumed: false }),
      "EUR 2.400–2.900 im Monat",
    ],
    [
      payLabel({ min: null, max: 225_000, currency: "USD", period: "year", isPeriodAssumed: false }),
      "bis USD 225.000 im Jahr",
    ],
    ["0.82", "0,82"],
    ["−1.4", "−1,4"],
  ])("%s", (english, german) => {
    expect(say(english ?? "")).toBe(german);
  });
});

test("what core does not say stays as it is", () => {
  expect(say("Ran the HACCP audits of two hotel kitchens.")).toBeNull();
  expect(say("")).toBeNull();
});

test("a person's words in a sentence are never read as a form of the replacement", () => {
  expect(say("near: $& and {years}")).toBe("nahe: $& and {years}");
});
