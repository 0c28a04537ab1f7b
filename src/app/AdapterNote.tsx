import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";

import { shortDigest } from "../core/learning/adapter.ts";
import { t } from "../lib/messages.ts";
import { useObservable } from "../ui/use-observable.ts";
import { useServices } from "./services.ts";

/** Which adapter made the scores that are shown; nothing while the scorer is as it came. */
export function AdapterNote({ className }: { readonly className: string | undefined }) {
  const { storage } = useServices();
  const settings = useObservable("settings", storage.settings.watch);
  const digest = settings.status === "ready" ? settings.value.adapterDigest : null;
  if (digest === null) return null;
  return (
    <p className={className}>
      {t("Scored with adapter {digest}.", { digest: shortDigest(digest) })}{" "}
      <Anchor component={Link} to="/learn" inherit underline="always">
        {t("Change the adapter")}
      </Anchor>
    </p>
  );
}
