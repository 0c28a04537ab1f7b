import { ActionIcon, Button, Group, NativeSelect, Text, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useStore } from "zustand";

import type { HidingRule } from "../../core/records/identity.ts";
import { RULE_PREFIX } from "../../core/records/identity.ts";
import { msg, t, told } from "../../lib/messages.ts";
import type { Storage } from "../../storage/open-storage.ts";
import { useLoaded } from "../../ui/use-loaded.ts";
import { AlsoHide } from "./AlsoHide.tsx";
import { PrivacySection } from "./PrivacySection.tsx";

const WHAT = [
  { value: "hide", label: msg("Always hide") },
  { value: "keep", label: msg("Never hide") },
] as const;

/** Words to hide or leave in every resume that comes in from now on. */
export function RulesSection({ storage }: { storage: Storage }) {
  const { vault } = storage;
  const status = useStore(vault.state, (state) => state.status);
  const [revision, setRevision] = useState(0);
  const [what, setWhat] = useState<HidingRule["what"]>("hide");
  const [term, setTerm] = useState("");
  const loaded = useLoaded(`${status} ${revision}`, vault.rules);
  const rules = loaded.status === "ready" ? loaded.value : [];

  async function add(event: FormEvent) {
    event.preventDefault();
    if (term.trim() === "") return;
    await vault.addRule({ id: `${RULE_PREFIX}${crypto.randomUUID()}`, what, term: term.trim() });
    setTerm("");
    setRevision(revision + 1);
  }
  return (
    <PrivacySection
      id="rules"
      title={t("Rules of hiding")}
      intro={t(
        "Words that the page should hide, or leave, in every resume from now on. They may be names themselves: they are kept in the vault, or, without one, until you close this page.",
      )}
    >
      {rules === null ? (
        <Text size="sm">{t("The vault is locked. Until it is open, resumes are read without your rules.")}</Text>
      ) : (
        <ul aria-label={t("Rules")} style={{ listStyle: "none", margin: "0 0 8px", padding: 0 }}>
          {rules.map((rule) => (
            <li key={rule.id}>
              <Group gap={6}>
                <Text size="sm">
                  {rule.what === "hide" ? t("Always hide") : t("Never hide")} <strong>{rule.term}</strong>
                </Text>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={t("Remove the rule about {term}", { term: rule.term })}
                  onClick={() => void vault.removeRule(rule.id).then(() => setRevision(revision + 1))}
                >
                  <IconX size={14} />
                </ActionIcon>
              </Group>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={(event) => void add(event)} aria-label={t("New rule")}>
        <Group gap="sm" align="flex-end">
          <NativeSelect
            size="xs"
            label={t("Rule")}
            value={what}
            data={WHAT.map(({ value, label }) => ({ value, label: told(label) }))}
            onChange={({ currentTarget }) => setWhat(currentTarget.value === "keep" ? "keep" : "hide")}
          />
          <TextInput
            size="xs"
            w={200}
            label={t("Word or name")}
            autoComplete="off"
            value={term}
            onChange={({ currentTarget }) => setTerm(currentTarget.value)}
          />
          <Button type="submit" variant="default" size="xs">
            {t("Add")}
          </Button>
        </Group>
      </form>
      <AlsoHide storage={storage} />
    </PrivacySection>
  );
}
