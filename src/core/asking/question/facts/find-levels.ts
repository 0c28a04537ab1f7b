// Ranks: "senior", "at least mid level", "below lead".

import { type Level, LEVELS } from "../../jobs/title-level.ts";
import type { Finder } from "../span.ts";
import { type FactRule, findByRules } from "./fact-rules.ts";

export const findLevels: Finder = (reading) => findByRules(reading, LEVEL);

const LEVEL_WORDS: readonly (readonly [Level, RegExp])[] = [
  ["intern", /\b(?:interns?|internships?|trainees?|traineeships?|apprentices?(?:hips?)?|working students?)\b/g],
  [
    "junior",
    /\b(?:juniors?|jr\.?|entry[- ]?levels?|freshers?|grad(?:uate)?(?: (?:schemes?|programm?e?s?))|grad(?:uate)?(?= (?:jobs?|roles?|positions?|engineers?|developers?|openings?))|beginners?(?:[- ]level)?|starter|early[- ]career|new grads?)\b(?:[- ]level)?/g,
  ],
  [
    "mid",
    /\b(?:mid(?:dle)?[- ]?(?:level|weight|senior)|midlevel|intermediate(?:[- ]level)?|medior|mid(?= (?:developers?|engineers?|roles?|jobs?|positions?)))\b/g,
  ],
  [
    "lead",
    /\b(?:leads?(?= (?:developers?|engineers?|roles?|jobs?|positions?|data|software|back-?end|front-?end|full-?stack|devops|qa|ux|product|security|cloud|machine|designers?|analysts?|nurses?|architects?|artists?|animators?|programmers?|researchers?|scientists?|teachers?|producers?|writers?|consultants?|technicians?|accountants?|pharmacists?|welders?|electricians?|mechanics?|buyers?|auditors?))|lead[- ]level|(?:tech|technical|team|squad|engineering|design|project|shift) lead(?:er)?s?|(?<=\b(?:senior|sr\.?|junior|mid|principal|staff)(?:[- ]level)?(?:,? (?:or|nor|and) |\/|, ?)(?:not )?)leads?(?=\W|$)|leads?(?=(?: or |\/)(?:senior|principal|staff))|(?<!\b(?:schools?|colleges?|academy|vice|deputy|assistant|nursery|kindergarten|elementary|primary|secondary|high)[- ])principal|(?<=\b(?:senior|staff|lead)s?(?: or | and |, ?|\/))principals|staff(?= (?:engineers?|developers?|level|software)))\b/g,
  ],
  [
    "executive",
    /\b(?:executive[- ](?:level|roles?|jobs?|positions?)|c[- ]level|c-suite|director[- ]level|vp[- ]level)\b/g,
  ],
  ["senior", /\b(?:seniors?|sr\.?|snr)\b(?:[- ]level)?/g],
];

const RANK = String.raw`(?<rank>interns?|trainees?|juniors?|entry[- ]level|mid(?:dle)?(?:[- ]?level)?|intermediate|seniors?|leads?|principals?|executives?)(?:[- ]levels?)?(?: (?:roles?|jobs?|positions?))?`;

/** From a rank up or down; whether the rank itself is of them. */
const LEVEL_RANGES: readonly (readonly [up: boolean, itself: boolean, RegExp])[] = [
  [true, true, new RegExp(String.raw`\b(?:at least|minimum|no lower than) ${RANK}\b(?! \d)`, "g")],
  [
    true,
    true,
    new RegExp(String.raw`\b${RANK}(?:\+(?!\w)|,? (?:or|and) (?:above|higher|up(?:wards)?|beyond|more senior)\b)`, "g"),
  ],
  [true, false, new RegExp(String.raw`\b(?:above|beyond|higher than|more senior than) (?:an? |the )?${RANK}\b`, "g")],
  [
    false,
    true,
    new RegExp(
      String.raw`\bat most ${RANK}\b|\b${RANK.replace("rank", "upto")},? (?:or|and) (?:below|lower|under|down|more junior)\b`,
      "g",
    ),
  ],
  [false, false, new RegExp(String.raw`\b(?:below|lower than|more junior than) (?:an? |the )?${RANK}\b`, "g")],
];

function levelRange(up: boolean, itself: boolean): FactRule[1] {
  return ({ groups }) => {
    const said = groups?.["rank"] ?? groups?.["upto"] ?? "";
    const level = RANKS.find(([, pattern]) => pattern.test(said))?.[0];
    if (level === undefined) return null;
    const at = LEVELS.indexOf(level);
    const values = up ? LEVELS.slice(itself ? at : at + 1) : LEVELS.slice(0, itself ? at + 1 : at);
    return values.length === 0 ? null : { field: "level", values: [...values] };
  };
}

const RANKS: readonly (readonly [Level, RegExp])[] = [
  ["intern", /^(?:intern|trainee)/],
  ["junior", /^(?:junior|entry)/],
  ["mid", /^(?:mid|intermediate)/],
  ["senior", /^senior/],
  ["lead", /^(?:lead|principal)/],
  ["executive", /^executive/],
];

/** A range comes before the rank that stands in it. */
const LEVEL: readonly FactRule[] = [
  ...LEVEL_RANGES.map(([up, itself, pattern]): FactRule => [pattern, levelRange(up, itself)]),
  ...LEVEL_WORDS.map(([level, pattern]): FactRule => [pattern, () => ({ field: "level", values: [level] })]),
];
