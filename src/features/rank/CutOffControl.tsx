import { Button, NumberInput, Popover, Stack, Text } from "@mantine/core";
import { IconLineDashed } from "@tabler/icons-react";
import { useState } from "react";

interface Props {
  readonly cutOff: number | null;
  /** How many of the scored candidates reach it. */
  readonly reached: number | null;
  onChange(cutOff: number | null): void;
}

/** Draws a line in the ranking. It hides nobody. */
export function CutOffControl({ cutOff, reached, onChange }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus width={240}>
      <Popover.Target>
        <Button variant="default" size="xs" leftSection={<IconLineDashed size={15} aria-hidden="true" />} onClick={() => setOpened(!opened)}>
          {cutOff === null ? "Cut-off" : `Cut-off ${cutOff.toFixed(2)}`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Cut-off">
        <Stack gap="sm">
          <NumberInput
            label="Draw a line at a score of"
            size="sm"
            min={0}
            max={1}
            step={0.05}
            decimalScale={2}
            fixedDecimalScale
            clampBehavior="strict"
            placeholder="0.50"
            value={cutOff ?? ""}
            onChange={(value) => onChange(typeof value === "number" ? value : null)}
            data-autofocus
          />
          <Text size="xs" c="dimmed">
            {reached === null ? "Nobody is hidden or turned down by it." : `${reached} reach it. Nobody is hidden or turned down by it.`}
          </Text>
          <Button size="xs" variant="subtle" disabled={cutOff === null} onClick={() => onChange(null)}>
            Remove the line
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
