import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";

import { t } from "../../lib/messages.ts";
import type { ErasedCandidates } from "../../storage/erase.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { CandidateRow } from "../../storage/schema.ts";
import { useLoaded } from "../../ui/use-loaded.ts";
import { type Duplicate, findDuplicates } from "./find-duplicates.ts";
import { PrivacySection } from "./PrivacySection.tsx";

interface Props {
  readonly storage: Storage;
  /** Called for the jobs of merged candidates, which may lack a score now. */
  readonly onChanged: (jobId: string) => void;
}

/** Shown at once; the rest after some are merged. */
const MOST_SHOWN = 30;

/** Candidates that are probably one person, and the way to make one of them. */
export function DuplicatesSection({ storage, onChanged }: Props) {
  const [revision, setRevision] = useState(0);
  const found = useLoaded(`duplicates ${revision}`, (signal) => findDuplicates(storage, signal));
  const duplicates = found.status === "ready" ? found.value : [];
  const lookAgain = () => setRevision(revision + 1);

  async function merge(kept: CandidateRow, dropped: CandidateRow) {
    const erased = await storage.candidates.merge(kept.id, dropped.id);
    if (erased === null) return lookAgain();
    await storage.audit.add({ action: "merged", at: Date.now(), candidateId: kept.id });
    [...kept.jobIds, ...dropped.jobIds].forEach(onChanged);
    lookAgain();
    offerUndo(kept, dropped, () => undo(erased));
  }
  async function undo(erased: ErasedCandidates) {
    await storage.candidates.restore(erased);
    await storage.audit.add({ action: "merge-undone", at: Date.now() });
    erased.rows.flatMap(({ jobIds }) => jobIds).forEach(onChanged);
    setRevision((last) => last + 1);
  }
  return (
    <PrivacySection
      id="duplicates"
      title={t("Duplicates")}
      intro={t(
        "Candidates with the same e-mail address, or with nearly the same text. The address itself is not kept: this browser marks it with a key that nobody can read.",
      )}
    >
      {found.status === "loading" && <Text size="sm">{t("Comparing…")}</Text>}
      {found.status === "failed" && (
        <Text size="sm">{t("The resumes could not be read. Reload the page to try again.")}</Text>
      )}
      {found.status === "ready" && duplicates.length === 0 && <Text size="sm">{t("Nobody is here twice.")}</Text>}
      <ul aria-label={t("Duplicates")} style={{ listStyle: "none", margin: 0, padding: 0 }}>
        {duplicates.slice(0, MOST_SHOWN).map((duplicate) => (
          <DuplicateRow key={`${duplicate.left.id} ${duplicate.right.id}`} duplicate={duplicate} onMerge={merge} />
        ))}
      </ul>
      {duplicates.length > MOST_SHOWN && (
        <Text size="xs" c="dimmed">
          {t("and {count} more", { count: duplicates.length - MOST_SHOWN })}
        </Text>
      )}
    </PrivacySection>
  );
}

interface RowProps {
  readonly duplicate: Duplicate;
  readonly onMerge: (kept: CandidateRow, dropped: CandidateRow) => Promise<void>;
}

function DuplicateRow({ duplicate: { left, right, why, likeness }, onMerge }: RowProps) {
  const text =
    likeness === null ? t("another text") : t("texts {share} % alike", { share: Math.round(likeness * 100) });
  return (
    <li style={{ padding: "6px 0" }}>
      <Text size="sm">
        <strong>{left.name}</strong> {t("and")} <strong>{right.name}</strong>:{" "}
        {why === "same-email" ? t("the same e-mail address, {text}", { text }) : text}
      </Text>
      <Group gap={6} mt={2}>
        <Button variant="default" size="compact-xs" onClick={() => void onMerge(left, right)}>
          {t("Keep {name}", { name: left.name })}
        </Button>
        <Button variant="default" size="compact-xs" onClick={() => void onMerge(right, left)}>
          {t("Keep {name}", { name: right.name })}
        </Button>
      </Group>
    </li>
  );
}

function offerUndo(kept: CandidateRow, dropped: CandidateRow, undo: () => Promise<void>) {
  const id = `merged-${kept.id}-${dropped.id}`;
  notifications.show({
    id,
    withBorder: true,
    autoClose: 12_000,
    closeButtonProps: { "aria-label": t("Close") },
    message: (
      <Group justify="space-between" wrap="nowrap">
        {t("{dropped} is merged into {kept}.", { dropped: dropped.name, kept: kept.name })}
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            notifications.hide(id);
            void undo();
          }}
        >
          {t("Undo")}
        </Button>
      </Group>
    ),
  });
}
