// Step 4: which placeholder stands for which finding. One value, one label; a part of a name has the label of the name.

import { fold } from "./fold.ts";
import { nameVariants } from "./name-variants.ts";
import { placeholderLabel } from "./placeholder.ts";
import type { Finding, IdentityEntry, PersonalKind } from "./replacement.ts";

export interface LabelledFinding extends Finding {
  readonly label: string;
}

/** `used` holds the highest number per kind so far and is counted on; `identity` is what is known from before. */
export function assignLabels(
  text: string,
  findings: readonly Finding[],
  used: ReadonlyMap<string, number>,
  known: readonly IdentityEntry[],
): { readonly labelled: readonly LabelledFinding[]; readonly identity: readonly IdentityEntry[] } {
  const numbers = new Map(used);
  const identity: IdentityEntry[] = [...known];
  const labelByKey = new Map<string, string>();
  const remember = ({ kind, value, label }: IdentityEntry): void => {
    for (const key of keysOf(kind, value)) if (!labelByKey.has(key)) labelByKey.set(key, label);
  };
  known.forEach(remember);

  const labelByFinding = new Map<Finding, string>();
  // The fullest names first, so that a part that stands earlier joins the name and does not become a person of its own.
  const ordered = [...findings].sort(
    (a, b) =>
      Number(b.kind === "PERSON") * (b.end - b.start) - Number(a.kind === "PERSON") * (a.end - a.start) ||
      a.start - b.start,
  );
  for (const finding of ordered) {
    const value = text.slice(finding.start, finding.end);
    let label = labelByKey.get(keyOf(finding.kind, value));
    if (label === undefined) {
      const number = (numbers.get(finding.kind) ?? 0) + 1;
      numbers.set(finding.kind, number);
      label = placeholderLabel(finding.kind, number);
      const entry = { label, kind: finding.kind, value };
      identity.push(entry);
      remember(entry);
    }
    labelByFinding.set(finding, label);
  }
  return { labelled: findings.map((finding) => ({ ...finding, label: labelByFinding.get(finding) ?? "" })), identity };
}

/** What makes two values the same; the first key is the value's own, the others are its parts. */
function keysOf(kind: PersonalKind, value: string): readonly string[] {
  const own = keyOf(kind, value);
  return kind === "PERSON" ? [own, ...nameVariants(value).map(({ pattern }) => `PERSON ${normal(pattern)}`)] : [own];
}

function keyOf(kind: PersonalKind, value: string): string {
  if (kind === "PHONE") return `PHONE ${value.replace(/\D/g, "").slice(-9)}`;
  if (kind === "URL")
    return `URL ${fold(value)
      .replace(/^https?:\/\//, "")
      .replace(/^www\./, "")
      .replace(/\/$/, "")}`;
  return `${kind} ${normal(value)}`;
}

const normal = (text: string): string =>
  fold(text)
    .replace(/[\s._\u00A0-]+/gu, " ")
    .trim();
