import { Alert, Button, Group, NativeSelect, Progress, Table, Text } from "@mantine/core";
import { useState } from "react";
import { useStore } from "zustand";

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
      title="Swap test"
      intro={`Does a name or a gender change the ranking? The page puts up to ${MOST_CANDIDATES} of a job's candidates under other people's names, hides and scores them again, and compares. Nothing of it is kept.`}
    >
      {job === undefined ? (
        <Text size="sm">No jobs yet.</Text>
      ) : (
        <Group gap="sm" align="flex-end">
          <NativeSelect
            size="xs"
            w={220}
            label="Candidates of"
            value={job.id}
            data={jobs.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          />
          {isRunning ? (
            <Button variant="default" size="xs" onClick={run.stop}>
              Stop
            </Button>
          ) : (
            <Button variant="default" size="xs" onClick={() => void run.start(job)}>
              Run the test
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
          Stopped. A part of the test says nothing, so nothing is shown.
        </Text>
      );
    case "waiting":
      return (
        <Text size="sm" mt="sm" role="status">
          Waiting for the scorer…
        </Text>
      );
    case "hiding":
    case "scoring": {
      const { status, done, total } = state;
      return (
        <>
          <Progress value={total === 0 ? 0 : (100 * done) / total} size="sm" mt="md" aria-label="Swap test" />
          <Text size="xs" c="dimmed" mt={4}>
            {status === "hiding" ? "Hidden again" : "Scored again"}: {done} of {total}
          </Text>
        </>
      );
    }
    case "failed": {
      const { what, next } = failureText[state.failure.code];
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
          <Table fz="sm" verticalSpacing={6} aria-label="Result of the swap test">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>As if they were</Table.Th>
                <Table.Th ta="right">Largest change</Table.Th>
                <Table.Th ta="right">Other rank</Table.Th>
                <Table.Th ta="right">Order (tau)</Table.Th>
                <Table.Th ta="right">Names left</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {report.results.map(({ groupId, candidates, largestDifference, moved, tau, missed }) => (
                <Table.Tr key={groupId}>
                  <Table.Th scope="row" fw={400}>
                    {groupLabel(groupId)}
                  </Table.Th>
                  <Table.Td ta="right">{points(largestDifference)}</Table.Td>
                  <Table.Td ta="right">
                    {moved} of {candidates}
                  </Table.Td>
                  <Table.Td ta="right">{tau === null ? "–" : tau.toFixed(3)}</Table.Td>
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
