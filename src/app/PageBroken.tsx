import { Button, Center, Stack, Text, Title } from "@mantine/core";

import { t } from "../lib/messages.ts";

/** What is shown when the page itself has a bug or a part of it did not load: data is safe, a reload brings it back. */
export function PageBroken() {
  return (
    <Center mih="100%" p="lg">
      <Stack maw={420} gap="md" role="alert">
        <Title order={1}>{t("Something on this page broke")}</Title>
        <Text>{t("Your jobs, candidates and scores are safe on this machine. Reload the page to go on.")}</Text>
        <Button onClick={() => window.location.reload()}>{t("Reload")}</Button>
      </Stack>
    </Center>
  );
}
