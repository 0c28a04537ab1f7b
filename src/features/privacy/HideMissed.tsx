import { Button, Checkbox, Group, Text, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useStore } from "zustand";

import { RULE_PREFIX } from "../../core/records/identity.ts";
import { msg, t, told } from "../../lib/messages.ts";
import { type CorrectionOutcome, correctHiding, type HidingNeeds } from "./correct-hiding.ts";
import { useMarkedText } from "./use-marked-text.ts";

interface Props {
  readonly candidateId: string;
  readonly needs: HidingNeeds;
}

/** For a name or another word that the page did not hide: mark it in the text, or type it. */
export function HideMissed({ candidateId, needs }: Props) {
  const { vault } = needs.storage;
  const isLocked = useStore(vault.state, ({ status }) => status === "locked");
  const [term, setTerm] = useState("");
  const [isRule, setRule] = useState(false);
  const [outcome, setOutcome] = useState<CorrectionOutcome | "busy" | null>(null);
  useMarkedText((marked) => (setTerm(marked), setOutcome(null)));

  async function submit(event: FormEvent) {
    event.preventDefault();
    const word = term.trim();
    if (word === "" || outcome === "busy") return;
    setOutcome("busy");
    setOutcome(await correctHiding(needs, candidateId, { what: "hide", term: word }));
    if (isRule) await vault.addRule({ id: `${RULE_PREFIX}${crypto.randomUUID()}`, what: "hide", term: word });
    setTerm("");
    setRule(false);
  }
  return (
    <form onSubmit={(event) => void submit(event)} aria-label={t("Hide a missed word")} style={{ marginBottom: 12 }}>
      <Group gap="sm" align="flex-end">
        <TextInput
          size="xs"
          w={210}
          label={t("Something personal still here?")}
          placeholder={t("Mark it below, or type it")}
          autoComplete="off"
          value={term}
          onChange={({ currentTarget }) => setTerm(currentTarget.value)}
        />
        <Button type="submit" variant="default" size="xs" loading={outcome === "busy"} disabled={term.trim() === ""}>
          {t("Hide it")}
        </Button>
      </Group>
      {term.trim() !== "" && (
        <Checkbox
          size="xs"
          mt={6}
          label={t("Also in resumes I add from now on")}
          checked={isRule}
          onChange={({ currentTarget }) => setRule(currentTarget.checked)}
        />
      )}
      {term.trim() !== "" && isLocked && (
        <Text size="xs" c="dimmed" mt={4}>
          {t("The vault is locked: the word will be hidden, but can be put back only if you unlock it first.")}
        </Text>
      )}
      {outcome !== null && outcome !== "busy" && (
        <Text size="xs" mt={4} role="status">
          {told(OUTCOMES[outcome])}
        </Text>
      )}
    </form>
  );
}

const OUTCOMES: Readonly<Record<CorrectionOutcome, string>> = {
  changed: msg("Hidden wherever it stood. The candidate is scored again."),
  unchanged: msg("This does not stand in the text."),
  unknown: msg("This candidate is not here any more."),
};
