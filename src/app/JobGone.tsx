import { Button, Center, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";

/** An address of a job that is not (any more) on this machine. */
export function JobGone() {
  return (
    <Center h="100%" p="lg">
      <Stack maw={380} gap="sm">
        <Title order={1}>This job is not here</Title>
        <Text>It was removed, or the address came from another machine: jobs never leave the one they are on.</Text>
        <Button component={Link} to="/">
          Go to your jobs
        </Button>
      </Stack>
    </Center>
  );
}
