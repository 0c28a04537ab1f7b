import { Fieldset, Group, Switch, Text } from "@mantine/core";

import { msg, t, told } from "../../lib/messages.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { Settings } from "../../storage/settings.ts";
import { useObservable } from "../../ui/use-observable.ts";

const LABELS = {
  schools: msg("Schools"),
  employers: msg("Employers"),
  graduationYears: msg("Years of graduation"),
  locations: msg("Towns"),
} as const satisfies Readonly<Record<keyof Settings["alsoHide"], string>>;
const MODES = Object.keys(LABELS) as (keyof typeof LABELS)[];

/** What can be hidden besides the person: it tells who somebody is to those who know the trade. */
export function AlsoHide({ storage: { settings } }: { storage: Storage }) {
  const watched = useObservable("settings", settings.watch);
  if (watched.status !== "ready") return null;
  const { alsoHide } = watched.value;
  return (
    <Fieldset variant="unstyled" legend={t("Also hide")} mt="md">
      <Group gap="lg">
        {MODES.map((mode) => (
          <Switch
            key={mode}
            size="xs"
            label={told(LABELS[mode])}
            checked={alsoHide[mode]}
            onChange={({ currentTarget }) =>
              void settings.write({ alsoHide: { ...alsoHide, [mode]: currentTarget.checked } })
            }
          />
        ))}
      </Group>
      <Text size="xs" c="dimmed" mt={6} maw={640}>
        {t("Applies to resumes added from now on; their scores may change, because less is known.")}
      </Text>
    </Fieldset>
  );
}
