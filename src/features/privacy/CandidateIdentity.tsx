// Who the open candidate is: hidden until a person asks for it here, on the screen for as long as this is, and never
// anywhere else.

import { ActionIcon, Anchor, Button, Text, Tooltip } from "@mantine/core";
import { IconEye, IconEyeOff, IconUserCheck } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useStore } from "zustand";

import type { Identity } from "../../core/records/identity.ts";
import { t } from "../../lib/messages.ts";
import type { CandidateRow } from "../../storage/schema.ts";
import { useLoaded } from "../../ui/use-loaded.ts";
import classes from "./CandidateIdentity.module.css";
import { correctHiding, type HidingNeeds } from "./correct-hiding.ts";
import { UnlockForm } from "./UnlockForm.tsx";

interface Props {
  readonly row: Pick<CandidateRow, "id" | "hash">;
  readonly needs: HidingNeeds;
  /** Where the vault is made. */
  readonly privacyHref: string;
}

export function CandidateIdentity({ row, needs, privacyHref }: Props) {
  const { vault } = needs.storage;
  const state = useStore(vault.state);
  const [asks, setAsks] = useState(false);
  useEffect(() => vault.hide, [vault, row.id]);
  const reveal = () => void vault.reveal(row.id, Date.now()).then(() => setAsks(false));

  switch (state.status) {
    case "none":
      return (
        <p className={classes.note}>
          {t("Who this is was not kept.")} <Anchor href={privacyHref}>{t("Keep identities in a vault")}</Anchor>
        </p>
      );
    case "locked":
      return asks ? (
        <UnlockForm
          label={t("Passphrase of the vault")}
          action={t("Unlock and show")}
          isFocused
          unlock={(passphrase) => vault.unlock(passphrase, Date.now)}
          onUnlocked={reveal}
        />
      ) : (
        <ShowButton onClick={() => setAsks(true)} />
      );
    case "unlocked":
      return state.shown === row.id ? <Shown row={row} needs={needs} /> : <ShowButton onClick={reveal} />;
    default:
      return state satisfies never;
  }
}

function ShowButton({ onClick }: { onClick: () => void }) {
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-xs"
      className={classes.show}
      leftSection={<IconEye size={14} />}
      onClick={onClick}
    >
      {t("Show identity")}
    </Button>
  );
}

function Shown({ row, needs }: Pick<Props, "row" | "needs">) {
  const { vault } = needs.storage;
  const identity = useLoaded(`${row.id} ${row.hash}`, () => vault.shown(row.id));
  return (
    <section aria-label={t("Identity")} className={classes.identity}>
      {identity.status === "ready" && identity.value === null && (
        <Text size="sm">
          {t(
            "The vault does not hold this candidate. Resumes imported before it was made are not in it; import the file again.",
          )}
        </Text>
      )}
      {identity.status === "ready" && identity.value !== null && (
        <Entries
          identity={identity.value}
          onNotPersonal={(label) => void correctHiding(needs, row.id, { what: "keep", label })}
        />
      )}
      <Button
        variant="default"
        size="compact-xs"
        mt={6}
        leftSection={<IconEyeOff size={14} />}
        onClick={() => vault.hide()}
      >
        {t("Hide")}
      </Button>
    </section>
  );
}

interface EntriesProps {
  readonly identity: Identity;
  readonly onNotPersonal: (label: string) => void;
}

function Entries({ identity: { fileName, entries }, onNotPersonal }: EntriesProps) {
  return (
    <dl className={classes.entries}>
      {entries.map(({ label, value }) => (
        <div key={label}>
          <dt>{label.slice(1, -1).replaceAll("_", " ").toLowerCase()}</dt>
          <dd>
            {value}
            <Tooltip label={t("Not personal: put it back into the text")}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="xs"
                aria-label={t("{value} is not personal: put it back", { value })}
                onClick={() => onNotPersonal(label)}
              >
                <IconUserCheck size={13} />
              </ActionIcon>
            </Tooltip>
          </dd>
        </div>
      ))}
      {fileName !== "" && (
        <div>
          <dt>{t("file")}</dt>
          <dd>{fileName}</dd>
        </div>
      )}
    </dl>
  );
}
