import { Skeleton, Stack, Text, Title } from "@mantine/core";

import type { Quote } from "../../core/matching/job.ts";
import { bandSentence, scoreBand } from "../../core/matching/score-band.ts";
import { decimalText } from "../../lib/language.ts";
import { t, told } from "../../lib/messages.ts";
import type { PostingFit } from "./coach-scores.ts";
import type { CoachNeeds } from "./coach-needs.ts";
import type { OpenResume } from "./coach-run.ts";
import type { Posting } from "./postings.ts";
import type { Match } from "./use-match.ts";

interface Props {
  readonly needs: CoachNeeds;
  readonly resume: OpenResume;
  readonly posting: Posting;
  readonly fit: PostingFit | null;
  readonly match: Match;
  readonly onPoint: (quote: Quote | null) => void;
  readonly onShow: (quote: Quote) => void;
  /** A place in the text as it is scored. */
  readonly onShowScored: (quote: Quote) => void;
}

/** How the resume fits the posting: what is asked for and where it stands, the score, and what it is made of. */
export function FitTab({ needs, resume, posting, fit, match, onPoint, onShow, onShowScored }: Props) {
  const { parts, thresholds } = needs;
  const { now, text } = resume;
  return (
    <Stack gap="lg">
      {fit && thresholds && (
        <Text size="sm">
          <strong>{decimalText(fit.now.score, 2)}</strong> {told(bandSentence(scoreBand(fit.now.score, thresholds)))}{" "}
          <Text span c="dimmed" inherit>
            {t(
              "The scorer is given the resume as a recruiter's page would show it: without your name and contacts. It is one opinion.",
            )}
          </Text>
        </Text>
      )}
      <section>
        <Title order={2} size="h3" mb="xs">
          {t("What the posting asks for")}
        </Title>
        {match.verdicts !== null && match.requirements.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t("No requirements were found in this posting. Is all of its text here?")}
          </Text>
        ) : (
          parts.requirements({
            requirements: match.requirements,
            verdicts: match.verdicts,
            text: now?.text ?? text,
            onPoint,
            onShow,
          })
        )}
      </section>
      {fit && now && now.scored.text === fit.text ? (
        parts.why({ posting, scored: now.scored, fit: fit.now, onShow: onShowScored })
      ) : (
        <Skeleton height={180} role="status" aria-label={t("The scorer is reading…")} />
      )}
    </Stack>
  );
}
