import { Button, Group, Text } from "@mantine/core";
import { IconLock, IconLockOpen } from "@tabler/icons-react";
import { useState } from "react";
import { useStore } from "zustand";

import { t } from "../../lib/messages.ts";
import type { Storage } from "../../storage/open-storage.ts";
import { useObservable } from "../../ui/use-observable.ts";
import { ChangePassphrase } from "./ChangePassphrase.tsx";
import { EraseVault } from "./EraseVault.tsx";
import { NewPassphrase } from "./NewPassphrase.tsx";
import { PrivacySection } from "./PrivacySection.tsx";
import { UnlockForm } from "./UnlockForm.tsx";
import { VaultLockTimes } from "./VaultLockTimes.tsx";
import { vaultText } from "./vault-words.ts";

/** Whether identities are kept, and everything one can do about it. */
export function VaultSection({ storage }: { storage: Storage }) {
  const { vault } = storage;
  const { status } = useStore(vault.state);
  const kept = useObservable("vault", vault.watchCount);
  const count = kept.status === "ready" ? kept.value : null;
  return (
    <PrivacySection
      id="vault"
      title={t("Vault")}
      intro={t(
        "Who the candidates are is taken out of every resume. A vault keeps it, encrypted under a passphrase of yours; without one it is known until you close this page, and then to nobody.",
      )}
    >
      {status === "none" && <NoVault storage={storage} />}
      {status === "locked" && <Locked storage={storage} count={count} />}
      {status === "unlocked" && <Unlocked storage={storage} count={count} />}
    </PrivacySection>
  );
}

function NoVault({ storage: { vault } }: { storage: Storage }) {
  const [isOpen, setOpen] = useState(false);
  const held = vault.heldCount();
  return (
    <>
      <Text size="sm" mb="sm">
        {t("There is no vault. Identities are not kept.")}{" "}
        {held > 0 &&
          t(
            "{held, plural, one {Those of the # candidate imported since you opened this page can still be put into one.} other {Those of the # candidates imported since you opened this page can still be put into one.}}",
            { held },
          )}
      </Text>
      {isOpen ? (
        <NewPassphrase
          label={t("Passphrase")}
          action={t("Make the vault")}
          onPassphrase={async (passphrase) => void (await vault.create(passphrase, Date.now()))}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <Button variant="default" size="xs" leftSection={<IconLock size={14} />} onClick={() => setOpen(true)}>
          {t("Make a vault")}
        </Button>
      )}
    </>
  );
}

function Locked({ storage, count }: { storage: Storage; count: number | null }) {
  const [isLost, setLost] = useState(false);
  return (
    <>
      <Text size="sm" mb="sm">
        {vaultText("locked", count)}
      </Text>
      <UnlockForm
        label={t("Passphrase")}
        action={t("Unlock")}
        unlock={(passphrase) => storage.vault.unlock(passphrase, Date.now)}
      />
      {isLost ? (
        <EraseVault vault={storage.vault} count={count ?? 0} onCancel={() => setLost(false)} />
      ) : (
        <Button variant="subtle" color="gray" size="compact-xs" mt="sm" onClick={() => setLost(true)}>
          {t("I lost the passphrase")}
        </Button>
      )}
    </>
  );
}

function Unlocked({ storage, count }: { storage: Storage; count: number | null }) {
  const { vault } = storage;
  const [step, setStep] = useState<"none" | "change" | "erase">("none");
  return (
    <>
      <Text size="sm" mb="sm">
        {vaultText("unlocked", count)}
      </Text>
      <Group gap="sm" mb="sm">
        <Button size="xs" leftSection={<IconLockOpen size={14} />} onClick={() => void vault.lock(Date.now())}>
          {t("Lock now")}
        </Button>
        <Button variant="default" size="xs" onClick={() => setStep("change")}>
          {t("Change the passphrase")}
        </Button>
        <Button variant="subtle" color="gray" size="xs" onClick={() => setStep("erase")}>
          {t("Erase the vault")}
        </Button>
      </Group>
      {step === "change" && <ChangePassphrase vault={vault} onDone={() => setStep("none")} />}
      {step === "erase" && <EraseVault vault={vault} count={count ?? 0} onCancel={() => setStep("none")} />}
      <VaultLockTimes storage={storage} />
    </>
  );
}
