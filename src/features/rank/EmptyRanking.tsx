import { Button, Stack, Text } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";

import { t } from "../../lib/messages.ts";

/** A job without candidates. */
export function EmptyRanking({ onImport }: { onImport(): void }) {
  return (
    <Stack align="center" justify="center" gap="md" h="100%" mih={320} p="lg">
      <Text fw={500}>{t("No candidates yet")}</Text>
      <Text size="sm" c="dimmed" ta="center" maw={380}>
        {t(
          "Add resumes as PDF, Word or text, also many at once. Names and contacts are hidden before anything is kept, and nothing leaves this page.",
        )}
      </Text>
      <Button leftSection={<IconFileImport size={16} aria-hidden="true" />} onClick={onImport}>
        {t("Add resumes")}
      </Button>
    </Stack>
  );
}

/** A filter that leaves nobody. */
export function NoMatch({ onClear }: { onClear(): void }) {
  return (
    <Stack align="center" justify="center" gap="sm" flex={1} p="lg">
      <Text size="sm">{t("No candidate matches this filter.")}</Text>
      <Button variant="default" size="xs" onClick={onClear}>
        {t("Show all")}
      </Button>
    </Stack>
  );
}
