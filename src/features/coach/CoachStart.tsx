import { Alert, Button, Container, Group, Text, Title } from "@mantine/core";
import { IconAlertTriangle, IconPlayerPlay } from "@tabler/icons-react";

import { t } from "../../lib/messages.ts";
import type { CoachNeeds } from "./coach-needs.ts";
import type { CoachResume } from "./coach-run.ts";
import { ResumeSource } from "./ResumeSource.tsx";

interface Props {
  readonly needs: CoachNeeds;
  readonly resume: Exclude<CoachResume, { readonly status: "ready" }>;
}

/** Before there is a resume: what the coach does, what becomes of the file, and the ways in. */
export function CoachStart({ needs: { coach, sampleState, onSample }, resume }: Props) {
  return (
    <Container size="sm" py="xl" w="100%">
      <Title order={1}>{t("How does your resume read?")}</Title>
      <Text size="md" mt="xs" mb="lg">
        {t(
          "See what programs read of it, how it fits a posting and why, and how to say it better. The coach never makes anything up: it bars suggestions that add or change a fact.",
        )}
      </Text>
      <ResumeSource run={coach.run} resume={resume} />
      <Group gap="sm" mt="md">
        <Button
          variant="default"
          leftSection={<IconPlayerPlay size={16} />}
          loading={sampleState === "loading"}
          disabled={resume.status === "reading"}
          onClick={onSample}
        >
          {t("Try with a sample")}
        </Button>
        <Text size="sm" c="dimmed">
          {t("An invented resume and an invented posting.")}
        </Text>
      </Group>
      {sampleState === "failed" && (
        <Alert
          variant="default"
          mt="md"
          icon={<IconAlertTriangle color="var(--mantine-color-yellow-6)" aria-hidden />}
          title={t("The sample could not be loaded.")}
        >
          {t("Nothing was changed. Check your connection, then try again.")}
        </Alert>
      )}
      <Text size="sm" c="dimmed" mt="lg">
        {t(
          "Your resume stays in this page's memory, on your machine. Nothing of it is stored or sent, and it is gone when you close the page.",
        )}
      </Text>
    </Container>
  );
}
