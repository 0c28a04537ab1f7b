import { Button, Center, Stack, Text, Title } from "@mantine/core";
import { Component, type ReactNode } from "react";

import { logFault } from "../lib/log.ts";

/** What is shown when the page itself has a bug: data is safe on disk, a reload brings it back. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    logFault("page", error);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Center mih="100vh" p="lg">
        <Stack maw={420} gap="md" role="alert">
          <Title order={1}>Something on this page broke</Title>
          <Text>Your jobs, candidates and scores are safe on this machine. Reload the page to go on.</Text>
          <Button onClick={() => window.location.reload()}>Reload</Button>
        </Stack>
      </Center>
    );
  }
}
