import { Alert, Button, Container, Group, Loader, Stack, Text, TextInput, Title } from "@mantine/core";
import { IconDatabase, IconSearch } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useStore } from "zustand";

import type { LabelOf } from "../../core/asking/filter/filter-text.ts";
import { t } from "../../lib/messages.ts";
import { AnswerView } from "./AnswerView.tsx";
import type { AskIndex, JobFileState, Stored } from "./ask-index.ts";
import { EXAMPLES } from "./examples.ts";
import { JobFileDrawer } from "./JobFileDrawer.tsx";
import type { AskHrefs } from "./RowsTable.tsx";
import type { AskState } from "./ask-run.ts";
import { useAsk } from "./use-ask.ts";

interface Props {
  readonly index: AskIndex;
  /** Null while the database is being read. */
  readonly stored: Stored | null;
  readonly labelOf: LabelOf;
  readonly hrefs: AskHrefs;
}

/** A question on top, then what it was taken for, the rows, and one sentence. */
export function AskView({ index, stored, labelOf, hrefs }: Props) {
  const [question, setQuestion] = useState("");
  const [isDataOpen, setDataOpen] = useState(false);
  const asking = useAsk(index, stored);
  const fileJobs = useStore(index.jobFile, jobsIn);
  const { state } = asking;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (question.trim() !== "") asking.ask(question);
  };
  const answers = state.status === "done" ? state.answers : state.status === "asking" ? state.before : [];
  // Nothing of it was understood: the examples say how others ask.
  const isLost =
    state.status === "wordless" ||
    (state.status === "done" && answers.every(({ filter, isRefused }) => filter === null && !isRefused));
  return (
    <Container size="lg" py="lg">
      <Stack gap="lg">
        <header>
          <Group justify="space-between" align="flex-start" wrap="nowrap">
            <Title order={1}>{t("Ask")}</Title>
            <Button
              variant="default"
              size="xs"
              leftSection={<IconDatabase size={14} aria-hidden />}
              onClick={() => setDataOpen(true)}
            >
              {fileJobs === 0
                ? t("Data")
                : t("Data: {jobs, plural, one {# job} other {# jobs}} of a file", { jobs: fileJobs })}
            </Button>
          </Group>
          <Text size="sm" c="dimmed" maw={620}>
            {t(
              "Questions about your jobs and candidates, in your own words. The answer is counted from what is stored here; no model is needed, and nothing leaves this page.",
            )}
          </Text>
        </header>
        <form onSubmit={submit} role="search">
          <Group gap="xs" align="flex-end" wrap="nowrap">
            <TextInput
              flex={1}
              size="md"
              // Questions are understood in English: a screen reader says the example so.
              lang="en"
              label={t("Question")}
              placeholder={t("Who has 5 years in a kitchen and speaks English?")}
              value={question}
              onChange={(event) => setQuestion(event.currentTarget.value)}
              leftSection={<IconSearch size={16} aria-hidden />}
              maxLength={500}
              autoComplete="off"
            />
            <Button type="submit" size="md" disabled={question.trim() === ""}>
              {t("Ask")}
            </Button>
          </Group>
        </form>
        <Status state={state} onStop={asking.stop} />
        {answers.map((answer, at) => (
          <AnswerView
            key={`${at} ${answer.question}`}
            answer={answer}
            isAlone={answers.length === 1}
            labelOf={labelOf}
            hrefs={hrefs}
            jobs={stored?.jobs ?? []}
            onEdit={(filter) => asking.edit(at, filter)}
            onRead={asking.read}
          />
        ))}
        {(state.status === "idle" || isLost) && (
          <Examples
            onPick={(example) => {
              setQuestion(example);
              asking.ask(example);
            }}
            isEmpty={stored !== null && stored.jobs.length === 0 && stored.candidates.length === 0 && fileJobs === 0}
          />
        )}
      </Stack>
      <JobFileDrawer index={index} isOpen={isDataOpen} onClose={() => setDataOpen(false)} />
    </Container>
  );
}

function jobsIn(state: JobFileState): number {
  return state.status === "done" && state.read.status === "ready" ? state.read.jobs : 0;
}

function Status({ state, onStop }: { readonly state: AskState; readonly onStop: () => void }) {
  if (state.status === "failed")
    return (
      <Alert variant="default" role="alert" title={t("The question could not be answered")}>
        {t("What is stored is untouched. Ask again; if it fails again, reload the page.")}
      </Alert>
    );
  if (state.status === "wordless")
    return (
      <Text size="sm" role="status">
        {t("There is no question in it. Ask in words, as in these examples.")}
      </Text>
    );
  if (state.status !== "asking") return null;
  return (
    <Group gap="sm" role="status">
      <Loader size="xs" aria-hidden />
      <Text size="sm">
        {state.total === 0
          ? t("Looking…")
          : t("{done} of {total} candidates read for questions", { done: state.done, total: state.total })}
      </Text>
      {state.total > 0 && (
        <Button variant="default" size="compact-xs" onClick={onStop}>
          {t("Stop")}
        </Button>
      )}
    </Group>
  );
}

function Examples({ onPick, isEmpty }: { readonly onPick: (example: string) => void; readonly isEmpty: boolean }) {
  if (isEmpty)
    return (
      <Text size="sm">
        {t("There is nothing to ask about yet. Add a job and drop some resumes on it, or load the sample.")}
      </Text>
    );
  return (
    <section aria-labelledby="examples-heading">
      <Text id="examples-heading" size="sm" c="dimmed" mb="xs">
        {t("For example")}
      </Text>
      <Group gap="xs">
        {EXAMPLES.map((example) => (
          <Button
            key={example}
            lang="en"
            variant="default"
            size="xs"
            onClick={() => onPick(example)}
            style={{ whiteSpace: "normal", height: "auto", paddingBlock: 4 }}
          >
            {example}
          </Button>
        ))}
      </Group>
    </section>
  );
}
