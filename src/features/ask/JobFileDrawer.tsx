import { Alert, Button, Drawer, FileButton, Group, Loader, Stack, Switch, Text, Title } from "@mantine/core";
import { useStore } from "zustand";

import type { PrepareStep } from "../../core/asking/jobs/prepare-jobs.ts";
import { t } from "../../lib/messages.ts";
import type { JobFileRead } from "../../protocol/query.ts";
import type { AskIndex, JobFileState } from "./ask-index.ts";
import { changedText, problemText, stepName } from "./prepare-words.ts";

interface Props {
  readonly index: AskIndex;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Jobs of a file beside those of the page, and each step of their preparation with what it did. */
export function JobFileDrawer({ index, isOpen, onClose }: Props) {
  const state = useStore(index.jobFile);
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="right"
      size="md"
      title={t("Data for questions")}
      closeButtonProps={{ "aria-label": t("Close") }}
    >
      <Stack gap="md">
        <section aria-labelledby="job-file-heading">
          <Title order={3} size="h4" id="job-file-heading">
            {t("Jobs of a file")}
          </Title>
          <Text size="sm" c="dimmed" mb="sm">
            {t(
              "A CSV or JSON lines with a title, company, location, remote, salary or description. It is read on this machine, asked beside your own jobs, and forgotten when the page is closed.",
            )}
          </Text>
          <Group gap="xs">
            <FileButton
              accept=".csv,.json,.jsonl,.ndjson,text/csv,application/json"
              onChange={(file) => file !== null && void index.useJobFile(file, withoutOf(state))}
            >
              {(props) => (
                <Button {...props} variant="default" size="xs" disabled={state.status === "reading"}>
                  {t("Choose a file")}
                </Button>
              )}
            </FileButton>
            {state.status === "done" && (
              <Button variant="subtle" color="gray" size="xs" onClick={() => void index.dropJobFile()}>
                {t("Take it out")}
              </Button>
            )}
          </Group>
        </section>
        <FileOutcome state={state} onWithout={(without) => void index.prepareAgain(without)} />
      </Stack>
    </Drawer>
  );
}

function withoutOf(state: JobFileState): readonly PrepareStep[] {
  return state.status === "done" || state.status === "reading" ? state.without : [];
}

interface OutcomeProps {
  readonly state: JobFileState;
  readonly onWithout: (without: readonly PrepareStep[]) => void;
}

function FileOutcome({ state, onWithout }: OutcomeProps) {
  switch (state.status) {
    case "none":
      return null;
    case "reading":
      return (
        <Group gap="sm" role="status">
          <Loader size="xs" aria-hidden />
          <Text size="sm">{t("Reading {name}…", { name: state.name })}</Text>
        </Group>
      );
    case "failed":
      return (
        <Alert variant="default" role="alert" title={t("{name} could not be read", { name: state.name })}>
          {t("What is stored is untouched. Choose the file again; if it fails again, reload the page.")}
        </Alert>
      );
    case "done":
      return state.read.status === "rejected" ? (
        <Alert variant="default" role="alert" title={t("{name} could not be read", { name: state.name })}>
          {problemText(state.read.problem)}
        </Alert>
      ) : (
        <Preparation name={state.name} read={state.read} without={state.without} onWithout={onWithout} />
      );
    default:
      return state satisfies never;
  }
}

interface PreparationProps {
  readonly name: string;
  readonly read: JobFileRead & { readonly status: "ready" };
  readonly without: readonly PrepareStep[];
  readonly onWithout: OutcomeProps["onWithout"];
}

function Preparation({ name, read, without, onWithout }: PreparationProps) {
  return (
    <section aria-labelledby="preparation-heading">
      <Title order={3} size="h4" id="preparation-heading">
        {t("Preparation")}
      </Title>
      <Text size="sm" role="status" mb="sm">
        {t("{jobs, plural, one {# job} other {# jobs}} of {rows, plural, one {# row} other {# rows}} in {name}.", {
          jobs: read.jobs,
          rows: read.rows,
          name,
        })}
        {read.unread > 0 &&
          ` ${t("{unread, plural, one {# row} other {# rows}} without a title and a description left out.", { unread: read.unread })}`}
      </Text>
      <Stack gap="sm">
        {read.steps.map(({ step, isOn, changed }) => (
          <Switch
            key={step}
            checked={isOn}
            label={stepName(step)}
            description={isOn ? changedText(changed, read.rows) : t("Off")}
            onChange={() => onWithout(isOn ? [...without, step] : without.filter((one) => one !== step))}
          />
        ))}
      </Stack>
    </section>
  );
}
