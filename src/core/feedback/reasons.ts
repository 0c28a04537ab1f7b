// Why a person decided as they did, as codes: what people mean can be counted, and a code names nobody.

import type { Choice } from "./decision.ts";

export interface Reason {
  readonly code: string;
  readonly label: string;
  /** The label names its category by itself. */
  readonly namesCategory?: true;
}

/** The categories in the order in which most people look at a resume; every code begins with that of its category. */
export const REASON_CATEGORIES = [
  {
    code: "skills",
    label: "Skills",
    reasons: [
      { code: "skills/missing", label: "A needed skill is missing", namesCategory: true },
      { code: "skills/shallow", label: "Named, but not shown in work" },
      { code: "skills/strong", label: "Skills fit well", namesCategory: true },
      { code: "skills/transferable", label: "Skills carry over", namesCategory: true },
    ],
  },
  {
    code: "experience",
    label: "Experience",
    reasons: [
      { code: "experience/too-little", label: "Too little" },
      { code: "experience/other-field", label: "In another field" },
      { code: "experience/long-ago", label: "Too long ago" },
      { code: "experience/fits", label: "Just right" },
    ],
  },
  {
    code: "education",
    label: "Education",
    reasons: [
      { code: "education/missing", label: "A needed degree or certificate is missing" },
      { code: "education/fits", label: "Training fits well" },
    ],
  },
  {
    code: "level",
    label: "Level",
    reasons: [
      { code: "level/too-junior", label: "Too junior" },
      { code: "level/too-senior", label: "Too senior" },
      { code: "level/fits", label: "Right level", namesCategory: true },
    ],
  },
  {
    code: "location",
    label: "Location and permits",
    reasons: [
      { code: "location/too-far", label: "Too far, no move" },
      { code: "location/permit", label: "No permit or licence for the work" },
    ],
  },
  {
    code: "pay",
    label: "Pay",
    reasons: [{ code: "pay/apart", label: "Wishes and offer are apart" }],
  },
  {
    code: "resume",
    label: "The resume",
    reasons: [
      { code: "resume/unclear", label: "Unclear what was done" },
      { code: "resume/gaps", label: "Dates or facts do not add up" },
      { code: "resume/clear", label: "Clear, with results" },
    ],
  },
  { code: "other", label: "Other", reasons: [{ code: "other/other", label: "Something else", namesCategory: true }] },
] as const satisfies readonly { readonly code: string; readonly label: string; readonly reasons: readonly Reason[] }[];

export type ReasonCode = (typeof REASON_CATEGORIES)[number]["reasons"][number]["code"];

const REASONS: ReadonlyMap<string, Reason> = new Map(
  REASON_CATEGORIES.flatMap(({ reasons }) => reasons.map((reason) => [reason.code, reason] as const)),
);

export const REASON_CODES = [...REASONS.keys()] as readonly ReasonCode[];

export function isReasonCode(code: string): code is ReasonCode {
  return REASONS.has(code);
}

/** "Too little (experience)", "Right level": understood without its category beside it. */
export function reasonText(code: ReasonCode): string {
  const reason = REASONS.get(code);
  const category = REASON_CATEGORIES.find((one) => code.startsWith(`${one.code}/`));
  if (!reason || !category) return code;
  return reason.namesCategory ? reason.label : `${reason.label} (${category.label.toLowerCase()})`;
}

/** How many codes are offered without opening the whole list. */
const COMMON = 6;

/** The codes that were given most with such a choice, the list's first filling up: after a while the usual one is in reach. */
export function commonReasons(
  choice: Choice,
  decisions: readonly { readonly choice: Choice; readonly reasons: readonly ReasonCode[] }[],
): readonly ReasonCode[] {
  const counts = new Map<ReasonCode, number>();
  for (const decision of decisions)
    if (decision.choice === choice) for (const code of decision.reasons) counts.set(code, (counts.get(code) ?? 0) + 1);
  const used = [...counts].sort(([, a], [, b]) => b - a).map(([code]) => code);
  return [...new Set([...used, ...FIRST[choice]])].slice(0, COMMON);
}

const FOR: readonly ReasonCode[] = [
  "skills/strong",
  "experience/fits",
  "level/fits",
  "education/fits",
  "skills/transferable",
  "resume/clear",
];
const AGAINST: readonly ReasonCode[] = [
  "skills/missing",
  "experience/too-little",
  "experience/other-field",
  "level/too-junior",
  "level/too-senior",
  "education/missing",
];
const OPEN: readonly ReasonCode[] = [
  "resume/unclear",
  "resume/gaps",
  "skills/shallow",
  "skills/missing",
  "experience/too-little",
  "other/other",
];

/** Before anything is learnt: what speaks for a yes, against with a no, and what a resume leaves open. */
const FIRST: Readonly<Record<Choice, readonly ReasonCode[]>> = {
  "strong-no": AGAINST,
  no: AGAINST,
  yes: FOR,
  "strong-yes": FOR,
  "not-enough": OPEN,
};
