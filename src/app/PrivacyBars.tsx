import { useEffect } from "react";

import { DueBar } from "../features/privacy/DueBar.tsx";
import { IdentityBar } from "../features/privacy/IdentityBar.tsx";
import { watchIdle } from "../features/privacy/watch-idle.ts";
import { PRIVACY_HREF } from "./privacy-address.ts";
import { useServices } from "./services.ts";

/** What must be seen about people's data, whatever screen is open; and the eye on a vault that was left open. */
export function PrivacyBars() {
  const { storage } = useServices();
  useEffect(() => watchIdle(storage), [storage]);
  return (
    <>
      <IdentityBar vault={storage.vault} />
      <DueBar storage={storage} privacyHref={PRIVACY_HREF} />
    </>
  );
}
