// The model that is kept, open for as long as it is that one: opened when it is first asked for, let go when a person
// removed it or put another in its place. One that does not open is not tried again for each file.

import type { NamesSession } from "./session.ts";
import type { NamesFiles } from "./stored-names.ts";

interface Needs {
  /** null when there is none. */
  readonly stored: () => Promise<NamesFiles | null>;
  readonly open: (files: NamesFiles) => Promise<NamesSession>;
}

/** The model that is to be used now; null when there is none. */
export function createHeldNames({ stored, open }: Needs): () => Promise<NamesSession | null> {
  let held: { readonly id: string; readonly session: Promise<NamesSession> } | null = null;

  function letGo() {
    held?.session.then(
      (session) => session.dispose(),
      () => undefined, // whoever asked for it was told
    );
    held = null;
  }

  return async () => {
    const files = await stored();
    if (held !== null && held.id !== files?.id) letGo();
    if (files === null) return null;
    held ??= { id: files.id, session: open(files) };
    return held.session;
  };
}
