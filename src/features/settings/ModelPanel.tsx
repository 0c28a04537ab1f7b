import { Button, Group, Input, SegmentedControl, Stack, Text, Title } from "@mantine/core";

import type { ReactNode } from "react";

import { msg, t, told } from "../../lib/messages.ts";
import type { ScorerState } from "../../models/scorer.ts";
import type { DeviceChoice } from "../../protocol/scorer.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { ErasedCounts } from "./erase-text.ts";
import { ScorerFacts } from "./ScorerFacts.tsx";
import { StoredData } from "./StoredData.tsx";

interface Props {
  readonly state: ScorerState;
  /** What is in use, for people; null while that is not known. */
  readonly modelName: string | null;
  /** The choice of scorers, loaded when the panel is. */
  readonly choice: ReactNode;
  readonly device: DeviceChoice;
  readonly onDevice: (choice: DeviceChoice) => void;
  readonly onFree: () => void;
  readonly onLoad: () => void;
  readonly storage: Storage;
  readonly onEraseAll: () => Promise<ErasedCounts>;
  readonly privacyHref: string;
}

/** The body of the panel behind the status pill: the scorer, and what is stored on this machine. */
export function ModelPanel(props: Props) {
  const { state, modelName, choice, device, onDevice, onFree, onLoad, storage, onEraseAll, privacyHref } = props;
  return (
    <Stack gap={28}>
      <section aria-labelledby="scorer-heading">
        <Title order={3} id="scorer-heading" mb="sm">
          {t("Scorer")}
        </Title>
        <ScorerFacts state={state} modelName={modelName} />
        <Input.Wrapper label={t("Run on")} labelElement="div" mt="md">
          <SegmentedControl
            fullWidth
            size="xs"
            mt={4}
            aria-label={t("Run the scorer on")}
            value={device}
            onChange={(value) => onDevice(value)}
            data={DEVICES.map(({ value, label }) => ({ value, label: told(label) }))}
          />
        </Input.Wrapper>
        <Text size="xs" c="dimmed" mt={6}>
          {t("Automatic takes the GPU when there is one that works.")}
        </Text>
        <Group gap="sm" mt="md">
          {state.status === "ready" || state.status === "loading" ? (
            <Button variant="default" size="xs" onClick={onFree}>
              {state.status === "ready" ? t("Free the memory") : t("Stop loading")}
            </Button>
          ) : (
            <Button variant="default" size="xs" onClick={onLoad}>
              {state.status === "failed" ? t("Try again") : t("Load the scorer")}
            </Button>
          )}
        </Group>
      </section>
      {choice}
      <StoredData storage={storage} onEraseAll={onEraseAll} privacyHref={privacyHref} />
    </Stack>
  );
}

const DEVICES: { value: DeviceChoice; label: string }[] = [
  { value: "auto", label: msg("Automatic") },
  { value: "webgpu", label: msg("GPU") },
  { value: "wasm", label: msg("CPU") },
];
