import { Alert, Button, Group, NativeSelect, Progress, Table, Text } from "@mantine/core";
import { useState } from "react";
import { useStore } from "zustand";

import { decimalText } from "../../lib/language.ts";
import { t, told, toldEach } from "../../lib/messages.ts";
import { failureText } from "../../protocol/failure-text.ts";
import type { JobRow } from "../../storage/schema.ts";
import { explanation, groupLabel, points, verdictTexts } from "./fairness-words.ts";
import { type FairnessReport, type FairnessRun, type FairnessState, MOST_CANDIDATES } from "./fairness-run.ts";
import { PrivacySection } from "./PrivacySection.tsx";

interface Props {
  readonly run: FairnessRun;
  readonly jobs: readonly JobRow[];
}

/** Whether names and genders change the ranking, tried on the user's own candidates. */
export function FairnessSection({ run, jobs }: Props) {
  const state = useStore(run.state);
  const [chosen, setChosen] = useState<string | null>(null);
  const job = jobs.find(({ id }) => id === chosen) ?? jobs[0];
  const isRunning = state.status === "waiting" || state.status === "hiding" || state.status === "scoring";
  return (
    <PrivacySection
      id="fairness"
      title={t("Swap test")}
      intro={t(
        "Does a name or a gender change the ranking? The page puts up to {most} of a job's candidates under other people's names, hides and scores them again, and compares. Nothing of it is kept.",
        { most: MOST_CANDIDATES },
      )}
    >
      {job === undefined ? (
        <Text size="sm">{t("No jobs yet.")}</Text>
      ) : (
        <Group gap="sm" align="flex-end">
          <NativeSelect
            size="xs"
            w={220}
            label={t("Candidates of")}
            value={job.id}
            data={jobs.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          />
          {isRunning ? (
            <Button variant="default" size="xs" onClick={run.stop}>
              {t("Stop")}
            </Button>
          ) : (
            <Button variant="default" size="xs" onClick={() => void run.start(job)}>
              {t("Run the test")}
            </Button>
          )}
        </Group>
      )}
      <Outcome state={state} />
    </PrivacySection>
  );
}

function Outcome({ state }: { state: FairnessState }) {
  switch (state.status) {
    case "idle":
      return null;
    case "stopped":
      return (
        <Text size="sm" mt="sm" role="status">
          {t("Stopped. A part of the test says nothing, so nothing is shown.")}
        </Text>
      );
    case "waiting":
      return (
        <Text size="sm" mt="sm" role="status">
          {t("Waiting for the scorer…")}
        </Text>
      );
    case "hiding":
    case "scoring": {
      const { status, done, total } = state;
      return (
        <>
          <Progress value={total === 0 ? 0 : (100 * done) / total} size="sm" mt="md" aria-label={t("Swap test")} />
          <Text size="xs" c="dimmed" mt={4}>
            {status === "hiding"
              ? t("Hidden again: {done} of {total}", { done, total })
              : t("Scored again: {done} of {total}", { done, total })}
          </Text>
        </>
      );
    }
    case "failed": {
      const { what, next } = toldEach(failureText[state.failure.code]);
      return (
        <Alert variant="default" mt="md" title={what} role="alert">
          {next}
        </Alert>
      );
    }
    case "done":
      return <Report report={state.report} />;
    default:
      return state satisfies never;
  }
}

function Report({ report }: { report: FairnessReport }) {
  return (
    <>
      <Alert variant="light" mt="md" role="status" title={report.jobTitle}>
        {verdictTexts(report).map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
      </Alert>
      {report.results.length > 0 && (
        <Table.ScrollContainer minWidth={520} mt="sm">
          <Table fz="sm" verticalSpacing={6} aria-label={t("Result of the swap test")}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t("As if they were")}</Table.Th>
                <Table.Th ta="right">{t("Largest change")}</Table.Th>
                <Table.Th ta="right">{t("Other rank")}</Table.Th>
                <Table.Th ta="right">{t("Order (tau)")}</Table.Th>
                <Table.Th ta="right">{t("Names left")}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {report.results.map(({ groupId, candidates, largestDifference, moved, tau, missed }) => (
                <Table.Tr key={groupId}>
                  <Table.Th scope="row" fw={400}>
                    {told(groupLabel(groupId))}
                  </Table.Th>
                  <Table.Td ta="right">{points(largestDifference)}</Table.Td>
                  <Table.Td ta="right">{t("{moved} of {candidates}", { moved, candidates })}</Table.Td>
                  <Table.Td ta="right">{tau === null ? "–" : decimalText(tau, 3)}</Table.Td>
                  <Table.Td ta="right">{missed}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {explanation(report).map((sentence) => (
        <Text key={sentence} size="sm" mt={6} maw={640}>
          {sentence}
        </Text>
      ))}
    </>
  );
}
