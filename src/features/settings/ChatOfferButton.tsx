import { Button, Text } from "@mantine/core";
import { useEffect, useRef, useState } from "react";

import type { ChatModel } from "../../core/chat/chat-models.ts";
import { formatBytes } from "../../lib/format-bytes.ts";
import { t } from "../../lib/messages.ts";
import type { ChatFiles } from "../../models/chat-files.ts";
import type { ChatFilesOrigin, ChatOffer } from "../../protocol/chat.ts";
import { type Failure, toFailure } from "../../protocol/failure.ts";
import type { DeviceChoice } from "../../protocol/scorer.ts";
import { chatFailureText, offerProblem } from "./chat-texts.ts";

interface Props {
  readonly model: ChatModel;
  readonly hub: string;
  readonly device: DeviceChoice;
  readonly files: ChatFiles;
  readonly isBusy: boolean;
  readonly onTake: (from: ChatFilesOrigin) => void;
}

type Found =
  | { readonly status: "none" | "looking" }
  | { readonly status: "found"; readonly offer: ChatOffer }
  | { readonly status: "failed"; readonly failure: Failure };

/** How much would be fetched and from where; then, and only then, the button that fetches it. */
export function ChatOfferButton({ model, hub, device, files, isBusy, onTake }: Props) {
  const [found, setFound] = useState<Found>({ status: "none" });
  const abort = useRef<AbortController>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const host = new URL(hub).host;

  async function look() {
    abort.current?.abort();
    const { signal } = (abort.current = new AbortController());
    setFound({ status: "looking" });
    try {
      setFound({ status: "found", offer: await files.look(model.id, hub, device, signal) });
    } catch (error) {
      if (!signal.aborted) setFound({ status: "failed", failure: toFailure(error) });
    }
  }

  if (found.status === "found") {
    const problem = offerProblem(found.offer);
    if (problem !== null)
      return (
        <Text size="sm" role="status">
          {formatBytes(found.offer.bytes)}. {problem}
        </Text>
      );
    return (
      <div role="status">
        <Text size="xs" c="dimmed" mb={4}>
          {t(
            "{host} learns which model you fetch and your address on the network; nothing of your jobs, candidates or questions.",
            { host },
          )}{" "}
          {found.offer.device === "wasm" && t("Without a usable GPU its answers will come slowly.")}
        </Text>
        <Button size="compact-sm" disabled={isBusy} onClick={() => onTake({ kind: "hub", hub })}>
          {t("Download {bytes} from {host}", { bytes: formatBytes(found.offer.bytes), host })}
        </Button>
      </div>
    );
  }
  return (
    <>
      <Button
        variant="default"
        size="compact-xs"
        disabled={isBusy}
        loading={found.status === "looking"}
        onClick={() => void look()}
        aria-label={t("Get {name}: ask {host} how large it is", { name: model.name, host })}
      >
        {t("Get")}
      </Button>
      {found.status === "failed" && (
        <Text size="xs" role="alert">
          {chatFailureText(found.failure).what} {chatFailureText(found.failure).next}
        </Text>
      )}
    </>
  );
}
