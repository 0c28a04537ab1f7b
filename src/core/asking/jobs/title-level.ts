// How high a title stands, and the title without it.

import { titleWords } from "../../skills/title-words.ts";

/** Rising. */
export const LEVELS = ["intern", "junior", "mid", "senior", "lead", "executive"] as const;
export type Level = (typeof LEVELS)[number];

/** The first that fits counts: a "Senior Lead" leads, a "Junior Executive" is junior. */
const LEVEL_WORDS: readonly (readonly [Level, RegExp])[] = [
  [
    "intern",
    /\b(?:intern|interns|internship|(?<!graduate )trainee|apprentice|working student|werkstudent|placement)\b/i,
  ],
  ["junior", /\b(?:junior|jr\.?|entry[- ]level|graduate|grad|freshers?|beginner|early[- ]career|associate level)\b/i],
  ["lead", /\b(?:lead|principal|staff|team lead(?:er)?|tech lead|head(?! chef| nurse| waiter| baker| gardener))\b/i],
  ["executive", /\b(?:chief|c[etfoim]o|vp|vice president|svp|evp|managing director|director|executive director)\b/i],
  ["senior", /\b(?:senior|sr\.?|snr|experienced)\b/i],
  ["mid", /\b(?:mid(?:dle|weight)?(?:[- ]?level)?|intermediate|medior)\b/i],
];
/** Whoever heads a school has a title, not a rank. */
const HEADS_SCHOOL =
  /\b(?:schools?|college|academy|vice|deputy|assistant|nursery|kindergarten|elementary|primary|secondary|high) principals?\b/i;
const STAFF_IS_NO_RANK = /\bstaff (?:nurse|accountant|assistant|pharmacist|writer)s?\b/i;

/** Null where a title does not say. */
export function titleLevel(title: string): Level | null {
  const said = title.replace(STAFF_IS_NO_RANK, " ").replace(HEADS_SCHOOL, " ");
  return LEVEL_WORDS.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}

/** "level: senior", "an entry-level role", for titles that do not say. */
export function describedLevel(description: string): Level | null {
  const said = /\b(?:seniority|experience level|level)\s*(?:level)?\s*[:-]\s*([^\n.;]{3,30})/i.exec(description)?.[1];
  if (said !== undefined) return titleLevel(said);
  return /\bentry[- ]level (?:role|position|job|opportunity)\b|(?:^|[.;:•\n]\s*)entry[- ]level\b|\bfreshers (?:are )?(?:welcome|can apply|may apply|preferred)\b/i.test(
    description,
  )
    ? "junior"
    : null;
}

/** Written together or apart, they are one. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/\bfront[\s-]?end\b/gi, "frontend"],
  [/\bback[\s-]?end\b/gi, "backend"],
  [/\bfull[\s-]?stack\b/gi, "fullstack"],
  [/\bdev[\s-]?ops\b/gi, "devops"],
  [/\be[\s-]?commerce\b/gi, "ecommerce"],
  [/\bhealth[\s-]care\b/gi, "healthcare"],
  [/\bcare[\s-]giver\b/gi, "caregiver"],
  [/\bbar[\s-]tender\b/gi, "bartender"],
  [/\bcopy[\s-]writer\b/gi, "copywriter"],
  [/\bweb[\s-]site\b/gi, "website"],
];
/** Letters that stand for a title. */
const SHORT_TITLES: Readonly<Record<string, string>> = {
  swe: "software engineer",
  sde: "software development engineer",
  ml: "machine learning",
  ai: "artificial intelligence",
  bi: "business intelligence",
  qa: "quality assurance",
  hr: "human resource",
  rn: "registered nurse",
  sre: "site reliability engineer",
  dba: "database administrator",
  ux: "user experience",
  ceo: "chief executive officer",
  cto: "chief technology officer",
  cfo: "chief financial officer",
  coo: "chief operating officer",
  cmo: "chief marketing officer",
  pa: "personal assistant",
  it: "information technology",
  rep: "representative",
  programmer: "developer",
  coder: "developer",
  frontender: "frontend developer",
};
/** No plural, though they end like one. */
const KEPT: ReadonlyMap<string, string> = new Map([
  ["devop", "devops"],
  ["sale", "sales"],
  ["telesale", "telesales"],
  ["logistic", "logistics"],
  ["operation", "operations"],
  ["analytic", "analytics"],
  ["communication", "communications"],
  ["electronic", "electronics"],
  ["robotic", "robotics"],
  ["physic", "physics"],
  ["economic", "economics"],
]);
/** What stands before a coder who writes no programs. */
const CODES_RECORDS = new Set(["medical", "clinical", "billing", "inpatient", "outpatient"]);
const RANKS = new Set(
  "senior junior lead principal staff trainee intern graduate entry level mid middle midlevel intermediate medior i ii iii iv".split(
    " ",
  ),
);

/** A title's words as they are compared, between spaces: " frontend developer ". Rank is told apart. */
export function titleKey(title: string): string {
  const joined = JOINED.reduce(
    (done, [apart, together]) => done.replace(apart, together),
    title.replace(STAFF_IS_NO_RANK, (said) => said.replace(/staff /i, "staff")),
  );
  const words = titleWords(joined).flatMap((word, at, all) =>
    word === "coder" && CODES_RECORDS.has(all[at - 1] ?? "")
      ? [word]
      : Object.hasOwn(SHORT_TITLES, word)
        ? (SHORT_TITLES[word] ?? word).split(" ")
        : [KEPT.get(word) ?? word],
  );
  // A "level designer" designs levels.
  const rest = words.filter(
    (word, at) =>
      !RANKS.has(word) ||
      (word === "principal" && at === words.length - 1 && HEADS_SCHOOL.test(`${words[at - 1] ?? ""} ${word}`)) ||
      (word === "level" && at === 0 && words.length > 1 && !/^\d|^[iv]+$/.test(words[1] ?? "")),
  );
  return ` ${(rest.length === 0 ? words : rest).join(" ")} `;
}
