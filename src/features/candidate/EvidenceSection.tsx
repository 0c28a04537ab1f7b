import { Text, Title } from "@mantine/core";

import type { FitPart, ShownPartName } from "../../core/matching/fit-parts.ts";
import type { Quote } from "../../core/matching/job.ts";
import { type ShownEvidence, yearsSentence } from "../../core/matching/shown-evidence.ts";
import { findWord } from "../../core/matching/words-of.ts";
import { t, told } from "../../lib/messages.ts";
import classes from "./EvidenceSection.module.css";

interface Props {
  readonly evidence: ShownEvidence;
  /** Of the score, when there is one: they say whether words and years are counted in it. */
  readonly parts: readonly FitPart[];
  readonly text: string;
  onShow(quote: Quote): void;
}

/** What anyone can check without the scorer: the job's words that are here or not, and the years. */
export function EvidenceSection({ evidence: { words, years }, parts, text, onShow }: Props) {
  const counts = (...names: readonly ShownPartName[]) => parts.some(({ name }) => names.includes(name));
  return (
    <section className={classes.evidence}>
      {words && (
        <>
          <Title order={3} size="h3">
            {t("Words of the job")}
          </Title>
          {!counts("words") && <NotCounted />}
          <WordList
            title={t("Found here")}
            nothing={t("None of the words that tell this job from others were found.")}
            words={words.shared.map((word) => ({ word, place: findWord(text, word) }))}
            onShow={onShow}
          />
          <WordList
            title={t("Not found")}
            nothing={t("Every word that tells this job from others is here.")}
            words={words.missing.map((word) => ({ word, place: null }))}
            onShow={onShow}
          />
        </>
      )}
      <Title order={3} size="h3">
        {t("Years of work")}
      </Title>
      {!counts("experience") && <NotCounted />}
      <Text size="sm">{told(yearsSentence(years))}</Text>
    </section>
  );
}

function NotCounted() {
  return (
    <Text size="xs" c="dimmed">
      {t("Not a part of this score; for you to weigh.")}
    </Text>
  );
}

interface WordListProps {
  readonly title: string;
  readonly nothing: string;
  /** A word with a place can be looked up in the resume. */
  readonly words: readonly { readonly word: string; readonly place: Quote | null }[];
  onShow(quote: Quote): void;
}

function WordList({ title, nothing, words, onShow }: WordListProps) {
  if (words.length === 0) return <Text size="sm">{nothing}</Text>;
  return (
    <div className={classes.words}>
      <h4>{title}</h4>
      <ul aria-label={t("Words of the job: {title}", { title: title.toLowerCase() })}>
        {words.map(({ word, place }) => (
          <li key={word}>
            {place ? (
              <button type="button" title={t("Show it in the resume")} onClick={() => onShow(place)}>
                {word}
              </button>
            ) : (
              <span>{word}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
