import { useHotkeys } from "@mantine/hooks";
import { useNavigate, useParams } from "@tanstack/react-router";

import { setSession } from "./session.ts";

/** Keys that work on every screen; each screen adds its own. None fires while somebody types. */
export function useAppKeys() {
  const navigate = useNavigate();
  const { jobId } = useParams({ strict: false });
  useHotkeys([
    ["shift+?", () => setSession({ keysOpened: true })],
    ["n", () => void navigate({ to: "/jobs/new" })],
    ["i", () => jobId && setSession({ importOpened: true })],
  ]);
}
