import { Alert, Button, Group, Progress, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";

import { t, told } from "../../lib/messages.ts";
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
          <Progress value={(100 * (step.position - 1)) / step.count} size="sm" mt="md" aria-label={t("Files read")} />
          <Group justify="space-between" mt={6} wrap="nowrap">
            <Text size="sm" style={{ overflowWrap: "anywhere" }}>
              {t("Reading {name}, {position} of {count}", {
                name: step.name,
                position: step.position,
                count: step.count,
              })}
            </Text>
            <Button variant="default" size="compact-xs" onClick={reading.stop}>
              {t("Stop")}
            </Button>
          </Group>
        </>
      );
    case "found":
    case "keeping":
      return (
        <Alert
          variant="default"
          mt="md"
          role="status"
          title={t("Found: {sources}", { sources: step.found.sources.join(t(" and ")) })}
        >
          <FactList facts={graphFacts(step.found.counts)} />
          {step.found.unused.length > 0 && (
            <Text size="xs" c="dimmed" mt="sm" style={{ overflowWrap: "anywhere" }}>
              {unusedText(step.found.unused)}
            </Text>
          )}
          <Group gap="sm" mt="sm">
            <Button size="xs" loading={step.status === "keeping"} onClick={() => void reading.use()}>
              {t("Use it")}
            </Button>
            <Button variant="subtle" color="gray" size="xs" onClick={reading.dismiss}>
              {t("Leave it")}
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
          title={t("This list was not taken.")}
          style={{ overflowWrap: "anywhere" }}
        >
          {t("{problem} What is in use stays.", { problem: told(step.problem) })}
        </Alert>
      );
  }
}
