import { Button, NumberInput, Popover, Stack, Text } from "@mantine/core";
import { IconLineDashed } from "@tabler/icons-react";
import { useState } from "react";

import { decimalText } from "../../lib/language.ts";
import { t } from "../../lib/messages.ts";

interface Props {
  readonly cutOff: number | null;
  /** How many of the scored candidates reach it. */
  readonly reached: number | null;
  onChange(cutOff: number | null): void;
}

/** Draws a line in the ranking. It hides nobody. */
export function CutOffControl({ cutOff, reached, onChange }: Props) {
  const [opened, setOpened] = useState(false);
  // What is being typed; the job keeps it a moment later, and must not overwrite half a number.
  const [draft, setDraft] = useState<string | number>("");
  const open = () => {
    setDraft(cutOff ?? "");
    setOpened(!opened);
  };
  const change = (value: string | number) => {
    setDraft(value);
    const typed = value === "" ? null : Number(value);
    if (typed === null || (typed >= 0 && typed <= 1)) onChange(typed);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus width={240}>
      <Popover.Target>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconLineDashed size={15} aria-hidden="true" />}
          onClick={open}
        >
          {cutOff === null ? t("Cut-off") : t("Cut-off {cutOff}", { cutOff: decimalText(cutOff, 2) })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t("Cut-off")}>
        <Stack gap="sm">
          <NumberInput
            label={t("Draw a line at a score of")}
            size="sm"
            min={0}
            max={1}
            step={0.05}
            decimalScale={2}
            clampBehavior="strict"
            placeholder="0.50"
            value={draft}
            onChange={change}
            data-autofocus
          />
          <Text size="xs" c="dimmed">
            {reached === null
              ? t("Nobody is hidden or turned down by it.")
              : t("{reached} reach it. Nobody is hidden or turned down by it.", { reached })}
          </Text>
          <Button size="xs" variant="subtle" disabled={cutOff === null} onClick={() => change("")}>
            {t("Remove the line")}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
