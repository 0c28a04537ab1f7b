// A filter as one SQL statement. Values are bound, never written into the text.

import { citiesOfCounty, placeKey } from "../places/places.ts";
import type { Clause, Condition, Filter, GROUP_FIELDS, GroupField, NumberRange, Subject } from "./filter.ts";

export interface Statement {
  readonly sql: string;
  readonly params: readonly (string | number)[];
}

/** Index into `DEGREES`: an associate's degree. */
const LEAST_DEGREE = 2;

/** More rows nobody reads; the count is of all. */
export const ROW_LIMIT = 1000;

/** The ends of a pay: of "up to" and "from" the one end stands for both. */
const TOP_PAY = "coalesce(t.max_usd, t.min_usd)";
const LOW_PAY = "coalesce(t.min_usd, t.max_usd)";

const COLUMNS: Readonly<Record<Subject, string>> = {
  jobs: "t.id, t.title, t.company, t.location, t.work_place, t.min_usd, t.max_usd, t.currency, t.pay_bucket, t.pay_imputed, t.level, t.years, t.education",
  candidates:
    "t.id, t.name, t.titles, t.months, t.education, t.city, t.country, f.job_id, f.score, f.fit, f.decision, f.must_met, f.must_count, f.missing, f.parts",
};
const FROM: Readonly<Record<Subject, string>> = {
  jobs: "jobs t",
  // Without a job the one that fits best.
  candidates:
    "candidates t LEFT JOIN fits f ON f.candidate_id = t.id AND f.job_id = coalesce(?, (SELECT b.job_id FROM fits b WHERE b.candidate_id = t.id ORDER BY b.score DESC, b.must_met DESC, b.job_id LIMIT 1))",
};
/** What an average is of. */
const FIGURE: Readonly<Record<Subject, string>> = {
  jobs: `(${LOW_PAY} + ${TOP_PAY}) / 2`,
  candidates: "t.months / 12.0",
};
const ORDER_BY: Readonly<
  Record<Exclude<NonNullable<Filter["order"]>["by"], "count">, Readonly<Record<Subject, string>>>
> = {
  pay: { jobs: TOP_PAY, candidates: "t.months" },
  years: { jobs: "t.years", candidates: "t.months" },
  score: { jobs: TOP_PAY, candidates: "f.score" },
  missing: { jobs: "t.years", candidates: "f.must_count - f.must_met" },
  title: { jobs: "t.title", candidates: "t.titles" },
  education: { jobs: "t.education", candidates: "t.education" },
};

/**
 * First which rows match, each with what it is ordered by and its figure; then those that are shown, in full. Rows that
 * nobody sees are never read whole: of ten thousand that takes a third of the time.
 */
export function filterToSql(filter: Filter): Statement {
  const { about, where, limit, job } = filter;
  const params: (string | number | null)[] = about === "candidates" ? [job] : [];
  const bind = (value: string | number): string => {
    params.push(value);
    return "?";
  };
  const demands = where.map((clause) => clauseSql(clause, about, bind));
  if (about === "candidates" && job !== null)
    demands.push(`EXISTS (SELECT 1 FROM fits a WHERE a.candidate_id = t.id AND a.job_id = ${bind(job)})`);
  const found = (columns: string): string =>
    [
      "WITH found AS MATERIALIZED (",
      `  SELECT ${columns}, ${FIGURE[about]} AS figure`,
      `  FROM ${FROM[about]}`,
      ...(demands.length === 0 ? [] : [`  WHERE ${demands.join("\n    AND ")}`]),
      ")",
    ].join("\n");
  const most = () => bind(Math.min(limit ?? ROW_LIMIT, ROW_LIMIT));
  const sql =
    filter.groupBy === undefined ? rowsSql(filter, found, most) : groupsSql(filter, filter.groupBy, found, most);
  return {
    sql: params[0] === null ? sql.replace("coalesce(?, ", "coalesce(NULL, ") : sql,
    params: params.filter((value) => value !== null),
  };
}

const TOTALS = "(SELECT count(*) FROM found) AS total, (SELECT avg(figure) FROM found) AS mean";

function rowsSql({ about, order }: Filter, found: (columns: string) => string, most: () => string): string {
  // Candidates of whom nothing else was said stand as the ranking has them.
  const by = order === null || order.by === "count" ? (about === "jobs" ? null : "f.score") : ORDER_BY[order.by][about];
  const sorted = by === null ? "n" : `place IS NULL, place ${order?.direction === "rising" ? "ASC" : "DESC"}, n`;
  const fits = about === "jobs" ? "" : " LEFT JOIN fits f ON f.candidate_id = t.id AND f.job_id = m.job_id";
  return [
    found(
      ["t.rowid AS n", ...(about === "jobs" ? [] : ["f.job_id"]), ...(by === null ? [] : [`${by} AS place`])].join(
        ", ",
      ),
    ),
    `SELECT ${COLUMNS[about]}, ${TOTALS}`,
    `FROM (SELECT * FROM found ORDER BY ${sorted} LIMIT ${most()}) m JOIN ${about} t ON t.rowid = m.n${fits}`,
    `ORDER BY ${sorted}`,
  ].join("\n");
}

/** What a row is counted under, and the table that has it where a row may have several. */
const GROUPS: {
  readonly [About in Subject]: Readonly<
    Record<(typeof GROUP_FIELDS)[About][number], readonly [by: string, from?: string]>
  >;
} = {
  jobs: {
    skill: ["s.skill", "job_skills s ON s.job_id = t.id"],
    title: ["trim(t.title_key)"],
    company: ["nullif(t.company, '')"],
    city: ["t.city"],
    region: ["t.region"],
    country: ["t.country"],
    workPlace: ["t.work_place"],
    // What was filled in from similar jobs is stated by nobody.
    pay: ["CASE WHEN t.pay_imputed = 0 THEN t.pay_bucket END"],
    currency: ["t.currency"],
    level: ["t.level"],
    years: ["t.years"],
    education: ["t.education"],
  },
  candidates: {
    skill: ["s.skill", "candidate_skills s ON s.candidate_id = t.id"],
    // The latest title leads.
    title: ["nullif(trim(substr(t.title_keys, 1, instr(t.title_keys || '|', '|') - 1)), '')"],
    city: ["t.city"],
    region: ["t.region"],
    country: ["t.country"],
    level: ["t.level"],
    years: ["CAST(t.months / 12 AS INTEGER)"],
    education: ["t.education"],
    language: ["l.language", "candidate_languages l ON l.candidate_id = t.id"],
    fit: ["f.fit"],
    decision: ["coalesce(f.decision, 'none')"],
    job: ["j.job_id", "fits j ON j.candidate_id = t.id"],
  },
};

/** Groups in the order of their size, or of their mean; what nobody states comes last. */
function groupsSql(
  { about, order, show }: Filter,
  field: GroupField,
  found: (columns: string) => string,
  most: () => string,
): string {
  const sources: Readonly<Partial<Record<GroupField, readonly [by: string, from?: string]>>> = GROUPS[about];
  const [by = "NULL", from] = sources[field] ?? [];
  const fits = about === "jobs" ? "" : " LEFT JOIN fits f ON f.candidate_id = t.id AND f.job_id = m.job_id";
  const size = show === "average" || order?.by === "pay" || order?.by === "years" ? "average" : "count";
  const direction = order?.direction === "rising" ? "ASC" : "DESC";
  return [
    found(["t.rowid AS n", ...(about === "jobs" ? [] : ["f.job_id"])].join(", ")),
    `SELECT ${by} AS value, count(*) AS count, avg(m.figure) AS average, ${TOTALS}`,
    `FROM found m JOIN ${about} t ON t.rowid = m.n${fits}${from === undefined ? "" : ` LEFT JOIN ${from}`}`,
    "GROUP BY value",
    `ORDER BY value IS NULL, ${size === "average" ? "average IS NULL, " : ""}${size} ${direction}, value`,
    `LIMIT ${most()}`,
  ].join("\n");
}

type Bind = (value: string | number) => string;

function clauseSql(clause: Clause, about: Subject, bind: Bind): string {
  if ("all" in clause) return joined(clause.all, " AND ", about, bind);
  if ("any" in clause) return joined(clause.any, " OR ", about, bind);
  // What is not known is not so: "not remote" has the jobs that say nothing.
  if ("not" in clause) return `NOT coalesce(${clauseSql(clause.not, about, bind)}, 0)`;
  return conditionSql(clause, about, bind);
}

function joined(clauses: readonly Clause[], word: string, about: Subject, bind: Bind): string {
  if (clauses.length === 0) return word === " AND " ? "1" : "0";
  return `(${clauses.map((one) => clauseSql(one, about, bind)).join(word)})`;
}

function conditionSql(condition: Condition, about: Subject, bind: Bind): string {
  const anyOf = (values: readonly string[], make: (value: string) => string): string =>
    values.length === 1 ? make(values[0] ?? "") : `(${values.map(make).join(" OR ")})`;
  const oneOf = (column: string, values: readonly string[]): string =>
    values.length === 1 ? `${column} = ${bind(values[0] ?? "")}` : `${column} IN (${values.map(bind).join(", ")})`;
  switch (condition.field) {
    case "skill":
      return about === "jobs"
        ? `t.id IN (SELECT s.job_id FROM job_skills s WHERE ${oneOf("s.skill", condition.values)})`
        : `t.id IN (SELECT s.candidate_id FROM candidate_skills s WHERE ${oneOf("s.skill", condition.values)}${skillUse(condition, bind)})`;
    case "title": {
      const column = about === "jobs" ? "t.title_key" : "t.title_keys";
      return anyOf(
        [...condition.values, ...(condition.wider ?? [])],
        (value) => `${column} LIKE ${bind(`% ${likeText(value)} %`)} ESCAPE '!'`,
      );
    }
    case "company":
      return anyOf(condition.values, (value) => `t.company LIKE ${bind(`%${likeText(value)}%`)} ESCAPE '!'`);
    case "city":
      return anyOf(
        condition.values,
        (value) => `(t.city = ${bind(value)} OR lower(t.city) = ${bind(placeKey(value))})`,
      );
    case "region":
      return regionSql(condition.values, about, bind, oneOf);
    case "country":
      // "Remote - Europe" names no country.
      return condition.area === undefined || about === "candidates"
        ? oneOf("t.country", condition.values)
        : `(${oneOf("t.country", condition.values)} OR (t.country IS NULL AND t.location LIKE ${bind(`%${likeText(condition.area.replace(/^the /i, ""))}%`)} ESCAPE '!'))`;
    case "workPlace":
      return oneOf("t.work_place", condition.values);
    case "currency":
      return oneOf("t.currency", condition.values);
    case "level":
      return oneOf("t.level", condition.values);
    case "language":
      return `t.id IN (SELECT l.candidate_id FROM candidate_languages l WHERE ${oneOf("l.language", condition.values)})`;
    case "fit":
      return oneOf("f.fit", condition.values);
    case "decision":
      return anyOf(condition.values, (value) =>
        value === "none" ? "f.decision IS NULL" : `f.decision = ${bind(value)}`,
      );
    case "job":
    case "candidate":
      return oneOf("t.id", condition.values);
    case "text": {
      const table = about === "jobs" ? "job_texts" : "candidate_texts";
      const phrase = condition.values
        .flatMap(otherNumber)
        .map((value) => `"${value.replaceAll('"', '""')}"`)
        .join(" OR ");
      return `t.rowid IN (SELECT x.rowid FROM ${table} x WHERE ${table} MATCH ${bind(phrase)})`;
    }
    case "pay":
      return condition.number === null ? `${TOP_PAY} IS NOT NULL` : paySql(condition.number, bind);
    case "years":
      return numberSql(about === "jobs" ? "t.years" : "t.months / 12.0", condition.number, bind);
    case "education":
      // "A degree" is a higher one: school and an apprenticeship are stated and are none.
      return numberSql("t.education", condition.number ?? { test: "at-least", value: LEAST_DEGREE }, bind);
    case "score":
      return numberSql("f.score", condition.number, bind);
    case "missing":
      return `f.must_count > 0 AND ${numberSql("(f.must_count - f.must_met)", condition.number, bind)}`;
    default:
      return condition satisfies never;
  }
}

/** A county stands in no column: its name is looked for in the location, and its cities. */
function regionSql(
  values: readonly string[],
  about: Subject,
  bind: Bind,
  oneOf: (column: string, values: readonly string[]) => string,
): string {
  const states = values.filter((value) => citiesOfCounty(value) === null);
  const counties = values.filter((value) => citiesOfCounty(value) !== null);
  const cities = counties.flatMap((county) => citiesOfCounty(county) ?? []);
  const demands = [
    ...(states.length === 0 ? [] : [oneOf("t.region", states)]),
    ...(cities.length === 0 ? [] : [oneOf("t.city", cities)]),
    ...(about === "candidates"
      ? []
      : counties.map(
          (county) => `' ' || replace(t.location, ',', ' ') || ' ' LIKE ${bind(`% ${likeText(county)} %`)} ESCAPE '!'`,
        )),
  ];
  if (demands.length === 0) return "0";
  return demands.length === 1 ? (demands[0] ?? "0") : `(${demands.join(" OR ")})`;
}

function skillUse(condition: Condition & { field: "skill" }, bind: Bind): string {
  const years = condition.years === undefined ? "" : ` AND ${numberSql("s.months / 12.0", condition.years, bind)}`;
  const recent = condition.usedSince === undefined ? "" : ` AND s.last_used >= ${bind(condition.usedSince)}`;
  return years + recent;
}

/** A range counts when a part of it does: "more than 80k" has 70 to 90k. */
function paySql({ test, value, to }: NumberRange, bind: Bind): string {
  switch (test) {
    case "at-least":
      return `${TOP_PAY} >= ${bind(value)}`;
    case "more-than":
      return `${TOP_PAY} > ${bind(value)}`;
    case "at-most":
      return `${LOW_PAY} <= ${bind(value)}`;
    case "less-than":
      return `${LOW_PAY} < ${bind(value)}`;
    case "is":
      return `(${LOW_PAY} <= ${bind(value * 1.01)} AND ${TOP_PAY} >= ${bind(value * 0.99)})`;
    case "between":
      return `(${TOP_PAY} >= ${bind(value)} AND ${LOW_PAY} <= ${bind(to ?? value)})`;
    default:
      return test satisfies never;
  }
}

function numberSql(column: string, number: NumberRange | null, bind: Bind): string {
  if (number === null) return `${column} IS NOT NULL`;
  const { test, value, to } = number;
  switch (test) {
    case "at-least":
      return `${column} >= ${bind(value)}`;
    case "more-than":
      return `${column} > ${bind(value)}`;
    case "at-most":
      return `${column} <= ${bind(value)}`;
    case "less-than":
      return `${column} < ${bind(value)}`;
    case "is":
      return `${column} = ${bind(value)}`;
    case "between":
      return `${column} BETWEEN ${bind(value)} AND ${bind(to ?? value)}`;
    default:
      return test satisfies never;
  }
}

/** "Night shift" and "night shifts" are one. */
function otherNumber(value: string): readonly string[] {
  if (!/[a-z]{3}$/i.test(value) || /(?:ss|us|is|ics)$/i.test(value)) return [value];
  return [value, value.endsWith("s") ? value.slice(0, -1) : `${value}s`];
}

function likeText(value: string): string {
  return value.trim().replace(/[!%_]/g, "!$&");
}
