import { Button, Center, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import { t } from "../lib/messages.ts";

/** An address that leads nowhere (any more). */
export function NotHere({ title, text }: { title: string; text: string }) {
  return (
    <Center h="100%" p="lg">
      <Stack maw={380} gap="sm">
        <Title order={1}>{title}</Title>
        <Text>{text}</Text>
        <Button component={Link} to="/">
          {t("Go to your jobs")}
        </Button>
      </Stack>
    </Center>
  );
}
