// Where a person can be reached or looked at: e-mail addresses and links. Another letter in one is another person's.

import type { Fact } from "./fact.ts";

const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** With a scheme, "www." or a path; else by an ending that people's own sites have, so that "node.js" is none. */
const LINK =
  /(?<![\p{L}\p{N}@./-])(?:(?:https?:\/\/|www\.)[^\s<>"'()[\]{},;|]+|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/[^\s<>"'()[\]{},;|]+|(?:[\p{L}\p{N}-]+\.)+(?:com|net|org|io|dev|me|co|info|page|site|design|app|eu|uk|de|fr|es|it|nl|pl|ch|at|be|us)(?![\p{L}\p{N}@.-]))/giu;

/** Each as often as it stands; the same address is one fact. */
export function findContacts(text: string): readonly Fact[] {
  const emails = [...text.matchAll(EMAIL)].map(([written]) => contact("address", written));
  const links = [...text.replace(EMAIL, " ").matchAll(LINK)].map(([written]) => contact("link", written));
  return [...emails, ...links];
}

/** The scheme, "www." and marks at the end make no other place. */
function contact(what: "address" | "link", written: string): Fact {
  const bare = written.replace(/[.:!?/]+$/, "");
  const place = bare.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/, "");
  return { kind: "contact", key: `${what} ${place}`, written: bare };
}
