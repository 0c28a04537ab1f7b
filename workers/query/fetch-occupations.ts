import type { NamedOccupation } from "../../src/core/asking/titles/title-names.ts";
import { fetchOurs } from "../graph/fetch-ours.ts";

/** Occupations of our own graph file, from our own origin. We wrote that file: its shape is not checked again. */
export async function fetchOccupations(): Promise<readonly NamedOccupation[]> {
  return ((await fetchOurs()) as { readonly occupations: readonly NamedOccupation[] }).occupations;
}
