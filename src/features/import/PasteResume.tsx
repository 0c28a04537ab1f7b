import { Button, Group, Textarea } from "@mantine/core";
import { IconClipboardText } from "@tabler/icons-react";
import { useState } from "react";

import { t } from "../../lib/messages.ts";

interface Props {
  readonly onFile: (file: File) => void;
}

/** A resume as text, for those that never were a file. */
export function PasteResume({ onFile }: Props) {
  const [text, setText] = useState<string | null>(null);
  if (text === null) {
    return (
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        style={{ alignSelf: "flex-start" }}
        leftSection={<IconClipboardText size={15} />}
        onClick={() => setText("")}
      >
        {t("Paste a resume as text")}
      </Button>
    );
  }
  const add = () => {
    if (text.trim() === "") return;
    onFile(new File([text], "pasted.txt", { type: "text/plain" }));
    setText(null);
  };
  return (
    <div>
      <Textarea
        label={t("Resume as text")}
        placeholder={t("Paste it here, one line as it stands")}
        autoFocus
        rows={6}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) add();
          if (event.key === "Escape") {
            event.stopPropagation(); // Closes this field, not the dialog.
            setText(null);
          }
        }}
      />
      <Group gap="sm" mt="sm">
        <Button size="xs" disabled={text.trim() === ""} onClick={add}>
          {t("Add this resume")}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={() => setText(null)}>
          {t("Cancel")}
        </Button>
      </Group>
    </div>
  );
}
