import { useHotkeys } from "@mantine/hooks";
import { spotlight } from "@mantine/spotlight";
import { useNavigate, useParams } from "@tanstack/react-router";

import { useKeys } from "../ui/use-keys.ts";
import { setSession } from "./session.ts";

/** Keys that work on every screen; each screen adds its own. None fires while somebody types. */
export function useAppKeys() {
  const navigate = useNavigate();
  const { jobId } = useParams({ strict: false });
  // Also while somebody types, and before the palette has come: it opens as soon as it is there.
  useHotkeys([["mod+K", () => spotlight.open()]], []);
  useKeys({
    "?": () => setSession({ keysOpened: true }),
    n: (event) => {
      event.preventDefault(); // or the form that opens takes the letter
      void navigate({ to: "/jobs/new" });
    },
    i: () => jobId !== undefined && setSession({ importOpened: true }),
  });
}
