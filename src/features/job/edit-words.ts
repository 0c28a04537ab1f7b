// What an edit of the requirements did, in a sentence for those who hear the page.

import type { Requirement } from "../../core/matching/job.ts";
import { labelSaid } from "../../core/matching/label-said.ts";
import type { RequirementEdit } from "../../core/matching/requirement-edits.ts";
import { t, tell } from "../../lib/messages.ts";

/** "counts three times": how much a weight is, in words. */
export function weightWords(weight: number): string {
  return t("{weight, plural, =0 {does not count} =1 {counts as usual} =2 {counts twice} other {counts # times}}", {
    weight,
  });
}

/** `label` is that of the requirement before the edit. */
export function editSentence(edit: RequirementEdit, requirements: readonly Requirement[]): string {
  const label = (id: string) => {
    const requirement = requirements.find((one) => one.id === id);
    return requirement === undefined ? "" : tell(labelSaid(requirement));
  };
  switch (edit.kind) {
    case "need":
      return edit.need === "must"
        ? t("{label} is a must-have now.", { label: label(edit.id) })
        : t("{label} is nice to have now.", { label: label(edit.id) });
    case "weight":
      return `${label(edit.id)} ${weightWords(edit.weight)}.`;
    case "years":
      return edit.years === null
        ? t("{label}: no years asked.", { label: label(edit.id) })
        : t("{label}: {years} years asked.", { label: label(edit.id), years: edit.years });
    case "remove":
      return t("{label} is taken out. Undo brings it back.", { label: label(edit.id) });
    case "add":
      return t("{label} is added as a must-have.", { label: tell(labelSaid(edit.requirement)) });
    default:
      return edit satisfies never;
  }
}
