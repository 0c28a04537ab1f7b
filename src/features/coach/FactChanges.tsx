import { Text, Title } from "@mantine/core";
import { useMemo } from "react";

import { gateEdit } from "../../core/coaching/edit-gate.ts";
import { t } from "../../lib/messages.ts";
import classes from "./Advice.module.css";
import type { OpenResume } from "./coach-run.ts";
import { changeText } from "./fact-words.ts";

/** What a person's own edits changed of the facts. Information, never a bar: it is their resume. */
export function FactChanges({ resume: { read, now } }: { readonly resume: OpenResume }) {
  const text = now?.text ?? read.text;
  const verdict = useMemo(() => gateEdit(read.text, text), [read.text, text]);
  if (verdict.accepted) return null;
  return (
    <section className={classes.facts}>
      <Title order={2} size="h3">
        {t("Facts that you changed by hand")}
      </Title>
      <Text size="sm">{t("It is your resume. Make sure that all of this is true:")}</Text>
      <ul aria-label={t("Changed facts")}>
        {verdict.changes.map((change) => (
          <li key={`${change.how} ${change.kind} ${change.fact}`}>{changeText(change)}</li>
        ))}
      </ul>
    </section>
  );
}
