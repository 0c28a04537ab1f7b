import { Button, Group, Popover, Text } from "@mantine/core";
import { useState } from "react";

import { t } from "../lib/messages.ts";
import { setSession, useSession } from "./session.ts";
import { FIRST, type TourStep, tourSteps } from "./tour-steps.ts";
import { rememberTour } from "./tour-seen.ts";
import { placeOf, usePlaceOf } from "./use-place-of.ts";
import { useTourStart } from "./use-tour-start.ts";

/** The first minutes in five short steps. Skipped or ended, it comes only when it is asked for. */
export function Tour() {
  const isOpen = useSession((session) => session.tourOpened);
  useTourStart();
  return isOpen ? <Steps /> : null;
}

function Steps() {
  const [anchor, setAnchor] = useState(FIRST);
  const shown = stepsBeside(anchor);
  const index = shown.findIndex((one) => one.anchor === anchor);
  const step = shown[index];
  const next = shown[index + 1];
  const previous = shown[index - 1];
  // Rows come while the first step is read, so what is there is looked up anew when it is left.
  const goOn = () => {
    const now = stepsBeside(anchor);
    const after = now[now.findIndex((one) => one.anchor === anchor) + 1];
    if (after) setAnchor(after.anchor);
    else end();
  };
  const end = () => {
    rememberTour();
    setSession({ tourOpened: false });
  };
  if (step === undefined) return null;
  return (
    <Beside key={step.anchor} step={step} onClose={end}>
      <Text size="xs" c="dimmed">
        {t("{step} of {steps}", { step: index + 1, steps: shown.length })}
      </Text>
      <Text fw={600} mt={2}>
        {step.title}
      </Text>
      <Text size="sm" mt={4}>
        {step.text}
      </Text>
      <Group gap="xs" mt="sm">
        <Button size="xs" data-autofocus onClick={goOn}>
          {next ? t("Next") : t("Done")}
        </Button>
        {previous && (
          <Button size="xs" variant="default" onClick={() => setAnchor(previous.anchor)}>
            {t("Back")}
          </Button>
        )}
        {next && (
          <Button size="xs" variant="subtle" color="gray" onClick={end}>
            {t("Skip the tour")}
          </Button>
        )}
      </Group>
    </Beside>
  );
}

/** The step at hand, and those whose thing is on the screen now. */
function stepsBeside(anchor: string): readonly TourStep[] {
  return tourSteps().filter((one) => one.anchor === anchor || placeOf(one.anchor) !== null);
}

interface BesideProps {
  readonly step: TourStep;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

/** A card beside a thing that knows nothing of it: an empty frame is laid over the thing and holds the card. */
function Beside({ step, onClose, children }: BesideProps) {
  const place = usePlaceOf(step.anchor);
  if (place === null) return null;
  const { left, top, width, height } = place;
  return (
    <Popover opened width={300} withArrow trapFocus returnFocus shadow="md" onDismiss={onClose}>
      <Popover.Target>
        <div
          style={{ position: "fixed", left, top, width, height, pointerEvents: "none", borderRadius: 6 }}
          data-tour-frame
        />
      </Popover.Target>
      <Popover.Dropdown aria-label={step.title}>{children}</Popover.Dropdown>
    </Popover>
  );
}
