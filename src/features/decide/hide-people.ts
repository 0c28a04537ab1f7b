import { findLeaks } from "../../core/privacy/leak-check.ts";
import type { IdentityEntry } from "../../core/privacy/replacement.ts";

/** A note before it is kept: whoever is named in it goes, the candidate by what is known of them, others by the rules. */
export async function hidePeople(note: string, identity: readonly IdentityEntry[]): Promise<string> {
  const text = note.trim();
  if (text === "") return "";
  const { anonymise } = await import("../../core/privacy/anonymise.ts");
  let hidden = text;
  for (const { start, end, kind } of findLeaks(text, identity).toReversed())
    hidden = `${hidden.slice(0, start)}[${kind}_1]${hidden.slice(end)}`;
  return anonymise(hidden, { fileName: null }).text;
}
