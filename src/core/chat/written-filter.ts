// A question that the rules cannot read may be read by the chat model instead: it writes a filter. That is taken like any
// other that comes from outside: the same closed list of fields, names that the page knows; what is refused is said, so
// that it can be asked again.

import { type Clause, type Filter, parseFilter, SHOWS } from "../asking/filter/filter.ts";
import { titleKey } from "../asking/jobs/title-level.ts";
import { findProtected } from "../asking/question/protected.ts";
import { inertText } from "./inert-text.ts";
import type { ChatMessage } from "./message.ts";

const FORMAT = `Write the filter that answers a recruiter's question, as one JSON object and nothing else:
{"about":"candidates"|"jobs","where":[...],"order":null|{"by":"score"|"years"|"pay","direction":"rising"|"falling"},"limit":null|number,"show":"${SHOWS.join('"|"')}","job":null}
Each entry of "where" is one of:
{"field":"skill","values":["Python"]}
{"field":"title","values":["data engineer"]}
{"field":"city","values":["Berlin"]}
{"field":"country","values":["Germany"]}
{"field":"language","values":["English"]}
{"field":"years","number":{"test":"at-least","value":5}}
{"field":"pay","number":{"test":"at-least","value":80000}} (jobs only, US dollars a year)
{"field":"workPlace","values":["remote"]} (jobs only)
{"field":"fit","values":["good-fit"]} (candidates only)
{"field":"missing","number":{"test":"at-most","value":1}} (candidates only: must-haves they miss)
{"not":entry} or {"any":[entry,entry]} or {"all":[entry,entry]}
Tests: is, at-least, more-than, at-most, less-than. There are no other fields.`;

/** What the names in a filter are looked up in. */
export interface FilterNames {
  /** The id of a skill by one of its names; null when there is none. */
  readonly skillId: (name: string) => string | null;
}

export type WrittenFilter =
  { readonly status: "ready"; readonly filter: Filter } | { readonly status: "rejected"; readonly problem: string };

/** `refused` is what was wrong with the attempt before, with its words. */
export function filterMessages(
  question: string,
  refused: { readonly written: string; readonly problem: string } | null,
): readonly ChatMessage[] {
  const asked: readonly ChatMessage[] = [
    { role: "system", content: FORMAT },
    { role: "user", content: inertText(question) },
  ];
  if (refused === null) return asked;
  return [
    ...asked,
    { role: "assistant", content: refused.written },
    { role: "user", content: `That is not a valid filter: ${inertText(refused.problem)}. Write it again.` },
  ];
}

export function readWrittenFilter(question: string, written: string, names: FilterNames): WrittenFilter {
  const rejected = (problem: string) => ({ status: "rejected", problem }) as const;
  // Whoever writes the filter: what a law protects is not asked for.
  if (findProtected(question) !== null) return rejected("it asks for what is protected");
  const json = /\{[\s\S]*\}/.exec(written)?.[0];
  if (json === undefined) return rejected("there is no JSON object");
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return rejected(error instanceof Error ? error.message : "it is not JSON");
  }
  const parsed = parseFilter(value);
  if (parsed.status === "rejected") return rejected(parsed.problem);
  const unknown: string[] = [];
  const where = parsed.filter.where.map((clause) => named(clause, names, unknown));
  if (unknown.length > 0) return rejected(`there is no skill called ${unknown.join(" and none called ")}`);
  // A job is meant by its id, which no model was told.
  return { status: "ready", filter: { ...parsed.filter, where, job: null } };
}

function named(clause: Clause, names: FilterNames, unknown: string[]): Clause {
  if ("all" in clause) return { all: clause.all.map((one) => named(one, names, unknown)) };
  if ("any" in clause) return { any: clause.any.map((one) => named(one, names, unknown)) };
  if ("not" in clause) return { not: named(clause.not, names, unknown) };
  if (clause.field === "title") return { ...clause, values: clause.values.map(titleKey) };
  if (clause.field !== "skill") return clause;
  const values = clause.values.map((name) => {
    const id = names.skillId(name);
    if (id === null) unknown.push(name);
    return id ?? name;
  });
  return { ...clause, values };
}
