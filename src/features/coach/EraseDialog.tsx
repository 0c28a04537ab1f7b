import { Button, Group, Modal, Text } from "@mantine/core";

import { t } from "../../lib/messages.ts";

interface Props {
  readonly opened: boolean;
  readonly isKept: boolean;
  readonly onClose: () => void;
  readonly onErase: () => void;
}

/** Erasing is asked once. */
export function EraseDialog({ opened, isKept, onClose, onErase }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("Erase your resume here?")}
      centered
      closeButtonProps={{ "aria-label": t("Close") }}
    >
      <Text size="sm">
        {isKept
          ? t("It is taken out of this browser's storage and out of the page. Your own file is untouched.")
          : t("It is taken out of this page's memory; it was never stored. Your own file is untouched.")}{" "}
        {t("Edits that you did not export are lost.")}
      </Text>
      <Group gap="sm" mt="md">
        <Button color="red" onClick={onErase}>
          {t("Erase it")}
        </Button>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t("Keep working")}
        </Button>
      </Group>
    </Modal>
  );
}
