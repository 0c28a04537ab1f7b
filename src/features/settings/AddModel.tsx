import { Alert, Button, Group, Progress, Text } from "@mantine/core";
import { IconAlertTriangle, IconCloudDownload, IconFolderOpen } from "@tabler/icons-react";
import { useRef, useState } from "react";

import { t } from "../../lib/messages.ts";
import type { CopyState, ModelSources } from "../../models/model-sources.ts";
import type { FolderFile, ModelFiles } from "../../protocol/model-store.ts";
import { formatBytes } from "../../lib/format-bytes.ts";
import { FolderInput } from "./FolderInput.tsx";
import { HubForm } from "./HubForm.tsx";
import { addFailureText, originText } from "./model-texts.ts";

interface Props {
  readonly sources: ModelSources;
  readonly copy: CopyState;
  readonly hub: string;
  readonly onAdded: (id: string) => void;
}

/** Two ways in, and what is going on with the one under way. */
export function AddModel({ sources, copy, hub, onAdded }: Props) {
  const [isHubOpen, setHubOpen] = useState(false);
  const folder = useRef<HTMLInputElement | null>(null);

  async function add(from: ModelFiles) {
    setHubOpen(false);
    const model = await sources.add(from);
    if (model) onAdded(model.id);
  }

  return (
    <div role="group" aria-label={t("Add a scorer")} style={{ margin: "12px 0" }}>
      {copy.status === "copying" ? (
        <Copying copy={copy} onStop={sources.stop} />
      ) : (
        <Group gap="xs">
          <Button
            variant="default"
            size="xs"
            leftSection={<IconFolderOpen size={14} />}
            onClick={() => folder.current?.click()}
          >
            {t("Add from a folder")}
          </Button>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconCloudDownload size={14} />}
            aria-expanded={isHubOpen}
            onClick={() => setHubOpen(!isHubOpen)}
          >
            {t("Add from a hub")}
          </Button>
        </Group>
      )}
      <FolderInput
        ref={folder}
        label={t("Folder of a scorer")}
        onFolder={(_, files) => {
          const own = files.filter(isAtTop);
          if (own.length > 0) void add({ kind: "folder", files: own });
        }}
      />
      {isHubOpen && copy.status !== "copying" && (
        <HubForm hub={hub} look={sources.look} onDownload={(address) => void add({ kind: "hub", ...address })} />
      )}
      {copy.status === "stopped" && (
        <Text size="sm" mt="sm" role="status">
          {t("Stopped. What was copied is kept, so it can go on from there.")}
        </Text>
      )}
      {copy.status === "failed" && <Failed failure={copy.failure} />}
    </div>
  );
}

/** Files of the folder itself; those of folders in it belong to something else. */
const isAtTop = ({ name }: FolderFile): boolean => !name.includes("/");

function Copying({ copy, onStop }: { copy: Extract<CopyState, { status: "copying" }>; onStop: () => void }) {
  const { doneBytes, totalBytes } = copy.progress;
  return (
    <>
      <Progress
        value={totalBytes === 0 ? 0 : (100 * doneBytes) / totalBytes}
        size="sm"
        aria-label={t("Scorer copied to this machine")}
      />
      <Group justify="space-between" mt={6} wrap="nowrap">
        <Text size="sm">
          {t("Copying {origin}", { origin: originText(copy.origin) })}
          {totalBytes > 0 &&
            `: ${t("{doneBytes} of {totalBytes}", { doneBytes: formatBytes(doneBytes), totalBytes: formatBytes(totalBytes) })}`}
        </Text>
        <Button variant="default" size="compact-xs" onClick={onStop}>
          {t("Stop")}
        </Button>
      </Group>
    </>
  );
}

function Failed({ failure }: { failure: Extract<CopyState, { status: "failed" }>["failure"] }) {
  const { what, safe, next } = addFailureText(failure);
  return (
    <Alert
      variant="default"
      mt="sm"
      icon={<IconAlertTriangle color="var(--mantine-color-yellow-6)" aria-hidden />}
      title={what}
    >
      {safe} {next}
      <Text size="xs" c="dimmed" mt={4} style={{ overflowWrap: "anywhere" }}>
        {failure.message}
      </Text>
    </Alert>
  );
}
