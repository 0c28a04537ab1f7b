// A condition where it stands in the question, and which conditions are of one kind.

import type { Clause, Field } from "../../filter/filter.ts";

export interface Item {
  readonly clause: Clause;
  readonly start: number;
  readonly end: number;
}

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

export function isOneOf(clause: Clause | undefined): boolean {
  return clause !== undefined && "field" in clause && ONE_OF.has(clause.field);
}

export function groupOf(clause: Clause | undefined): string {
  if (clause === undefined) return "";
  if ("field" in clause) return GROUPS[clause.field] ?? clause.field;
  if ("not" in clause) return groupOf(clause.not);
  return groupOf(("all" in clause ? clause.all : clause.any)[0]);
}
