import { Button, Modal, Stack, Text } from "@mantine/core";

import { t } from "../../lib/messages.ts";

interface Props {
  readonly opened: boolean;
  readonly isKept: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
  readonly onErase: () => void;
}

/** Leaving the coach: your resume goes, or waits. */
export function LeaveDialog({ opened, isKept, onStay, onLeave, onErase }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={onStay}
      title={t("What becomes of your resume?")}
      centered
      closeButtonProps={{ "aria-label": t("Close") }}
    >
      <Text size="sm">
        {isKept
          ? t("It is stored in this browser because you asked for it. Anybody who uses this browser can open it.")
          : t("It is in this page's memory and nowhere else. It is gone when you close the page.")}
      </Text>
      <Stack gap="sm" mt="md">
        <Button onClick={onErase}>{t("Erase it and leave")}</Button>
        <Button variant="default" onClick={onLeave}>
          {isKept ? t("Leave it stored") : t("Leave it until the page is closed")}
        </Button>
        <Button variant="subtle" color="gray" onClick={onStay} data-autofocus>
          {t("Stay")}
        </Button>
      </Stack>
    </Modal>
  );
}
