import { Kbd, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";

import type { TextEdit } from "../../core/coaching/apply.ts";
import type { Quote } from "../../core/matching/job.ts";
import { t, told } from "../../lib/messages.ts";
import { useKeys } from "../../ui/use-keys.ts";
import { AdviceCard } from "./AdviceCard.tsx";
import { ADVICE_WORDS } from "./advice-words.ts";
import classes from "./Advice.module.css";
import type { CoachNeeds } from "./coach-needs.ts";
import type { OpenResume } from "./coach-run.ts";
import { FactChanges } from "./FactChanges.tsx";
import type { OfferedAdvice } from "./offered-advice.ts";
import type { Posting } from "./postings.ts";
import { RewritePart } from "./RewritePart.tsx";
import type { Offered } from "./use-offered.ts";

interface Props {
  readonly needs: CoachNeeds;
  readonly resume: OpenResume;
  readonly posting: Posting | null;
  readonly offered: Offered;
  /** Shows the text, and lights up a place in it. */
  readonly onShow: (quote: Quote | null) => void;
}

/** How to say it better: each suggestion a diff to take or leave, by mouse or by key. */
export function AdviceTab({ needs: { coach, rewriter }, resume, posting, offered, onShow }: Props) {
  const { advice, pickedKey } = offered;
  const [said, setSaid] = useState("");
  const picked = advice.find(({ key }) => key === pickedKey);

  function accept(one: OfferedAdvice) {
    if (one.suggestion) take(one.suggestion, told(ADVICE_WORDS[one.rule].name));
  }
  function take(edit: TextEdit, name: string) {
    coach.run.accept(edit);
    setSaid(t("Accepted: {name}. The fit is scored anew.", { name }));
    onShow(null);
  }
  function fill(edit: TextEdit) {
    coach.run.accept(edit);
    setSaid(t("Written in: {figure}. It stands below among the facts that you changed.", { figure: edit.after }));
    onShow(null);
  }
  function dismiss(one: OfferedAdvice) {
    coach.run.dismiss(one.key);
    setSaid(t("Dismissed: {name}.", { name: told(ADVICE_WORDS[one.rule].name) }));
  }
  useKeys({
    j: () => offered.move(1),
    k: () => offered.move(-1),
    a: () => picked && accept(picked),
    d: () => picked && dismiss(picked),
  });
  return (
    <Stack gap="lg">
      <section>
        <Title order={2} size="h3">
          {t("How to say it better")}
        </Title>
        <Text size="xs" c="dimmed">
          {t("No suggestion adds or changes a fact: one that does is barred.")}{" "}
          <Text span inherit visibleFrom="sm">
            <Kbd size="xs">j</Kbd> <Kbd size="xs">k</Kbd> {t("next and previous")} · <Kbd size="xs">a</Kbd>{" "}
            {t("accept")} · <Kbd size="xs">d</Kbd> {t("dismiss")} · <Kbd size="xs">u</Kbd> {t("undo")}
          </Text>
        </Text>
        <Text size="xs" role="status" className={classes.said}>
          {said}
        </Text>
        {advice.length === 0 ? (
          <Text size="sm" mt="xs">
            {resume.now?.text === resume.text
              ? t("The rules have nothing more to say.")
              : t("Reading your resume anew…")}
          </Text>
        ) : (
          <ol className={classes.list} aria-label={t("Advice")}>
            {advice.map((one) => (
              <AdviceCard
                key={one.key}
                advice={one}
                text={resume.text}
                isPicked={one.key === pickedKey}
                onPick={() => {
                  offered.pick(one.key);
                  onShow(null);
                }}
                onAccept={() => accept(one)}
                onFill={fill}
                onDismiss={() => dismiss(one)}
              />
            ))}
          </ol>
        )}
      </section>
      <FactChanges resume={resume} />
      <RewritePart rewriter={rewriter} resume={resume} posting={posting} advice={advice} onTake={take} />
    </Stack>
  );
}
