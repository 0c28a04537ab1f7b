// What differs between the facts of a resume and those of its edit.

import type { Experience } from "../../reading/profile.ts";
import type { Fact, FactKind, PlacedFact } from "./fact.ts";
import { type Facts, folded } from "./facts.ts";
import { countsOther, likeness } from "./place.ts";

export interface FactChange {
  readonly kind: FactKind;
  /** As written: in the edit where it was added or changed, in the resume where it was removed. */
  readonly fact: string;
  readonly how: "added" | "changed" | "removed";
}

/** A number whose line is that much more like the line of another number has changed places with it. */
const SWAPPED = 0.34;

export function compareFacts(before: Facts, after: Facts): FactChange[] {
  return unique([
    ...placedChanges(before.placed, after.placed),
    ...jobChanges(before.jobs, after.jobs),
    ...setChanges(before.held, after.held),
    ...nameChanges(before, after),
  ]);
}

/** Each number and date of the edit takes the like-placed one of the resume that says the same. */
function placedChanges(before: readonly PlacedFact[], after: readonly PlacedFact[]): FactChange[] {
  const free = new Set(before);
  const changes: FactChange[] = [];
  const pairs = after
    .flatMap((to) => before.filter((from) => isSame(from, to)).map((from) => ({ from, to, like: likeness(from, to) })))
    .sort((a, b) => b.like - a.like);
  const taken = new Map<PlacedFact, { readonly from: PlacedFact; readonly like: number }>();
  for (const { from, to, like } of pairs) {
    if (!free.has(from) || taken.has(to)) continue;
    free.delete(from);
    taken.set(to, { from, like });
  }
  const lost = [...free];
  for (const to of after) {
    const match = taken.get(to);
    if (match === undefined) {
      const at = lost.findIndex((from) => from.kind === to.kind && likeness(from, to) > 0);
      changes.push({ kind: to.kind, fact: to.written, how: at < 0 ? "added" : "changed" });
      if (at >= 0) lost.splice(at, 1);
      continue;
    }
    const isElsewhere = match.like === 0 && to.around.size > 0;
    const other = Math.max(
      0,
      ...before.filter((from) => from.kind === to.kind && !isSame(from, to)).map((from) => likeness(from, to)),
    );
    const isOfOther = to.kind === "number" && countsOther(match.from, to);
    if (isElsewhere || isOfOther || other - match.like > SWAPPED)
      changes.push({ kind: to.kind, fact: to.written, how: "changed" });
  }
  return [...changes, ...lost.map(removed)];
}

/** Jobs are compared whole: the employer of one with the title of another is a lie made of truths. */
function jobChanges(before: readonly Experience[], after: readonly Experience[]): FactChange[] {
  const open = [...before];
  const isJob = (a: Experience) => (b: Experience) => jobKey(a) === jobKey(b);
  const unmatched = after.filter((job) => {
    const at = open.findIndex(isJob(job));
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
  const changes = unmatched.flatMap((job): FactChange[] => {
    const at = nearestJob(open, job);
    const was = open[at];
    if (was === undefined) return [{ kind: "title", fact: job.title, how: "added" }];
    open.splice(at, 1);
    return [
      ...(folded(was.title) === folded(job.title) ? [] : [changed("title", was.title, job.title)]),
      ...(folded(was.employer ?? "") === folded(job.employer ?? "")
        ? []
        : [changed("employer", was.employer ?? "", job.employer ?? "")]),
      ...(was.from === job.from && was.to === job.to ? [] : [changed("date", "", yearsOf(job))]),
    ];
  });
  return [...changes, ...open.map(({ title }): FactChange => ({ kind: "title", fact: title, how: "removed" }))];
}

/** The job that shares most with it. */
function nearestJob(jobs: readonly Experience[], job: Experience): number {
  const shared = jobs.map(
    (one) =>
      Number(one.from === job.from) +
      Number(one.to === job.to) +
      Number(folded(one.title) === folded(job.title)) +
      Number(folded(one.employer ?? "") === folded(job.employer ?? "")),
  );
  const most = Math.max(0, ...shared);
  return most === 0 ? -1 : shared.indexOf(most);
}

function yearsOf({ from, to }: Experience): string {
  return `${Math.floor(from / 12)} – ${to === null ? "now" : Math.floor(to / 12)}`;
}

function jobKey({ title, employer, from, to }: Experience): string {
  return [folded(title), folded(employer ?? ""), from, to ?? "now"].join("|");
}

/** A name that only one of the texts has, in any case. As many as were taken away were put in their place. */
function nameChanges(before: Facts, after: Facts): FactChange[] {
  const lost = before.names.filter(({ key }) => !after.words.has(key));
  const won = after.names.filter(({ key }) => !before.words.has(key));
  return [
    ...won.map((name, i) => (i < lost.length ? changed(name.kind, "", name.written) : added(name))),
    ...lost.slice(won.length).map(removed),
  ];
}

function setChanges(before: readonly Fact[], after: readonly Fact[]): FactChange[] {
  const id = ({ kind, key }: Fact) => `${kind} ${key}`;
  /** The same thing at another level: "German 2" and "German 1". */
  const thing = (fact: Fact) => id(fact).replace(/ [^ ]*$/, "");
  const [was, is] = [new Set(before.map(id)), new Set(after.map(id))];
  const lost = before.filter((fact) => !is.has(id(fact)));
  const won = after.filter((fact) => !was.has(id(fact)));
  const isChanged = (fact: Fact) => lost.some((other) => thing(other) === thing(fact));
  return [
    ...won.map((fact) => (isChanged(fact) ? changed(fact.kind, "", fact.written) : added(fact))),
    ...lost.filter((fact) => !won.some((other) => thing(other) === thing(fact))).map(removed),
  ];
}

function isSame(a: Fact, b: Fact): boolean {
  return a.kind === b.kind && a.key === b.key;
}

function added({ kind, written }: Fact): FactChange {
  return { kind, fact: written, how: "added" };
}

function removed({ kind, written }: Fact): FactChange {
  return { kind, fact: written, how: "removed" };
}

function changed(kind: FactKind, was: string, is: string): FactChange {
  if (was !== "" && is === "") return { kind, fact: was, how: "removed" };
  return { kind, fact: is, how: "changed" };
}

function unique(changes: readonly FactChange[]): FactChange[] {
  const seen = new Set<string>();
  return changes.filter((change) => {
    const key = `${change.kind} ${change.how} ${folded(change.fact)}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
