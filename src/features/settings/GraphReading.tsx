import { Alert, Button, Group, Progress, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";

import { FactList } from "./FactList.tsx";
import { graphFacts, unusedText } from "./graph-texts.ts";
import type { GraphReadingState } from "./use-graph-reading.ts";

/** What is going on with the files that were brought: read, found, refused. */
export function GraphReading({ reading }: { reading: GraphReadingState }) {
  const { step } = reading;
  switch (step.status) {
    case "idle":
      return null;
    case "reading":
      return (
        <>
          <Progress value={(100 * (step.position - 1)) / step.count} size="sm" mt="md" aria-label="Files read" />
          <Group justify="space-between" mt={6} wrap="nowrap">
            <Text size="sm" style={{ overflowWrap: "anywhere" }}>
              Reading {step.name}, {step.position} of {step.count}
            </Text>
            <Button variant="default" size="compact-xs" onClick={reading.stop}>
              Stop
            </Button>
          </Group>
        </>
      );
    case "found":
    case "keeping":
      return (
        <Alert variant="default" mt="md" role="status" title={`Found: ${step.found.sources.join(" and ")}`}>
          <FactList facts={graphFacts(step.found.counts)} />
          {step.found.unused.length > 0 && (
            <Text size="xs" c="dimmed" mt="sm" style={{ overflowWrap: "anywhere" }}>
              {unusedText(step.found.unused)}
            </Text>
          )}
          <Group gap="sm" mt="sm">
            <Button size="xs" loading={step.status === "keeping"} onClick={() => void reading.use()}>
              Use it
            </Button>
            <Button variant="subtle" color="gray" size="xs" onClick={reading.dismiss}>
              Leave it
            </Button>
          </Group>
        </Alert>
      );
    case "failed":
      return (
        <Alert
          variant="default"
          mt="md"
          icon={<IconAlertTriangle color="var(--mantine-color-yellow-6)" aria-hidden />}
          title="This list was not taken."
          style={{ overflowWrap: "anywhere" }}
        >
          {step.problem} What is in use stays.
        </Alert>
      );
  }
}
