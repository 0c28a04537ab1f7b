import { Alert, Button, Checkbox, Group, Select, Text } from "@mantine/core";
import { useState } from "react";
import { useStore } from "zustand";

import { t, told } from "../../lib/messages.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { Erasure } from "../../storage/proven-erasure.ts";
import { saveFile } from "../../ui/save-file.ts";
import { useObservable } from "../../ui/use-observable.ts";
import { candidateExport } from "./export-data.ts";
import { placeWords, searchText } from "./place-words.ts";
import { PrivacySection } from "./PrivacySection.tsx";

interface Props {
  readonly storage: Storage;
  readonly onErased: (candidateIds: readonly string[]) => void;
}

type Step =
  | { readonly status: "idle" | "asked" | "erasing" | "failed" }
  | { readonly status: "erased"; readonly name: string; readonly proof: Erasure };

/** What one person may ask for: a copy of what is kept about them, or that it goes. */
export function CandidateSection({ storage, onErased }: Props) {
  const all = useObservable("candidates", storage.candidates.watchAll);
  const candidates = all.status === "ready" ? all.value : [];
  const isOpen = useStore(storage.vault.state, ({ status }) => status === "unlocked");
  const [chosen, setChosen] = useState<string | null>(null);
  const [wantsIdentity, setWantsIdentity] = useState(false);
  const [step, setStep] = useState<Step>({ status: "idle" });
  const candidate = candidates.find(({ id }) => id === chosen);

  async function exportOne(id: string, name: string) {
    const withIdentity = wantsIdentity && isOpen;
    const json = await candidateExport(storage, id, withIdentity);
    if (json === null) return;
    const action = withIdentity ? "identity-exported" : "candidate-exported";
    await storage.audit.add({ action, at: Date.now(), candidateId: id, count: 1 });
    saveFile(`${name.toLowerCase().replaceAll(" ", "-")}.json`, json, "application/json");
  }
  async function erase(id: string, name: string) {
    setStep({ status: "erasing" });
    try {
      const proof = await storage.use.eraseProven(id);
      if (proof === null) return setStep({ status: "idle" });
      onErased([id]);
      await storage.audit.add({ action: "candidate-erased", at: Date.now() });
      setChosen(null);
      setStep({ status: "erased", name, proof });
    } catch {
      setStep({ status: "failed" }); // A database that was closed, by another tab or a full disk.
    }
  }
  return (
    <PrivacySection
      id="candidate"
      title={t("One candidate")}
      intro={t(
        "People may ask what is kept about them, for a copy of it, or that it goes. Choose the candidate by code name; the vault tells who that is.",
      )}
    >
      <Group gap="sm" align="flex-end">
        <Select
          size="xs"
          w={260}
          label={t("Candidate")}
          placeholder={candidates.length === 0 ? t("There are none") : t("Code name")}
          searchable
          limit={50}
          value={chosen}
          onChange={(id) => (setChosen(id), setStep({ status: "idle" }))}
          data={candidates.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {candidate && (
          <>
            <Button variant="default" size="xs" onClick={() => void exportOne(candidate.id, candidate.name)}>
              {t("Export")}
            </Button>
            <Button variant="default" size="xs" onClick={() => setStep({ status: "asked" })}>
              {t("Erase…")}
            </Button>
          </>
        )}
      </Group>
      {candidate && isOpen && (
        <Checkbox
          size="xs"
          mt="sm"
          label={t("Export with the identity")}
          checked={wantsIdentity}
          onChange={({ currentTarget }) => setWantsIdentity(currentTarget.checked)}
        />
      )}
      {candidate && (step.status === "asked" || step.status === "erasing") && (
        <div role="group" aria-label={t("Erase this candidate")} style={{ marginTop: 12 }}>
          <Text size="sm" mb="sm">
            {t("{name} is erased from every job, with scores, identity and all. This cannot be undone.", {
              name: candidate.name,
            })}
          </Text>
          <Group gap="sm">
            <Button
              color="red.9"
              size="xs"
              loading={step.status === "erasing"}
              onClick={() => void erase(candidate.id, candidate.name)}
            >
              {t("Erase this candidate")}
            </Button>
            <Button variant="subtle" color="gray" size="xs" autoFocus onClick={() => setStep({ status: "idle" })}>
              {t("Keep")}
            </Button>
          </Group>
        </div>
      )}
      {step.status === "erased" && <Proof name={step.name} proof={step.proof} />}
      {step.status === "failed" && (
        <Alert variant="default" mt="sm" title={t("The candidate could not be erased.")}>
          {t("Close other tabs with Candor and try again, or reload this page.")}
        </Alert>
      )}
    </PrivacySection>
  );
}

/** What was found before and after, by the same search. */
function Proof({ name, proof: { before, after } }: { name: string; proof: Erasure }) {
  const had = before.filter(({ found }) => found > 0).map((place) => told(placeWords(place).name));
  const isGone = after.every(({ found }) => found === 0);
  return (
    <Alert
      variant="light"
      mt="sm"
      role="status"
      title={isGone ? t("{name} is erased.", { name }) : t("Something of {name} is left.", { name })}
    >
      {t("Before, the search found them in {had}. Afterwards: {after}", {
        had: had.join(", "),
        after: searchText(after),
      })}
      {!isGone && ` ${t("Another tab may have written it in between: erase again, or close the other tabs.")}`}
    </Alert>
  );
}
