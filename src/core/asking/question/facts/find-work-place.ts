// Where one works: remote, hybrid, on site. Of jobs only.

import type { Finder } from "../span.ts";
import { type FactRule, findByRules } from "./fact-rules.ts";

export const findWorkPlace: Finder = (reading) => (reading.about === "jobs" ? findByRules(reading, WORK_PLACE) : []);

const DAYS = String.raw`(?:\d|one|two|three|four|a few|some|several)(?: (?:to|or|-) (?:\d|two|three|four))? days?(?: (?:a|per|each) week)?`;

const THERE = String.raw`(?:(?:work(?:ing)? )?(?:from|at) home|wfh|remote(?:ly)?|in (?:the |an )?office|on[- ]?site)`;

const WORK_PLACE: readonly FactRule[] = [
  // Some days there, the others elsewhere.
  [
    new RegExp(String.raw`\b(?:${DAYS} (?:of )?${THERE}|${THERE} (?:for )?${DAYS})\b`, "g"),
    () => ({ field: "workPlace", values: ["hybrid"] }),
  ],
  [
    /\bhybrid(?:[- ]?work(?:ing)?)?\b|\bpart(?:ly|ially)[- ]remote\b/g,
    () => ({ field: "workPlace", values: ["hybrid"] }),
  ],
  [
    /\b(?:fully |100 ?% |completely |entirely )?remote(?:ly)?(?:[- ](?:work(?:ing)?|friendly|only|first|based))?\b|\b(?:work(?:ing)? )?from (?:home|anywhere)\b|\b(?:stay(?:ing)?|work(?:ing)?) at home\b|\bwfh\b|\btelecommut\w*|\btelework\w*|\bhome[- ]?office\b|\bhome[- ]based\b|\b(?:no|without (?:a |any )?) ?commut(?:e|ing)\b/g,
    () => ({ field: "workPlace", values: ["remote"] }),
  ],
  [
    /\bon[- ]?site\b|\bin[- ](?:the )?office\b(?: work)?|\boffice[- ]based\b|\bin[- ]person\b|\bin[- ]house\b/g,
    () => ({ field: "workPlace", values: ["on-site"] }),
  ],
];
