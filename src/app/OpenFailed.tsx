import { Button, Center, MantineProvider, Stack, Text, Title } from "@mantine/core";

import { msg, t, toldEach } from "../lib/messages.ts";
import type { StorageErrorCode } from "../storage/storage-error.ts";
import { theme } from "./theme.ts";

const texts: Record<StorageErrorCode, { title: string; body: string }> = {
  "newer-version": {
    title: msg("Candor was updated in another tab"),
    body: msg(
      "This tab is older than your data, so it has let go of it. Nothing is lost. Reload to go on with the new version.",
    ),
  },
  unavailable: {
    title: msg("This browser keeps no data for the page"),
    body: msg("Candor could not open its storage. Check that site data is allowed, then reload."),
  },
  quota: {
    title: msg("The disk space for this page is used up"),
    body: msg("Nothing was lost. Free some disk space or remove old jobs in another tab, then reload."),
  },
  closed: { title: msg("The storage was closed"), body: msg("Nothing is lost. Reload to open it again.") },
  internal: { title: msg("Candor could not open its storage"), body: msg("Nothing was changed. Reload to try again.") },
};

/** The page without its database: says why, and what to do. */
export function OpenFailed({ code }: { code: StorageErrorCode }) {
  const { title, body } = toldEach(texts[code]);
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <Center mih="100vh" p="lg">
        <Stack maw={460} gap="md" role="alert">
          <Title order={1}>{title}</Title>
          <Text>{body}</Text>
          <Button onClick={() => window.location.reload()}>{t("Reload")}</Button>
        </Stack>
      </Center>
    </MantineProvider>
  );
}
