import { Autocomplete } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type RefObject, useMemo, useState } from "react";

import type { Requirement } from "../../core/matching/job.ts";
import { typedRequirement } from "../../core/matching/requirement-edits.ts";
import { suggestSkills } from "../../core/matching/suggest-skills.ts";
import type { SkillGraph } from "../../core/skills/graph.ts";
import { t } from "../../lib/messages.ts";

interface Props {
  readonly graph: SkillGraph;
  /** Skills that are asked for already. */
  readonly taken: ReadonlySet<string>;
  readonly field: RefObject<HTMLInputElement | null>;
  onAdd(requirement: Requirement): void;
}

const MOST_SUGGESTED = 8;

/** A field for one more demand: a known skill from the list, or any words. */
export function AddRequirement({ graph, taken, field, onAdd }: Props) {
  const [typed, setTyped] = useState("");
  const suggested = useMemo(
    () =>
      suggestSkills(typed, graph, MOST_SUGGESTED)
        .filter(({ id }) => !taken.has(id))
        .map(({ label }) => label),
    [typed, graph, taken],
  );
  const add = (words: string) => {
    const requirement = typedRequirement(words, graph);
    if (requirement === null) return;
    onAdd(requirement);
    setTyped("");
  };
  return (
    <Autocomplete
      ref={field}
      size="xs"
      aria-label={t("Add a requirement")}
      placeholder={t("Add a skill, “fluent German”, or your own words")}
      leftSection={<IconPlus size={14} aria-hidden="true" />}
      value={typed}
      data={suggested}
      // They are the right ones already, and in order.
      filter={({ options }) => options}
      onChange={setTyped}
      onOptionSubmit={add}
      onKeyDown={(event) => {
        // An option under the cursor is taken by the list itself.
        const isChoosing = event.currentTarget.getAttribute("aria-activedescendant");
        if (event.key === "Enter" && !isChoosing && !event.nativeEvent.isComposing) add(typed);
      }}
    />
  );
}
