// What an edit of the requirements did, in a sentence for those who hear the page.

import type { Requirement } from "../../core/matching/job.ts";
import type { RequirementEdit } from "../../core/matching/requirement-edits.ts";

/** "counts three times": how much a weight is, in words. */
export function weightWords(weight: number): string {
  return ["does not count", "counts as usual", "counts twice"][weight] ?? `counts ${weight} times`;
}

/** `label` is that of the requirement before the edit. */
export function editSentence(edit: RequirementEdit, requirements: readonly Requirement[]): string {
  const label = (id: string) => requirements.find((one) => one.id === id)?.label ?? "";
  switch (edit.kind) {
    case "need":
      return `${label(edit.id)} is ${edit.need === "must" ? "a must-have" : "nice to have"} now.`;
    case "weight":
      return `${label(edit.id)} ${weightWords(edit.weight)}.`;
    case "years":
      return edit.years === null
        ? `${label(edit.id)}: no years asked.`
        : `${label(edit.id)}: ${edit.years} years asked.`;
    case "remove":
      return `${label(edit.id)} is taken out. Undo brings it back.`;
    case "add":
      return `${edit.requirement.label} is added as a must-have.`;
    default:
      return edit satisfies never;
  }
}
