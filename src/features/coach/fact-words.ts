// What the gate says of an edit, and how the scorer's question is told.

import type { FactChange, FactKind } from "../../core/coaching/edit-gate.ts";
import type { NearSkill } from "../../core/skills/nearest-held.ts";
import { msg, t, told } from "../../lib/messages.ts";

const FACT_WORDS: Readonly<Record<FactKind, string>> = {
  number: msg("number"),
  date: msg("date"),
  employer: msg("employer"),
  title: msg("job title"),
  degree: msg("degree"),
  skill: msg("skill"),
  certificate: msg("certificate"),
  contact: msg("address or link"),
};

/** "adds the number “12”", after "Not offered: it". */
export function rejectionText({ kind, fact, how }: FactChange): string {
  const values = { kind: told(FACT_WORDS[kind]), fact };
  switch (how) {
    case "added":
      return t("it adds the {kind} “{fact}”, which your resume does not have", values);
    case "changed":
      return t("it changes the {kind} “{fact}”", values);
    case "removed":
      return t("it drops the {kind} “{fact}”", values);
  }
}

/** "number “12”, new", in the list of what a person's own edits changed. */
export function changeText({ kind, fact, how }: FactChange): string {
  const values = { kind: told(FACT_WORDS[kind]), fact };
  switch (how) {
    case "added":
      return t("New: {kind} “{fact}”", values);
    case "changed":
      return t("Changed: {kind} “{fact}”", values);
    case "removed":
      return t("Gone: {kind} “{fact}”", values);
  }
}

export function nearText({ why }: Pick<NearSkill, "why">, skill: string): string {
  switch (why) {
    case "implies":
      return t("You have {skill}, which includes it: name it, too, if you used it.", { skill });
    case "stands-in":
      return t("You have {skill}, which often stands in for it: say so where you used it.", { skill });
    case "part-of":
      return t("You have {skill}, a part of it.", { skill });
    case "same-work":
      return t("You have {skill}, which the same work asks for.", { skill });
  }
}
