import { Group, Kbd, Modal, SimpleGrid, Stack, Text } from "@mantine/core";

import { setSession, useSession } from "./session.ts";

const keys = [
  ["j / k", "next, previous candidate"],
  ["Enter", "open the candidate"],
  ["Esc", "close what is open"],
  ["1 2 3 4", "decide: strong no, no, yes, strong yes"],
  ["e", "not enough evidence to decide"],
  ["u", "take the decision back"],
  ["x", "select"],
  ["c", "compare the selected"],
  ["f", "score an estimated candidate fully"],
  ["/", "search in the ranking"],
  ["i", "import resumes"],
  ["n", "new job"],
  ["Ctrl or ⌘ K", "find or do anything"],
  ["?", "this list"],
] as const;

export function KeyHelp() {
  const opened = useSession((session) => session.keysOpened);
  return (
    <Modal
      opened={opened}
      onClose={() => setSession({ keysOpened: false })}
      title="Keys"
      closeButtonProps={{ "aria-label": "Close" }}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
        {keys.map(([key, what]) => (
          <Group key={key} gap="sm" wrap="nowrap">
            <Stack w={96} align="flex-end">
              <Kbd>{key}</Kbd>
            </Stack>
            <Text size="sm">{what}</Text>
          </Group>
        ))}
      </SimpleGrid>
    </Modal>
  );
}
