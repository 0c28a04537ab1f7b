import { Alert, Button, Group, Progress, Text, Title } from "@mantine/core";
import { IconAlertTriangle, IconFolderOpen } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useStore } from "zustand";

import { formatBytes } from "../../lib/format-bytes.ts";
import { t } from "../../lib/messages.ts";
import type { NamesAdding, NamesModel } from "../../models/names-model.ts";
import { FolderInput } from "./FolderInput.tsx";
import { namesFailureText, namesProgressText, refusalText } from "./names-texts.ts";

export interface NamesPanelProps {
  readonly names: NamesModel;
  /** It could not be used when it was last asked. */
  readonly isFailing: boolean;
}

/** The model that helps the rules to find names: to bring one, and to part with it. */
export function NamesPanel({ names, isFailing }: NamesPanelProps) {
  const { stored, adding } = useStore(names.state);
  const folder = useRef<HTMLInputElement | null>(null);
  useEffect(() => void names.refresh(), [names]);

  return (
    <section aria-labelledby="names-heading">
      <Title order={3} id="names-heading" mb={4}>
        {t("Model for names")}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t(
          "Rules hide people without one. One that you add from a folder can find more names, above all in sentences; it makes reading slower. It hides in resumes read from then on.",
        )}
      </Text>
      {stored && (
        <Group justify="space-between" wrap="nowrap" mb="sm">
          <Text size="sm" style={{ overflowWrap: "anywhere" }}>
            {t("{name}, {bytes}, in use", { name: stored.name, bytes: formatBytes(stored.bytes) })}
          </Text>
          <Button
            variant="subtle"
            color="gray"
            size="compact-xs"
            disabled={adding.status === "running"}
            aria-label={t("Remove {name}", { name: stored.name })}
            onClick={() => void names.remove()}
          >
            {t("Remove")}
          </Button>
        </Group>
      )}
      {stored && isFailing && (
        <Trouble
          text={t(
            "The model for names could not be used; people were hidden by rules alone. Add it again or remove it.",
          )}
        />
      )}
      {adding.status === "running" ? (
        <Running adding={adding} onStop={names.stop} />
      ) : (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconFolderOpen size={14} />}
          onClick={() => folder.current?.click()}
        >
          {stored ? t("Replace from a folder") : t("Add a model for names")}
        </Button>
      )}
      <FolderInput
        ref={folder}
        label={t("Folder of a model for names")}
        onFolder={(name, files) => void names.add(name, files)}
      />
      <Ended adding={adding} />
    </section>
  );
}

function Running({ adding, onStop }: { adding: NamesAdding & { status: "running" }; onStop: () => void }) {
  const { progress } = adding;
  const share = progress.phase === "copy" && progress.totalBytes > 0 ? progress.doneBytes / progress.totalBytes : 0;
  return (
    <>
      <Progress value={100 * share} size="sm" aria-label={t("Model for names copied to this machine")} />
      <Group justify="space-between" mt={6} wrap="nowrap">
        <Text size="sm">{namesProgressText(progress)}</Text>
        <Button variant="default" size="compact-xs" onClick={onStop}>
          {t("Stop")}
        </Button>
      </Group>
    </>
  );
}

/** How the last adding came out, when it did not come out well. */
function Ended({ adding }: { adding: NamesAdding }) {
  if (adding.status === "stopped")
    return (
      <Text size="sm" mt="sm" role="status">
        {t("Stopped. Nothing was added.")}
      </Text>
    );
  if (adding.status === "refused") return <Trouble text={refusalText(adding.refusal)} />;
  return adding.status === "failed" ? <Trouble text={namesFailureText(adding.failure)} /> : null;
}

function Trouble({ text }: { text: string }) {
  return (
    <Alert
      variant="default"
      my="sm"
      role="alert"
      icon={<IconAlertTriangle color="var(--mantine-color-yellow-6)" aria-hidden />}
    >
      {text}
    </Alert>
  );
}
