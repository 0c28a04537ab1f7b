// Conditions in a row become one tree: what "and", "or", "not" and commas between them say, and what a field allows.

import { DEGREES } from "../../matching/degrees.ts";
import type { Clause, Condition, Field } from "../filter/filter.ts";
import { isCondition, type Span } from "./span.ts";

/** A job is in one place and has one title: of several, any will do. */
const ONE_OF: ReadonlySet<Field> = new Set([
  "title",
  "company",
  "city",
  "region",
  "country",
  "workPlace",
  "level",
  "currency",
  "fit",
  "decision",
  "job",
  "candidate",
]);
/** Fields that stand in for one another in a list: "Berlin or Germany". */
const GROUPS: Readonly<Partial<Record<Field, string>>> = {
  city: "place",
  region: "place",
  country: "place",
  language: "skill",
};

const NOT =
  /\b(?:not|no|without|except(?: for)?|excluding|exclude[sd]?|but not|other than|apart from|aside from|rather than|isn't|aren't|don't|doesn't|do not|does not|can't|cannot|never|neither|nor|non|lack(?:s|ing)?|minus|avoid(?:s|ing)?|outside(?: of)?|instead of|(?:every(?:one|body|thing)|any(?:one|body|thing)|all(?: of (?:them|those))?) but|nothing|none|nobody|hide|skip|ignore|leave out|omit|w\/o|won't|didn't|haven't|hasn't|miss(?:es|ing)?|less any)\b|(?:^|\s)-(?=\s*$)/;
/** Index into `DEGREES`: a doctorate. */
const HIGHEST_DEGREE = DEGREES.length - 1;
const AND = /\band\b|&/;
/** "At least one of: Django, Flask". */
const ONE_OF_LIST =
  /\b(?:at least one|any|any one|one|some|either) (?:of|from|out of)(?: the following| these)?[\s:,]*$/;
const OR = /\bor\b|[/|]|\balternatively\b/;
const SINCE_NOT = /\bbut\b|\bwith\b(?! (?:no|out))|\bthat (?:do|are|have|pay)\b|\bwho (?:do|are|have)\b|;/;

/** "Nobody from outside the EU" is in it. */
const NOT_OUTSIDE = /\b(?:no|not|nobody|no[- ]one|none|exclud(?:e|ing)|without|hide|skip|except)\b[^,;]*\boutside\b/;
/** "Video editing jobs, Premiere or After Effects": what follows is of those jobs, and no further kind of them. */
const JOBS_THEN = /^\s*(?:jobs?|roles?|positions?|openings?|work|gigs?),\s*$/;

export interface Item {
  readonly clause: Clause;
  readonly start: number;
  readonly end: number;
}

/** All of the clauses returned hold. `lower` is the question the spans are of. */
export function assemble(lower: string, spans: readonly Span[]): readonly Clause[] {
  const items = spans.flatMap((span): Item[] =>
    span.meaning.what === "condition" ? [{ clause: span.meaning.clause, start: span.start, end: span.end }] : [],
  );
  return assembled(lower, spans, items, [0, lower.length]);
}

/** "Python or Java but not both": one of the two, and not the two together. */
export function withoutBoth(lower: string, clauses: readonly Clause[]): readonly Clause[] {
  if (!/\bbut not both\b/.test(lower)) return clauses;
  return clauses.flatMap((clause): readonly Clause[] => {
    const options: readonly Clause[] =
      "any" in clause
        ? clause.any
        : "field" in clause && clause.field === "skill"
          ? clause.values.map((value) => ({ field: "skill", values: [value] }) as const)
          : [];
    return options.length === 2 ? [clause, { not: { all: options } }] : [clause];
  });
}

function assembled(
  lower: string,
  spans: readonly Span[],
  all: readonly Item[],
  [from, to]: readonly [number, number],
): readonly Clause[] {
  const items = inBrackets(lower, spans, all, [from, to]);
  if (items.length === 0) return [];
  const between = items.map((item, index) => betweenWords(lower, spans, items[index - 1]?.end ?? from, item.start));
  const whole = splitAlternatives(items, between);
  if (whole !== null) {
    const sides = whole.map(({ items: side, between: words }) => combined(side, words));
    return [
      {
        any: sides.map((clauses) => (clauses.length === 1 && clauses[0] !== undefined ? clauses[0] : { all: clauses })),
      },
    ];
  }
  return combined(items, between);
}

/** "(A or B) and C": what a pair of brackets holds becomes one item, unless it only lists or explains. */
function inBrackets(
  lower: string,
  spans: readonly Span[],
  items: readonly Item[],
  within: readonly [number, number],
): readonly Item[] {
  let left = items;
  for (const { open, close } of brackets(lower, within)) {
    const inside = left.filter(({ start, end }) => start > open && end <= close);
    const first = left.findIndex(({ start }) => start > open);
    if (inside.length < 2 || !/\b(?:and|or)\b|[&|/]/.test(lower.slice(open, close))) continue;
    const clauses = assembled(lower, spans, inside, [open + 1, close]);
    const clause = clauses.length === 1 && clauses[0] !== undefined ? clauses[0] : { all: clauses };
    left = [...left.slice(0, first), { clause, start: open, end: close + 1 }, ...left.slice(first + inside.length)];
  }
  return left;
}

/** Pairs that stand in no other pair. */
function brackets(
  lower: string,
  [from, to]: readonly [number, number],
): readonly { readonly open: number; readonly close: number }[] {
  const pairs: { open: number; close: number }[] = [];
  let [depth, open] = [0, -1];
  for (let at = from; at < to; at += 1) {
    if (lower[at] === "(" && depth++ === 0) open = at;
    if (lower[at] === ")" && depth > 0 && --depth === 0) pairs.push({ open, close: at });
  }
  return pairs;
}

/** What stands between two conditions; other spans between them, such as an order, count as nothing. */
function betweenWords(lower: string, spans: readonly Span[], from: number, to: number): string {
  let text = lower.slice(from, to);
  for (const span of spans) {
    if (span.start >= from && span.end <= to && span.meaning.what !== "condition" && span.end > span.start)
      text = text.replace(lower.slice(span.start, span.end), " ");
  }
  return text;
}

/** "Python jobs in Berlin or Java jobs in Munich": both sides name the same fields, each more than one. */
function splitAlternatives(items: readonly Item[], between: readonly string[]) {
  for (let at = 1; at < items.length; at += 1) {
    if (!OR.test(between[at] ?? "")) continue;
    const [left, right] = [items.slice(0, at), items.slice(at)];
    const fields = (side: readonly Item[]) => new Set(side.map(({ clause }) => groupOf(clause)));
    const [leftFields, rightFields] = [fields(left), fields(right)];
    const isSame =
      leftFields.size > 1 &&
      leftFields.size === rightFields.size &&
      [...leftFields].every((field) => rightFields.has(field));
    const isRepeat = groupOf(left.at(-1)?.clause) !== groupOf(right[0]?.clause);
    if (isSame && isRepeat)
      return [
        { items: left, between: between.slice(0, at) },
        { items: right, between: ["", ...between.slice(at + 1)] },
      ];
  }
  return null;
}

interface Run {
  readonly items: Item[];
  readonly isNot: boolean;
  isOr: boolean;
  /** Where in `items` an "and" begins anew: in "A and (B or C)" before B. */
  readonly ands: number[];
  /** Where an "or" stands before. */
  readonly ors: number[];
}

function combined(items: readonly Item[], between: readonly string[]): readonly Clause[] {
  const runs: Run[] = [];
  for (const [index, item] of items.entries()) {
    const words = between[index] ?? "";
    const last = runs.at(-1);
    const says = NOT.test(words) && !NOT_OUTSIDE.test(words);
    const isAlternative = OR.test(words) && index > 0;
    const goesOn =
      last !== undefined &&
      groupOf(last.items.at(-1)?.clause) === groupOf(item.clause) &&
      isList(words) &&
      !JOBS_THEN.test(words);
    if (last !== undefined && !says && (goesOn || (isAlternative && !last.isNot) || (isAlternative && goesOn))) {
      last.items.push(item);
      last.isOr ||= isAlternative;
      if (isAlternative) last.ors.push(last.items.length - 1);
      else if (AND.test(words)) last.ands.push(last.items.length - 1);
      continue;
    }
    // "no Java or PHP, and not remote": the second "not" begins anew.
    runs.push({ items: [item], isNot: says, isOr: ONE_OF_LIST.test(words), ands: [], ors: [] });
  }
  return mergeOneOf(runs).flatMap(toClauses);
}

/** Nothing but a comma, "and", "or" and words that lead to a thing of the same kind. */
function isList(words: string): boolean {
  return (
    !SINCE_NOT.test(words) &&
    words
      .replace(/[^a-z]+/g, " ")
      .trim()
      .split(" ").length <= 4
  );
}

/** "jobs in Berlin … and jobs in Munich": two runs of one field that allows one value are alternatives. */
function mergeOneOf(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const first = run.items[0];
    const same = merged.find(
      (other) =>
        !other.isNot &&
        !run.isNot &&
        isOneOf(first?.clause) &&
        other.items.every(({ clause }) => groupOf(clause) === groupOf(first?.clause)) &&
        run.items.every(({ clause }) => groupOf(clause) === groupOf(first?.clause)) &&
        !narrows(other, run),
    );
    if (same === undefined) merged.push({ ...run, items: [...run.items] });
    else same.items.push(...run.items);
  }
  return merged;
}

/** "in Berlin, Germany" is one place, said twice. */
function narrows(left: Run, right: Run): boolean {
  const fields = new Set([...left.items, ...right.items].map(({ clause }) => ("field" in clause ? clause.field : "")));
  return fields.has("city") && (fields.has("country") || fields.has("region"));
}

function toClauses({ items, isNot, isOr, ands, ors }: Run): readonly Clause[] {
  const clauses = items.map(({ clause }) => clause);
  // "Kubernetes and (Java or Python)"; of "Berlin and Munich or Paris" any will do.
  if (isOr && !isNot && ands.length > 0 && !clauses.every(isOneOf)) {
    const starts = [0, ...ands, items.length];
    return starts.slice(1).flatMap((end, index) => {
      const start = starts[index] ?? 0;
      const own = clauses.slice(start, end);
      // Of "A, B and either C or D" the first two are both asked for.
      if (ors.length > 0 && !ors.some((at) => at > start && at < end)) return own;
      const joined = joinValues(own);
      return joined.length === 1 ? joined : [{ any: joined }];
    });
  }
  const isChoice = isOr || (clauses.length > 1 && clauses.every(isOneOf));
  if (isNot) {
    const any = joinValues(clauses.map(orHigher));
    return [{ not: any.length === 1 && any[0] !== undefined ? any[0] : { any } }].map(simplified);
  }
  if (!isChoice) return clauses;
  const joined = joinValues(clauses);
  return joined.length === 1 ? joined : [{ any: joined }];
}

/** Who asks for no master's degree asks for no doctorate either. */
function orHigher(clause: Clause): Clause {
  if (!("field" in clause) || clause.field !== "education" || clause.number?.test !== "is") return clause;
  return clause.number.value >= HIGHEST_DEGREE
    ? clause
    : { ...clause, number: { test: "at-least", value: clause.number.value } };
}

/** Conditions of one field become one with several values. */
function joinValues(clauses: readonly Clause[]): readonly Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const at = joined.findIndex((other) => canJoin(other, clause));
    const known = joined[at];
    if (
      known === undefined ||
      !("field" in known) ||
      !("values" in known) ||
      !("field" in clause) ||
      !("values" in clause)
    )
      joined.push(clause);
    else joined[at] = { ...known, values: [...new Set([...known.values, ...clause.values])] } as Condition;
  }
  return joined;
}

function canJoin(left: Clause, right: Clause): boolean {
  if (
    !("field" in left) ||
    !("field" in right) ||
    left.field !== right.field ||
    !("values" in left) ||
    !("values" in right)
  )
    return false;
  const isPlain = (one: Clause): boolean => !("years" in one) && !("usedSince" in one) && !("area" in one);
  return isPlain(left) && isPlain(right);
}

/** Not not is so. */
function simplified(clause: Clause): Clause {
  return "not" in clause && "not" in clause.not ? clause.not.not : clause;
}

function isOneOf(clause: Clause | undefined): boolean {
  return clause !== undefined && "field" in clause && ONE_OF.has(clause.field);
}

function groupOf(clause: Clause | undefined): string {
  if (clause === undefined) return "";
  if ("field" in clause) return GROUPS[clause.field] ?? clause.field;
  if ("not" in clause) return groupOf(clause.not);
  return groupOf(("all" in clause ? clause.all : clause.any)[0]);
}

/** "Python, used in the last two years": the last use goes to the nearest skill; without one it says nothing. */
export function attachRecency(spans: readonly Span[]): readonly Span[] {
  const loose = spans.filter(
    (span) => isCondition(span) && span.meaning.clause.field === "skill" && span.meaning.clause.values[0] === "*",
  );
  return loose.reduce((all, recency) => {
    const rest = all.filter((span) => span !== recency);
    const skills = rest.filter((span) => isCondition(span) && span.meaning.clause.field === "skill");
    const nearest = skills.toSorted((a, b) => Math.abs(a.start - recency.start) - Math.abs(b.start - recency.start))[0];
    const since =
      isCondition(recency) && recency.meaning.clause.field === "skill" ? recency.meaning.clause.usedSince : undefined;
    if (
      nearest === undefined ||
      !isCondition(nearest) ||
      nearest.meaning.clause.field !== "skill" ||
      since === undefined
    )
      return [...rest, { ...recency, meaning: { what: "nothing" as const } }];
    const clause = { ...nearest.meaning.clause, usedSince: since };
    return rest
      .map((span) => (span === nearest ? { ...span, meaning: { what: "condition" as const, clause } } : span))
      .concat({ ...recency, meaning: { what: "nothing" } });
  }, spans);
}

/** Years that stand beside a skill are that skill's: "5 years of Python", "Python for 3+ years". Of candidates only. */
export function attachYears(lower: string, spans: readonly Span[]): readonly Span[] {
  const taken = new Set<Span>();
  const merged = spans.map((span): Span => {
    if (!isCondition(span) || span.meaning.clause.field !== "skill" || "years" in span.meaning.clause) return span;
    const years = spans.find((other) => {
      if (taken.has(other) || !isCondition(other) || other.meaning.clause.field !== "years") return false;
      const isBefore =
        other.end <= span.start &&
        /^[\s']*(?:(?:of|in|with|using|on|as|each|working|work|professional|hands-on|commercial|solid|relevant|experience|exp|doing|writing|the|'|a|an)\s+)*$/.test(
          `${lower.slice(other.end, span.start)} `.replace(/\s+$/, " "),
        );
      const isAfter =
        other.start >= span.end &&
        /^[\s(:,-]*(?:for|(?:experience|exp|skills?)(?: but)?|of|at|with|since)?[\s(:-]*(?:of|for)?\s*$/.test(
          lower.slice(span.end, other.start),
        ) &&
        !/,/.test(lower.slice(span.end, other.start));
      return isBefore || isAfter;
    });
    if (
      years === undefined ||
      !isCondition(years) ||
      years.meaning.clause.field !== "years" ||
      years.meaning.clause.number === null
    )
      return span;
    taken.add(years);
    return {
      start: Math.min(span.start, years.start),
      end: Math.max(span.end, years.end),
      meaning: { what: "condition", clause: { ...span.meaning.clause, years: years.meaning.clause.number } },
    };
  });
  return sharedYears(
    lower,
    merged.filter((span) => !taken.has(span)),
  );
}

/** "4 years in Angular and Node.js" asks for four of each: what is only listed after a skill with years shares them. */
function sharedYears(lower: string, spans: readonly Span[]): readonly Span[] {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  const listed = new Set<Span>();
  return ordered.reduce<readonly Span[]>((done, span) => {
    const last = done.at(-1);
    if (last === undefined || !isCondition(last) || !isCondition(span)) return [...done, span];
    const [before, here] = [last.meaning.clause, span.meaning.clause];
    const isShared =
      before.field === "skill" &&
      here.field === "skill" &&
      before.years !== undefined &&
      here.years === undefined &&
      here.usedSince === undefined &&
      (listed.has(last) || YEARS_LEAD.test(lower.slice(last.start, last.end))) &&
      /^\s*(?:,|&|\/|,? and|,? or)\s*$/.test(lower.slice(last.end, span.start));
    if (!isShared) return [...done, span];
    const clause = { ...here, years: before.years };
    // The list goes on behind it: its words lead to the next as they led to this one.
    const led = { ...span, meaning: { what: "condition" as const, clause } };
    listed.add(led);
    return [...done, led];
  }, []);
}

/** Years before the skill: "Java 5 years and SQL" asks for them of Java alone. */
const YEARS_LEAD = /^[^a-z]*(?:[a-z]+ ){0,4}?(?:years?|yrs?|yoe)\b/;
