import { Alert, Anchor, Button, Group, Text, Title } from "@mantine/core";
import { IconAlertTriangle, IconArrowRight, IconPlayerPlay } from "@tabler/icons-react";

import { t } from "../../lib/messages.ts";
import { DropHint } from "./DropHint.tsx";
import classes from "./FirstVisit.module.css";
import { PromiseList } from "./PromiseList.tsx";
import { RankingPicture } from "./RankingPicture.tsx";

interface Props {
  readonly onSample: () => void;
  readonly sampleState: "idle" | "loading" | "failed";
  readonly onNewJob: () => void;
  readonly onCoach: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly keeps: "disk" | "memory";
  readonly webgpu: "unknown" | "yes" | "no";
}

/** What Candor is, the ways in, and what it promises. */
export function FirstVisit({ onSample, sampleState, onNewJob, onCoach, onFiles, keeps, webgpu }: Props) {
  return (
    <div className={classes.page}>
      <div className={classes.lead}>
        <Title order={1} className={classes.title}>
          {t("See who fits the job, and the sentence that says so.")}
        </Title>
        <Text size="lg" mt="md" className={classes.what}>
          {t("Candor reads resumes, hides who the people are, and ranks them against your job. You decide.")}
        </Text>
        <Group gap="md" mt="lg">
          <Button
            size="md"
            leftSection={<IconPlayerPlay size={17} />}
            loading={sampleState === "loading"}
            onClick={onSample}
          >
            {t("Try with a sample")}
          </Button>
          <Text size="sm" c="dimmed">
            {t("The sample is an invented job with invented resumes.")}
          </Text>
        </Group>
        <Group gap="sm" mt="sm">
          <Button
            size="md"
            variant="default"
            className={classes.door ?? ""}
            rightSection={<IconArrowRight size={17} />}
            onClick={onNewJob}
          >
            {t("I hire: start with a job")}
          </Button>
          <Button
            size="md"
            variant="default"
            className={classes.door ?? ""}
            rightSection={<IconArrowRight size={17} />}
            onClick={onCoach}
          >
            {t("I apply: start with my resume")}
          </Button>
        </Group>
        {sampleState === "failed" && (
          <Alert
            variant="default"
            icon={<IconAlertTriangle color="var(--mantine-color-yellow-6)" aria-hidden />}
            mt="md"
            title={t("The sample could not be loaded.")}
          >
            {t("Nothing was changed. Check your connection and")}{" "}
            <Anchor component="button" type="button" c="inherit" underline="always" inherit onClick={onSample}>
              {t("try again")}
            </Anchor>
            {t(", or start with a job of your own.")}
          </Alert>
        )}
      </div>
      <div className={classes.picture}>
        <RankingPicture />
      </div>
      <div className={classes.drop}>
        <DropHint onFiles={onFiles} />
      </div>
      <div className={classes.promise}>
        <PromiseList keeps={keeps} webgpu={webgpu} />
      </div>
    </div>
  );
}
