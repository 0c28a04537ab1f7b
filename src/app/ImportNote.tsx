import { Anchor, Text } from "@mantine/core";
import { useStore } from "zustand";

import { t } from "../lib/messages.ts";
import { PRIVACY_HREF } from "./privacy-address.ts";
import { useServices } from "./services.ts";
import { setSession } from "./session.ts";

/** What becomes of the people in the files: with a vault, and without one. */
export function ImportNote() {
  const { storage } = useServices();
  const hasVault = useStore(storage.vault.state, ({ status }) => status !== "none");
  return (
    <Text size="xs" c="dimmed">
      {t("Names and contacts are taken out before anything is kept.")}{" "}
      {hasVault
        ? t("Who the candidates are goes, encrypted, into your vault, and so do the names of the files.")
        : `${t("Who the candidates are, and what the files are called, is known until you close this page, and then to nobody.")} `}
      {!hasVault && (
        <Anchor href={PRIVACY_HREF} size="xs" underline="always" onClick={() => setSession({ importOpened: false })}>
          {t("Keep it in a vault")}
        </Anchor>
      )}
    </Text>
  );
}
