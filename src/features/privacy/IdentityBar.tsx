import { Button } from "@mantine/core";
import { IconEye } from "@tabler/icons-react";
import { useStore } from "zustand";

import { t } from "../../lib/messages.ts";
import type { Vault } from "../../storage/vault.ts";
import classes from "./Bars.module.css";

/** Above everything, for as long as an identity is on the screen. */
export function IdentityBar({ vault }: { vault: Vault }) {
  const isShown = useStore(vault.state, (state) => state.status === "unlocked" && state.shown !== null);
  if (!isShown) return null;
  return (
    <div role="status" className={classes.bar} data-tone="identity">
      <IconEye size={15} aria-hidden />
      <span>{t("Identities shown")}</span>
      <Button size="compact-xs" color="dark" variant="white" onClick={() => vault.hide()}>
        {t("Hide now")}
      </Button>
      <Button size="compact-xs" color="dark" variant="white" onClick={() => void vault.lock(Date.now())}>
        {t("Lock the vault")}
      </Button>
    </div>
  );
}
