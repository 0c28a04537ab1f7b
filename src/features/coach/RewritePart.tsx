import { Button, Group, Select, Text, Title } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";

import type { TextEdit } from "../../core/coaching/apply.ts";
import { jobScoredText } from "../../core/matching/job.ts";
import type { Section } from "../../core/reading/profile.ts";
import { t, told } from "../../lib/messages.ts";
import { toFailure } from "../../protocol/failure.ts";
import { failureText } from "../../protocol/failure-text.ts";
import classes from "./Advice.module.css";
import type { OpenResume } from "./coach-run.ts";
import type { OfferedAdvice } from "./offered-advice.ts";
import type { Posting } from "./postings.ts";
import { RewriteList } from "./RewriteList.tsx";
import { type RewrittenPart, type Rewriter, rewriteSection } from "./rewriter.ts";

interface Props {
  readonly rewriter: Rewriter;
  readonly resume: OpenResume;
  readonly posting: Posting | null;
  readonly advice: readonly OfferedAdvice[];
  readonly onTake: (edit: TextEdit, name: string) => void;
}

type Written =
  | { readonly status: "none" | "stopped" }
  | { readonly status: "writing"; readonly soFar: string }
  | { readonly status: "ready"; readonly by: string; readonly parts: readonly RewrittenPart[] }
  | { readonly status: "failed"; readonly what: string };

/** One section as a whole, by the chat model where one is loaded and by the rules otherwise; the button says which. */
export function RewritePart({ rewriter: { chat, modelName }, resume: { now, text }, posting, advice, onTake }: Props) {
  const sections = now?.text === text ? now.profile.sections.filter(({ kind }) => kind !== "header") : [];
  const [heading, setHeading] = useState<string | null>(null);
  const [written, setWritten] = useState<Written>({ status: "none" });
  const abort = useRef<AbortController>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const section = sections.find((one) => nameOf(one) === heading) ?? sections[0];
  if (!section && written.status === "none") return null;

  async function write(of: Section) {
    if (!chat || modelName === null) return setWritten({ status: "ready", by: t("the rules"), parts: byRules(of) });
    abort.current?.abort();
    const { signal } = (abort.current = new AbortController());
    let soFar = "";
    setWritten({ status: "writing", soFar });
    try {
      const parts = await rewriteSection(chat, {
        text,
        section: of,
        jobText: posting ? jobScoredText(posting) : "",
        signal,
        onText: (piece) => setWritten({ status: "writing", soFar: (soFar += piece) }),
      });
      setWritten(signal.aborted ? { status: "stopped" } : { status: "ready", by: modelName, parts });
    } catch (error) {
      if (signal.aborted) setWritten({ status: "stopped" });
      else setWritten({ status: "failed", what: told(failureText[toFailure(error).code].what) });
    }
  }
  /** What the rules would change in it, all at once. */
  function byRules({ start, end }: Section): readonly RewrittenPart[] {
    return advice.flatMap(({ suggestion }) =>
      suggestion && suggestion.start >= start && suggestion.end <= end
        ? [{ before: suggestion.before, after: suggestion.after, edit: suggestion, changes: [] }]
        : [],
    );
  }
  return (
    <section>
      <Title order={2} size="h3">
        {t("Section by section")}
      </Title>
      <Group gap="sm" mt="xs">
        <Select
          size="xs"
          aria-label={t("Section to rewrite")}
          data={[...new Set(sections.map(nameOf))]}
          value={section ? nameOf(section) : null}
          allowDeselect={false}
          onChange={setHeading}
        />
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPencil size={15} />}
          disabled={!section || written.status === "writing"}
          onClick={() => section && void write(section)}
        >
          {modelName === null ? t("Rewrite by rules") : t("Rewrite with {model}", { model: modelName })}
        </Button>
        {written.status === "writing" && (
          <Button size="xs" variant="default" onClick={() => abort.current?.abort()}>
            {t("Stop")}
          </Button>
        )}
      </Group>
      {written.status === "writing" && (
        <Text size="sm" mt="xs" c="dimmed" role="status" className={classes.writing}>
          {written.soFar || t("The model reads the section…")}
        </Text>
      )}
      {written.status === "stopped" && (
        <Text size="sm" mt="xs" role="status">
          {t("Stopped. Nothing was changed.")}
        </Text>
      )}
      {written.status === "failed" && (
        <Text size="sm" mt="xs" role="alert">
          {told(written.what)} {t("Nothing was changed.")}
        </Text>
      )}
      {written.status === "ready" && <RewriteList by={written.by} parts={written.parts} text={text} onTake={onTake} />}
    </section>
  );
}

function nameOf({ heading, kind }: Section): string {
  return heading || kind;
}
