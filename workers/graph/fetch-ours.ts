import { ModelError } from "../../src/protocol/failure.ts";

/** Our graph file from our own origin. The worker's own script lies one folder down. */
export async function fetchOurs(): Promise<unknown> {
  const response = await fetch(new URL("../graph/occupations.json", self.location.href)).catch(() => null);
  if (!response?.ok) throw new ModelError("download-failed", "the list of occupations could not be loaded");
  return response.json();
}
