import { Button, Group, Select, Stack, Switch, Text, TextInput, Title } from "@mantine/core";
import { useState } from "react";

import { t } from "../../lib/messages.ts";
import type { DecideSettings } from "../../storage/decisions.ts";

interface Props {
  readonly settings: DecideSettings;
  readonly onWrite: (changed: Partial<DecideSettings>) => Promise<unknown>;
}

/** Who decides now, by pseudonym, and whether the scorer speaks first. */
export function RatersSection({ settings, onWrite }: Props) {
  const { raters, isBlind } = settings;
  const [name, setName] = useState("");
  /** The first one decides. */
  const decideAs = (rater: string) => void onWrite({ raters: [rater, ...raters.filter((other) => other !== rater)] });
  const add = () => {
    if (name.trim() === "") return;
    decideAs(name.trim());
    setName("");
  };
  return (
    <section aria-label={t("Raters")}>
      <Title order={2}>{t("Raters")}</Title>
      <Stack gap="sm" mt="xs">
        <Group align="flex-end" gap="sm">
          <Select
            label={t("Who decides now")}
            data={[...raters].sort()}
            value={raters[0] ?? null}
            allowDeselect={false}
            onChange={(rater) => rater !== null && decideAs(rater)}
          />
          <form
            onSubmit={(event) => {
              event.preventDefault();
              add();
            }}
          >
            <Group align="flex-end" gap="xs" wrap="nowrap">
              <TextInput
                label={t("Another rater")}
                placeholder={t("A pseudonym, not a name")}
                maxLength={40}
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <Button type="submit" variant="default" disabled={name.trim() === ""}>
                {t("Add")}
              </Button>
            </Group>
          </form>
        </Group>
        <Switch
          label={t("Hide the scorer's opinion until the first decision")}
          checked={isBlind}
          onChange={(event) => void onWrite({ isBlind: event.currentTarget.checked })}
        />
        <Text size="xs" c="dimmed" maw={640}>
          {t(
            "Fit, order and reasons of a candidate then wait until whoever decides now has decided. Each decision says whether the opinion was seen before it.",
          )}
        </Text>
      </Stack>
    </section>
  );
}
