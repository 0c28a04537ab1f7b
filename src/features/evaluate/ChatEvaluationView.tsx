import { Alert, Button, Container, FileButton, Group, Progress, Stack, Text, Title } from "@mantine/core";
import { useStore } from "zustand";

import { t, told, toldEach } from "../../lib/messages.ts";
import type { Failure } from "../../protocol/failure.ts";
import { failureText } from "../../protocol/failure-text.ts";
import type { ChatEvaluation, ChatEvaluationState } from "./chat-evaluation.ts";
import { ChatReportView } from "./ChatReportView.tsx";

interface Props {
  readonly evaluation: ChatEvaluation;
  /** The chat model on this machine, to be asked as well; null where there is none. */
  readonly model: {
    readonly name: string;
    readonly write: (question: string, signal: AbortSignal) => Promise<string>;
  } | null;
}

/** Questions with known answers: the rules, the chat model of this machine and other models, side by side. */
export function ChatEvaluationView({ evaluation, model }: Props) {
  const state = useStore(evaluation.state);
  const isRunning = state.status === "running";
  return (
    <Container size="lg" pb="xl" component="section" aria-labelledby="chat-evaluation-heading">
      <Stack gap="md">
        <div>
          <Title order={2} id="chat-evaluation-heading">
            {t("Questions and answers")}
          </Title>
          <Text size="sm" c="dimmed" maw={620}>
            {t(
              "Bring questions whose answers you know, as JSON lines of kind, question, and filter, rows or reference; what models wrote goes into answers, by their names. They are asked about what Ask knows now: your jobs and candidates, and a file of jobs chosen there.",
            )}
          </Text>
        </div>
        <Group gap="xs">
          <FileButton
            accept=".jsonl,.ndjson,.json"
            onChange={(file) => file && void evaluation.start(file)}
            inputProps={{ onClick: (event) => (event.currentTarget.value = "") }}
          >
            {(props) => (
              <Button {...props} variant="default" size="xs" disabled={isRunning}>
                {t("Choose questions")}
              </Button>
            )}
          </FileButton>
          {state.status === "done" && state.contestants.length > 0 && model !== null && (
            <Button variant="default" size="xs" onClick={() => void evaluation.addModel(model.name, model.write)}>
              {t("Ask {name}, too", { name: model.name })}
            </Button>
          )}
          {isRunning && (
            <Button variant="default" size="xs" onClick={evaluation.stop}>
              {t("Stop")}
            </Button>
          )}
        </Group>
        <Outcome state={state} />
      </Stack>
    </Container>
  );
}

function Outcome({ state }: { readonly state: ChatEvaluationState }) {
  switch (state.status) {
    case "idle":
      return null;
    case "refused":
      return (
        <Alert variant="default" role="alert" title={t("{fileName} was not evaluated", { fileName: state.fileName })}>
          {t("Line {line}: {problem}. Correct it and choose the file again.", {
            line: state.line,
            problem: told(state.problem),
          })}
        </Alert>
      );
    case "running":
      return (
        <div role="status">
          <Text size="sm" mb={4}>
            {t("{done} of {questions} questions asked", { done: state.done, questions: state.set.questions })}
          </Text>
          <Progress value={(state.done / state.set.questions) * 100} aria-hidden />
        </div>
      );
    case "done":
      return (
        <>
          {state.failure !== null && <FailedModel failure={state.failure} />}
          {state.contestants.length > 0 && (
            <>
              <Text size="sm">
                {t("{questions, plural, one {# question} other {# questions}} of {fileName}.", {
                  questions: state.set.questions,
                  fileName: state.set.fileName,
                })}
              </Text>
              <ChatReportView contestants={state.contestants} />
            </>
          )}
        </>
      );
    default:
      return state satisfies never;
  }
}

function FailedModel({ failure }: { readonly failure: Failure }) {
  if (failure.code === "aborted")
    return (
      <Text size="sm" role="status">
        {t("Stopped. Figures need every question, so there are none of this run.")}
      </Text>
    );
  const { what, next } = toldEach(failureText[failure.code]);
  return (
    <Alert variant="default" role="alert" title={what}>
      {next}
    </Alert>
  );
}
