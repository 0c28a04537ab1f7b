import { Alert, Button, Text, TextInput } from "@mantine/core";
import { type FormEvent, useEffect, useRef, useState } from "react";

import { t } from "../../lib/messages.ts";
import { type Failure, toFailure } from "../../protocol/failure.ts";
import type { HubAddress, ModelDescription } from "../../protocol/model-store.ts";
import { formatBytes } from "../../lib/format-bytes.ts";
import { addFailureText, parseRepository } from "./model-texts.ts";

interface Props {
  readonly hub: string;
  readonly look: (address: HubAddress, signal: AbortSignal) => Promise<ModelDescription>;
  readonly onDownload: (address: HubAddress) => void;
}

type Found =
  | { readonly status: "none" | "looking" }
  | { readonly status: "found"; readonly address: HubAddress; readonly model: ModelDescription }
  | { readonly status: "failed"; readonly failure: Failure };

/** Which repository; then what it holds and how much that is, before anything large is fetched. */
export function HubForm({ hub, look, onDownload }: Props) {
  const [repository, setRepository] = useState("");
  const [revision, setRevision] = useState("main");
  const [found, setFound] = useState<Found>({ status: "none" });
  const abort = useRef<AbortController>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const named = parseRepository(repository);
  const host = new URL(hub).host;

  async function lookAt(event: FormEvent) {
    event.preventDefault();
    if (named === null) return;
    abort.current?.abort();
    const { signal } = (abort.current = new AbortController());
    const address = { hub, repository: named, revision: revision.trim() || "main" };
    setFound({ status: "looking" });
    try {
      setFound({ status: "found", address, model: await look(address, signal) });
    } catch (error) {
      if (!signal.aborted) setFound({ status: "failed", failure: toFailure(error) });
    }
  }

  return (
    <form onSubmit={(event) => void lookAt(event)} style={{ marginTop: 12 }}>
      <TextInput
        size="xs"
        label={t("Repository")}
        placeholder={t("owner/name")}
        value={repository}
        error={repository.trim() !== "" && named === null ? t("Give it as owner/name.") : null}
        onChange={({ currentTarget }) => setRepository(currentTarget.value)}
      />
      <TextInput
        size="xs"
        mt="xs"
        label={t("Revision")}
        description={t("A branch, a tag, or a commit for ever the same files")}
        value={revision}
        onChange={({ currentTarget }) => setRevision(currentTarget.value)}
      />
      <Text size="xs" c="dimmed" mt="xs">
        {t("Asks {host} for a scorer written by candor convert.", { host })}{" "}
        {t("It learns which files you want and your address on the network; nothing of your jobs or candidates.")}
      </Text>
      <Button
        type="submit"
        variant="default"
        size="xs"
        mt="xs"
        disabled={named === null}
        loading={found.status === "looking"}
      >
        {t("Look", undefined, "into a repository")}
      </Button>
      {found.status === "found" && (
        <div role="status" style={{ marginTop: 12 }}>
          <Text size="sm" mb="xs">
            {t("{name}, {layers} layers of width {width}, {precision}. Licence:", {
              name: found.model.name,
              layers: found.model.layers,
              width: found.model.width,
              precision: found.model.precision,
            })}{" "}
            {found.model.licence ?? t("not named")}.
          </Text>
          <Button size="xs" onClick={() => onDownload(found.address)}>
            {t("Download {bytes} from {host}", { bytes: formatBytes(found.model.bytes), host })}
          </Button>
        </div>
      )}
      {found.status === "failed" && (
        <Alert variant="default" mt="sm" title={addFailureText(found.failure).what}>
          {addFailureText(found.failure).next}
          <Text size="xs" c="dimmed" mt={4} style={{ overflowWrap: "anywhere" }}>
            {found.failure.message}
          </Text>
        </Alert>
      )}
    </form>
  );
}
