import { Button, Group, Text, Title } from "@mantine/core";
import { IconArrowBackUp, IconRestore } from "@tabler/icons-react";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";

import type { Need, Requirement } from "../../core/matching/job.ts";
import { labelSaid } from "../../core/matching/label-said.ts";
import type { RequirementEdit } from "../../core/matching/requirement-edits.ts";
import type { SkillGraph } from "../../core/skills/graph.ts";
import { msg, t, tell, told } from "../../lib/messages.ts";
import { AddRequirement } from "./AddRequirement.tsx";
import { editSentence } from "./edit-words.ts";
import classes from "./RequirementEditor.module.css";
import { RequirementRow } from "./RequirementRow.tsx";
import type { RequirementEdits } from "./use-requirement-edits.ts";

interface Props {
  readonly edits: RequirementEdits;
  /** null until it is loaded. */
  readonly graph: SkillGraph | null;
  readonly chosenId: string | null;
  onChoose(id: string): void;
}

const GROUPS: readonly { readonly need: Need; readonly title: string }[] = [
  { need: "must", title: msg("Must have") },
  { need: "nice", title: msg("Nice to have") },
];

/** What the job asks for, must apart from nice, each to be weighed, changed or taken out. */
export function RequirementEditor({ edits, graph, chosenId, onChoose }: Props) {
  const { requirements, isTouched, canUndo, hasFailed, undo, reset } = edits;
  const [said, setSaid] = useState("");
  const panel = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  /** What should have the focus when the list is drawn anew: a row that changes its group or goes takes it along. */
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (focusNext.current === null) return;
    const next = panel.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(focusNext.current)}"]`);
    (next ?? field.current)?.focus();
    focusNext.current = null;
  }, [requirements]);

  const taken = useMemo(() => new Set(requirements.flatMap(({ skillId }) => skillId ?? [])), [requirements]);
  const add = (requirement: Requirement) => {
    if (!requirements.some(({ id }) => id === requirement.id)) return change({ kind: "add", requirement });
    setSaid(t("{label} is there already.", { label: tell(labelSaid(requirement)) }));
    onChoose(requirement.id);
  };
  const change = (edit: RequirementEdit) => {
    if (edit.kind === "need") focusNext.current = `need ${edit.id}`;
    if (edit.kind === "remove") focusNext.current = `remove ${neighbourOf(edit.id)}`;
    setSaid(editSentence(edit, requirements));
    edits.edit(edit);
  };
  /** The one shown after it, else the one before. */
  const neighbourOf = (id: string): string => {
    const shown = GROUPS.flatMap(({ need }) => requirements.filter((one) => one.need === need));
    const at = shown.findIndex((one) => one.id === id);
    return (shown[at + 1] ?? shown[at - 1])?.id ?? "";
  };
  const undoAloud = () => {
    setSaid(t("Undone."));
    undo();
  };
  const undoByKey = (event: KeyboardEvent) => {
    const isText = event.target instanceof HTMLInputElement && event.target.type !== "range";
    if (event.key !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey || isText || !canUndo) return;
    event.preventDefault();
    undoAloud();
  };
  return (
    <div ref={panel} className={classes.editor} onKeyDown={undoByKey}>
      <Group gap="xs" justify="space-between" wrap="nowrap">
        <Title order={2} size="h3">
          {t("Requirements")}
        </Title>
        <Group gap={4} wrap="nowrap">
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            leftSection={<IconArrowBackUp size={14} aria-hidden="true" />}
            disabled={!canUndo}
            onClick={undoAloud}
          >
            {t("Undo")}
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            leftSection={<IconRestore size={14} aria-hidden="true" />}
            disabled={!isTouched}
            onClick={() => {
              setSaid(t("Back to the requirements as read from the text."));
              reset();
            }}
          >
            {t("As read from the text")}
          </Button>
        </Group>
      </Group>
      <Text size="xs" c="dimmed" mb={8}>
        {isTouched
          ? t("Changed by you. They add a part of their own to every score; the scorer’s own part stays as it was.")
          : t("Read from the text by rules. Change or weigh one, and the order follows.")}
      </Text>
      {hasFailed && (
        <Text size="xs" role="alert" mb={8}>
          {t("The change could not be kept: your browser did not let the page write. Free some space and try again.")}
        </Text>
      )}
      {graph && <AddRequirement graph={graph} taken={taken} field={field} onAdd={add} />}
      {requirements.length === 0 && graph && (
        <Text size="sm" c="dimmed" mt={8}>
          {t(
            "None recognised. Name skills, years of experience, languages or certificates in the text, or add them here.",
          )}
        </Text>
      )}
      {GROUPS.map(({ need, title }) => {
        const group = requirements.filter((requirement) => requirement.need === need);
        return (
          group.length > 0 && (
            <section key={need} className={classes.group}>
              <h3 className={classes.groupTitle}>
                {told(title)} <span>{group.length}</span>
              </h3>
              <ul className={classes.list} aria-label={told(title)}>
                {group.map((requirement) => (
                  <RequirementRow
                    key={requirement.id}
                    requirement={requirement}
                    isChosen={requirement.id === chosenId}
                    onChoose={() => onChoose(requirement.id)}
                    onEdit={change}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <p role="status" className={classes.spoken}>
        {said}
      </p>
    </div>
  );
}
