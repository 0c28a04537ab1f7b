import { ActionIcon, Button, Group, Popover, Text, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { type FormEvent, Fragment, useState } from "react";

import type { Clause, Filter } from "../../core/asking/filter/filter.ts";
import { clauseSaid, groupFieldSaid, type LabelOf, orderSaid } from "../../core/asking/filter/filter-text.ts";
import { t, tell } from "../../lib/messages.ts";
import { inEnglish } from "../../lib/said.ts";
import type { JobRow } from "../../storage/schema.ts";
import classes from "./FilterChips.module.css";

interface Props {
  readonly filter: Filter;
  readonly labelOf: LabelOf;
  readonly jobs: readonly JobRow[];
  readonly onEdit: (filter: Filter) => void;
  /** What a few words mean. */
  readonly onRead: (words: string, about: Filter["about"]) => Promise<Filter | null>;
}

/** What the question was taken for. Each part can be said in other words, or taken out. */
export function FilterChips({ filter, labelOf, jobs, onEdit, onRead }: Props) {
  const { where, order, limit, job, about, groupBy } = filter;
  const replaced = (at: number, clauses: readonly Clause[]) =>
    onEdit({ ...filter, where: [...where.slice(0, at), ...clauses, ...where.slice(at + 1)] });
  const read = async (words: string): Promise<readonly Clause[] | null> => {
    const found = await onRead(words, about);
    return found === null || found.where.length === 0 ? null : found.where;
  };
  return (
    <Group gap={6} component="ul" className={classes.chips} aria-label={t("What was understood")}>
      <li className={classes.about}>{about === "jobs" ? t("Jobs") : t("Candidates")}</li>
      {where.map((clause, at) => {
        const wider = widerTitles(clause);
        const said = clauseSaid(wider === null ? clause : wider.asked, labelOf);
        const text = tell(said);
        return (
          <Fragment key={`${at} ${text}`}>
            <Chip
              text={text}
              words={inEnglish(said)}
              onRemove={() => replaced(at, [])}
              onChange={async (words) => {
                const clauses = await read(words);
                if (clauses !== null) replaced(at, clauses);
                return clauses !== null;
              }}
            />
            {wider !== null && (
              <Chip
                text={t("also called: {names}", { names: wider.names.join(", ") })}
                onRemove={() => replaced(at, [{ ...wider.asked, wider: [] }])}
              />
            )}
          </Fragment>
        );
      })}
      {job !== null && (
        <Chip
          text={t("for {title}", { title: jobs.find(({ id }) => id === job)?.title ?? t("one job") })}
          onRemove={() => onEdit({ ...filter, job: null })}
        />
      )}
      {order !== null && <Chip text={tell(orderSaid(order))} onRemove={() => onEdit({ ...filter, order: null })} />}
      {groupBy !== undefined && (
        <Chip
          text={t("for each {group}", { group: tell(groupFieldSaid(groupBy)) })}
          onRemove={() => {
            const { groupBy: _, ...rest } = filter;
            onEdit(rest);
          }}
        />
      )}
      {limit !== null && (
        <Chip text={t("first {limit}", { limit })} onRemove={() => onEdit({ ...filter, limit: null })} />
      )}
      <AddChip
        onAdd={async (words) => {
          const clauses = await read(words);
          if (clauses !== null) onEdit({ ...filter, where: [...where, ...clauses] });
          return clauses !== null;
        }}
      />
    </Group>
  );
}

/** The names of the occupation that a title was widened to, apart from the title as it was asked. */
function widerTitles(clause: Clause) {
  if (!("field" in clause) || clause.field !== "title" || clause.wider === undefined || clause.wider.length === 0)
    return null;
  const { field, values, wider } = clause;
  return { asked: { field, values }, names: wider };
}

interface ChipProps {
  readonly text: string;
  /** The same in English, which is what questions are understood in. */
  readonly words?: string;
  readonly onRemove: () => void;
  /** Answers whether the words were understood. Without it the chip can only be taken out. */
  readonly onChange?: (words: string) => Promise<boolean>;
}

function Chip({ text, words = text, onRemove, onChange }: ChipProps) {
  return (
    <li className={classes.chip}>
      {onChange === undefined ? (
        <span className={classes.text}>{text}</span>
      ) : (
        <WordsPopover
          label={t("Change: {text}", { text })}
          initial={words}
          submit={t("Change")}
          onSubmit={onChange}
          target={text}
          className={classes.text}
        />
      )}
      <ActionIcon
        variant="transparent"
        color="gray"
        size="xs"
        aria-label={t("Remove: {text}", { text })}
        onClick={onRemove}
      >
        <IconX size={12} />
      </ActionIcon>
    </li>
  );
}

function AddChip({ onAdd }: { readonly onAdd: (words: string) => Promise<boolean> }) {
  return (
    <li>
      <WordsPopover
        label={t("Add a condition")}
        initial=""
        submit={t("Add")}
        onSubmit={onAdd}
        target={<IconPlus size={14} aria-hidden />}
        className={classes.add}
      />
    </li>
  );
}

interface WordsProps {
  readonly label: string;
  readonly initial: string;
  readonly submit: string;
  readonly onSubmit: (words: string) => Promise<boolean>;
  readonly target: React.ReactNode;
  readonly className: string | undefined;
}

/** A small form for a few words, such as "at least 3 years". */
function WordsPopover({ label, initial, submit, onSubmit, target, className }: WordsProps) {
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState(initial);
  const [isLost, setLost] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const isRead = await onSubmit(words);
    setLost(!isRead);
    if (isRead) setOpen(false);
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus position="bottom-start" withinPortal>
      <Popover.Target>
        <button
          type="button"
          className={className}
          aria-label={label}
          aria-expanded={isOpen}
          onClick={() => {
            setWords(initial);
            setLost(false);
            setOpen(!isOpen);
          }}
        >
          {target}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={(event) => void send(event)}>
          <Group gap="xs" align="flex-start" wrap="nowrap">
            <TextInput
              size="xs"
              aria-label={t("In other words")}
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
              error={isLost ? t("Not understood. Name a skill, a place, years or pay.") : undefined}
              data-autofocus
            />
            <Button type="submit" size="xs" disabled={words.trim() === ""}>
              {submit}
            </Button>
          </Group>
          <Text size="xs" c="dimmed" mt={4}>
            {t("In your own words.")}
          </Text>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
