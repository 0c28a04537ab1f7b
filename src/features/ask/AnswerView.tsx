import { Alert, Collapse, Stack, Text, Title, UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useId, useState } from "react";

import type { Answer } from "../../core/asking/answer/answer.ts";
import type { Filter } from "../../core/asking/filter/filter.ts";
import type { LabelOf } from "../../core/asking/filter/filter-text.ts";
import { t, tell } from "../../lib/messages.ts";
import type { JobRow } from "../../storage/schema.ts";
import classes from "./AnswerView.module.css";
import { FilterChips } from "./FilterChips.tsx";
import { GroupsTable } from "./GroupsTable.tsx";
import { type AskHrefs, RowsTable } from "./RowsTable.tsx";

interface Props {
  readonly answer: Answer;
  /** Of several questions in one text each shows its own words. */
  readonly isAlone: boolean;
  readonly labelOf: LabelOf;
  readonly hrefs: AskHrefs;
  readonly jobs: readonly JobRow[];
  readonly onEdit: (filter: Filter) => void;
  readonly onRead: (words: string, about: Filter["about"]) => Promise<Filter | null>;
}

export function AnswerView({ answer, isAlone, labelOf, hrefs, jobs, onEdit, onRead }: Props) {
  const { filter, found, groups = [], sentence, isRefused, question, total } = answer;
  if (filter === null)
    return (
      <Alert variant="default" role="status" title={isRefused ? t("Not asked here") : t("This needs other words")}>
        {tell(sentence)}
      </Alert>
    );
  return (
    <Stack gap="sm" component="section" aria-label={question}>
      {!isAlone && (
        <Title order={2} size="h3">
          {question}
        </Title>
      )}
      <FilterChips filter={filter} labelOf={labelOf} jobs={jobs} onEdit={onEdit} onRead={onRead} />
      {groups.length > 0 && <GroupsTable filter={filter} groups={groups} />}
      {found.rows.length > 0 && <RowsTable found={found} total={total} hrefs={hrefs} />}
      <Text size="md" role="status" className={classes.sentence}>
        {tell(sentence)}
      </Text>
      {answer.sql !== null && <Sql sql={answer.sql} params={answer.params} />}
    </Stack>
  );
}

function Sql({ sql, params }: { readonly sql: string; readonly params: readonly (string | number)[] }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <UnstyledButton
        className={classes.sqlButton}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? <IconChevronDown size={14} aria-hidden /> : <IconChevronRight size={14} aria-hidden />} SQL
      </UnstyledButton>
      <Collapse expanded={isOpen}>
        <pre id={id} className={classes.sql} tabIndex={0} aria-label="SQL">
          {sql}
          {params.length > 0 && `\n-- ${params.map((param) => JSON.stringify(param)).join(", ")}`}
        </pre>
      </Collapse>
    </div>
  );
}
