import type { IdentityEntry } from "../../core/privacy/replacement.ts";

/** A note before it is kept. The lists of names it takes are loaded with the first one. */
export async function hidePeople(note: string, identity: readonly IdentityEntry[]): Promise<string> {
  if (note.trim() === "") return "";
  const { hideInWords } = await import("../../core/feedback/people-check.ts");
  return hideInWords(note, identity);
}
