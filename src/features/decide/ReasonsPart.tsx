import { Button, Chip, Collapse, Group, Stack, Text, Textarea } from "@mantine/core";
import { useMemo, useState } from "react";

import type { Decision } from "../../core/feedback/decision.ts";
import {
  commonReasons,
  isReasonCode,
  REASON_CATEGORIES,
  type ReasonCode,
  reasonText,
} from "../../core/feedback/reasons.ts";
import type { Requirement, RequirementVerdict } from "../../core/matching/job.ts";
import { t, told } from "../../lib/messages.ts";
import { CorrectionsPart } from "./CorrectionsPart.tsx";
import { ExplanationPart } from "./ExplanationPart.tsx";

interface Props {
  readonly decision: Decision;
  readonly earlier: readonly Decision[];
  readonly requirements: readonly Requirement[];
  readonly verdicts: readonly RequirementVerdict[] | null;
  readonly explanation: string;
  onKeep(changed: Partial<Decision>): void;
  hide(text: string): Promise<string>;
}

/** Why: the common reasons at once, the rest behind one click. */
export function ReasonsPart(props: Props) {
  const { decision, earlier, requirements, verdicts, explanation, onKeep, hide } = props;
  const [isOpen, setOpen] = useState(false);
  // As they were when the candidate was opened: a reason that is given must not move the others.
  const [before] = useState(earlier);
  const common = useMemo(() => commonReasons(decision.choice, before), [decision.choice, before]);
  const offered = [...new Set([...common, ...decision.reasons])];
  const setReasons = (codes: readonly string[]) => onKeep({ reasons: codes.filter(isReasonCode) });
  const chip = (code: ReasonCode, label: string) => (
    <Chip key={code} size="xs" radius="sm" value={code}>
      {label}
    </Chip>
  );
  return (
    <Stack gap={8} mt={8}>
      <Chip.Group multiple value={[...decision.reasons]} onChange={setReasons}>
        <Group gap={6} role="group" aria-label={t("Reasons")}>
          {offered.map((code) => chip(code, told(reasonText(code))))}
          <Button variant="subtle" size="compact-xs" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? t("Less") : t("More reasons, note, corrections")}
          </Button>
        </Group>
        <Collapse expanded={isOpen}>
          <Stack gap={8}>
            {REASON_CATEGORIES.map(({ code: category, label, reasons }) => (
              <Group key={category} gap={6} role="group" aria-label={told(label)}>
                <Text size="xs" c="dimmed" w={120}>
                  {told(label)}
                </Text>
                {reasons
                  .filter(({ code }) => !offered.includes(code))
                  .map(({ code, label: name }) => chip(code, told(name)))}
              </Group>
            ))}
          </Stack>
        </Collapse>
      </Chip.Group>
      <Collapse expanded={isOpen}>
        <Stack gap={8}>
          <NoteField note={decision.note} hide={hide} onKeep={(note) => onKeep({ note })} />
          {verdicts && (
            <CorrectionsPart
              requirements={requirements}
              verdicts={verdicts}
              corrections={decision.corrections}
              onKeep={(corrections) => onKeep({ corrections })}
            />
          )}
          {explanation !== "" && (
            <ExplanationPart
              shown={explanation}
              feedback={decision.explanation}
              hide={hide}
              onKeep={(feedback) => onKeep({ explanation: feedback })}
            />
          )}
        </Stack>
      </Collapse>
    </Stack>
  );
}

/** Kept when it is left, without whoever is named in it. */
function NoteField({
  note,
  hide,
  onKeep,
}: {
  readonly note: string;
  readonly hide: Props["hide"];
  readonly onKeep: (note: string) => void;
}) {
  const [text, setText] = useState(note);
  const leave = async () => {
    const hidden = await hide(text);
    setText(hidden);
    if (hidden !== note) onKeep(hidden);
  };
  return (
    <Textarea
      size="xs"
      autosize
      minRows={2}
      maxRows={6}
      maxLength={2000}
      label={t("Note")}
      description={t("Names, addresses and numbers are hidden when you leave the field.")}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => void leave()}
    />
  );
}
