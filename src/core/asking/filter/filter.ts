// What a question asks for, as data: a closed list of fields, parsed wherever it comes from. Whoever adds a field adds
// its SQL (to-sql.ts) and its words (filter-text.ts). What a law protects is no field: question/protected.ts.

import * as z from "zod/mini";

import { LEVELS } from "../jobs/title-level.ts";

export const JOB_FIELDS = [
  "skill",
  "title",
  "company",
  "city",
  "region",
  "country",
  "workPlace",
  "pay",
  "currency",
  "level",
  "years",
  "education",
  "text",
  "job",
] as const;
export const CANDIDATE_FIELDS = [
  "skill",
  "title",
  "city",
  "region",
  "country",
  "years",
  "education",
  "language",
  "level",
  "fit",
  "score",
  "decision",
  "missing",
  "text",
  "candidate",
] as const;
export const FIELDS = [...new Set([...JOB_FIELDS, ...CANDIDATE_FIELDS])] as const;
export type Field = (typeof FIELDS)[number];

export const SUBJECTS = ["jobs", "candidates"] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Tests of a number; "between" has both ends in. */
export const NUMBER_TESTS = ["is", "at-least", "more-than", "at-most", "less-than", "between"] as const;
export type NumberTest = (typeof NUMBER_TESTS)[number];

const numberTest = z.object({
  test: z.enum(NUMBER_TESTS),
  value: z.number(),
  /** The upper end of "between". */
  to: z.optional(z.number()),
});
export type NumberRange = z.infer<typeof numberTest>;

const texts = z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.minLength(1), z.maxLength(60));

/**
 * One demand. Of `values` any one will do. `value` is in US dollars a year for "pay", in years for "years", 0..1 for
 * "score", an index into `DEGREES` for "education", a count of must-haves for "missing".
 */
const condition = z.discriminatedUnion("field", [
  z.object({
    field: z.literal("skill"),
    values: texts,
    /** Of candidates: how many years it was used, and since which month (`MonthIndex`) it must have been. */
    years: z.optional(numberTest),
    usedSince: z.optional(z.int()),
  }),
  z.object({
    field: z.literal("title"),
    values: texts,
    /** What else the occupation is called; any of these will do, too. Empty where a person took them out. */
    wider: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(60))),
  }),
  z.object({ field: z.literal("company"), values: texts }),
  z.object({ field: z.literal("city"), values: texts }),
  z.object({ field: z.literal("region"), values: texts }),
  z.object({ field: z.literal("country"), values: texts, area: z.optional(z.string()) }),
  z.object({ field: z.literal("workPlace"), values: z.array(z.enum(["remote", "hybrid", "on-site"])) }),
  z.object({ field: z.literal("currency"), values: texts }),
  z.object({ field: z.literal("level"), values: z.array(z.enum(LEVELS)) }),
  z.object({ field: z.literal("language"), values: texts }),
  z.object({ field: z.literal("fit"), values: z.array(z.enum(["good-fit", "potential-fit", "no-fit"])) }),
  z.object({
    field: z.literal("decision"),
    values: z.array(z.enum(["strong-no", "no", "yes", "strong-yes", "not-enough", "none"])),
  }),
  z.object({ field: z.literal("text"), values: texts }),
  z.object({ field: z.literal("job"), values: texts }),
  z.object({ field: z.literal("candidate"), values: texts }),
  z.object({ field: z.literal("pay"), number: z.nullable(numberTest) }),
  z.object({ field: z.literal("years"), number: z.nullable(numberTest) }),
  z.object({ field: z.literal("education"), number: z.nullable(numberTest) }),
  z.object({ field: z.literal("score"), number: z.nullable(numberTest) }),
  z.object({ field: z.literal("missing"), number: z.nullable(numberTest) }),
]);
export type Condition = z.infer<typeof condition>;

/** A number of `null` asks that something is stated at all. */
export type Clause =
  Condition | { readonly all: readonly Clause[] } | { readonly any: readonly Clause[] } | { readonly not: Clause };

const clause: z.ZodMiniType<Clause> = z.lazy(() =>
  z.union([
    condition,
    z.object({ all: z.array(clause) }),
    z.object({ any: z.array(clause) }),
    z.object({ not: clause }),
  ]),
) as z.ZodMiniType<Clause>;

/** "count" is of groups only: how many rows each has. */
export const ORDERS = ["pay", "years", "score", "missing", "title", "education", "count"] as const;
export const SHOWS = ["rows", "count", "average", "compare", "why"] as const;

/** What rows can be counted by, each value apart. */
export const GROUP_FIELDS = {
  jobs: [
    "skill",
    "title",
    "company",
    "city",
    "region",
    "country",
    "workPlace",
    "pay",
    "currency",
    "level",
    "years",
    "education",
  ],
  candidates: [
    "skill",
    "title",
    "city",
    "region",
    "country",
    "level",
    "years",
    "education",
    "language",
    "fit",
    "decision",
    "job",
  ],
} as const satisfies Readonly<Record<Subject, readonly Field[]>>;
export type GroupField = (typeof GROUP_FIELDS)[Subject][number];

export function isGroupOf(field: GroupField, about: Subject): boolean {
  const fields: readonly GroupField[] = GROUP_FIELDS[about];
  return fields.includes(field);
}

const filter = z.object({
  about: z.enum(SUBJECTS),
  /** All of them hold. */
  where: z.array(clause),
  order: z.nullable(z.object({ by: z.enum(ORDERS), direction: z.enum(["rising", "falling"]) })),
  limit: z.nullable(z.int().check(z.minimum(1), z.maximum(1000))),
  /** "average" is that of the pay, or of the years. "why" and "compare" are about the rows found, in that order. */
  show: z.enum(SHOWS),
  /** Of candidates: the id of the job whose scores and must-haves count; null takes each one's best. */
  job: z.nullable(z.string()),
  /** Rows are not listed but counted, or averaged, for each value of this field; `limit` is then of values. */
  groupBy: z.optional(z.enum([...new Set([...GROUP_FIELDS.jobs, ...GROUP_FIELDS.candidates])])),
});
export type Filter = z.infer<typeof filter>;

export type ParsedFilter =
  { readonly status: "ready"; readonly filter: Filter } | { readonly status: "rejected"; readonly problem: string };

/** For filters that come from outside: edited chips, an address, a model. */
export function parseFilter(value: unknown): ParsedFilter {
  const parsed = filter.safeParse(value);
  if (!parsed.success) return { status: "rejected", problem: z.prettifyError(parsed.error) };
  const allowed: readonly string[] = parsed.data.about === "jobs" ? JOB_FIELDS : CANDIDATE_FIELDS;
  const { about, where, groupBy } = parsed.data;
  const foreign = fieldsIn(where).find((field) => !allowed.includes(field));
  if (foreign !== undefined) return { status: "rejected", problem: `${parsed.data.about} have no ${foreign}` };
  if (groupBy !== undefined && !isGroupOf(groupBy, about))
    return { status: "rejected", problem: `${about} are not counted by ${groupBy}` };
  return { status: "ready", filter: parsed.data };
}

/** Every condition, whatever it is nested in. */
export function conditionsIn(clauses: readonly Clause[]): readonly Condition[] {
  return clauses.flatMap((one): readonly Condition[] => {
    if ("all" in one) return conditionsIn(one.all);
    if ("any" in one) return conditionsIn(one.any);
    if ("not" in one) return conditionsIn([one.not]);
    return [one];
  });
}

function fieldsIn(clauses: readonly Clause[]): readonly Field[] {
  return conditionsIn(clauses).map(({ field }) => field);
}
