// What a recruiter makes of the requirements that were read: changed, weighed, taken out, added; and how the edits live on
// in an edited job. Lists in, lists out; an edit that changes nothing returns the list it got.

import { findSkills } from "../skills/find-skills.ts";
import { type SkillGraph, skillIdOf } from "../skills/graph.ts";
import { yearsLabel } from "./asked-skills.ts";
import type { Need, Requirement } from "./job.ts";
import { extractRequirements } from "./requirements.ts";

export const MOST_WEIGHT = 5;
/** More than a working life is a typing error. */
export const MOST_YEARS = 50;

export type RequirementEdit =
  | { readonly kind: "need"; readonly id: string; readonly need: Need }
  | { readonly kind: "weight"; readonly id: string; readonly weight: number }
  /** null: for no time in particular; a demand of years alone keeps at least one. */
  | { readonly kind: "years"; readonly id: string; readonly years: number | null }
  | { readonly kind: "remove"; readonly id: string }
  | { readonly kind: "add"; readonly requirement: Requirement };

export function editRequirements(requirements: readonly Requirement[], edit: RequirementEdit): readonly Requirement[] {
  switch (edit.kind) {
    case "need":
      return replace(requirements, edit.id, (old) => ({ ...old, need: edit.need }));
    case "weight":
      return replace(requirements, edit.id, (old) => ({ ...old, weight: whole(edit.weight, MOST_WEIGHT) }));
    case "years":
      return replace(requirements, edit.id, (old) => withYears(old, edit.years));
    case "remove":
      return requirements.filter(({ id }) => id !== edit.id);
    case "add":
      return requirements.some(({ id }) => id === edit.requirement.id)
        ? requirements
        : [...requirements, edit.requirement];
    default:
      return edit satisfies never;
  }
}

/** Whether years can be asked for: of a skill, and of work as a whole. */
export function takesYears({ kind, skillId }: Requirement): boolean {
  return kind === "years" || (kind === "skill" && skillId !== null);
}

/** null when the list says what was read: then nobody has touched the requirements. */
export function editedOrNull(
  edited: readonly Requirement[],
  asRead: readonly Requirement[],
): readonly Requirement[] | null {
  const readById = new Map(asRead.map((requirement) => [requirement.id, requirement]));
  const isSame = (one: Requirement): boolean => {
    const read = readById.get(one.id);
    return read !== undefined && one.need === read.need && one.weight === read.weight && one.years === read.years;
  };
  return edited.length === asRead.length && edited.every(isSame) ? null : edited;
}

/**
 * The edits in an edited job: what is still read keeps them, at its new place; what was taken out stays out; what is read
 * for the first time joins as it was read; what a person added stays; what the text no longer says goes.
 */
export function carryEdits(
  edited: readonly Requirement[],
  readBefore: readonly Requirement[],
  readNow: readonly Requirement[],
): readonly Requirement[] {
  const editedById = new Map(edited.map((requirement) => [requirement.id, requirement]));
  const wasRead = new Set(readBefore.map(({ id }) => id));
  const isRead = new Set(readNow.map(({ id }) => id));
  const kept = readNow.flatMap((read): readonly Requirement[] => {
    const own = editedById.get(read.id);
    if (own !== undefined) return [{ ...own, start: read.start, end: read.end }];
    return wasRead.has(read.id) ? [] : [read];
  });
  const added = edited.filter(({ id, start }) => start === null && !isRead.has(id));
  return [...kept, ...added];
}

/** A demand somebody types: a skill by one of its names, what a job would say ("fluent German"), else the words themselves. */
export function typedRequirement(typed: string, graph: SkillGraph): Requirement | null {
  const words = typed.trim().replace(/\s+/g, " ");
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  const placeless = { need: "must", weight: 1, start: null, end: null } as const;
  const [only, ...others] = extractRequirements(words, graph);
  if (only !== undefined && others.length === 0) {
    const isWhole =
      only.kind !== "skill" && only.kind !== "certificate" ? true : only.years !== null || isName(words, graph);
    if (isWhole) return { ...only, ...placeless };
  }
  return { id: `own:${skillIdOf(words)}`, kind: "skill", label: words, skillId: null, years: null, ...placeless };
}

function replace(
  requirements: readonly Requirement[],
  id: string,
  change: (old: Requirement) => Requirement,
): readonly Requirement[] {
  return requirements.map((requirement) => (requirement.id === id ? change(requirement) : requirement));
}

function withYears(old: Requirement, years: number | null): Requirement {
  if (!takesYears(old)) return old;
  const asked = years === null || years < 1 ? null : whole(years, MOST_YEARS);
  if (old.kind !== "years") return { ...old, years: asked };
  return { ...old, years: asked ?? 1, label: yearsLabel(asked ?? 1) };
}

function whole(value: number, most: number): number {
  return Math.min(most, Math.max(0, Math.round(value)));
}

function isName(words: string, graph: SkillGraph): boolean {
  const [first, ...others] = findSkills(words, graph);
  return first !== undefined && others.length === 0 && first.start === 0 && first.end === words.length;
}
