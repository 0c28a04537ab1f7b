import { useNavigate, useParams } from "@tanstack/react-router";

import { useKeys } from "../ui/use-keys.ts";
import { setSession } from "./session.ts";

/** Keys that work on every screen; each screen adds its own. None fires while somebody types. */
export function useAppKeys() {
  const navigate = useNavigate();
  const { jobId } = useParams({ strict: false });
  useKeys({
    "?": () => setSession({ keysOpened: true }),
    n: (event) => {
      event.preventDefault(); // or the form that opens takes the letter
      void navigate({ to: "/jobs/new" });
    },
    i: () => jobId !== undefined && setSession({ importOpened: true }),
  });
}
