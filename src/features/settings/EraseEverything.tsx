import { Alert, Button, Group, Text } from "@mantine/core";
import { IconAlertTriangle, IconTrash } from "@tabler/icons-react";
import { useState } from "react";

import { t, told } from "../../lib/messages.ts";
import { countsText, type ErasedCounts, isEmpty, placesLeft, type StoredCounts } from "./erase-text.ts";

interface Props {
  /** null until it is known. */
  readonly use: StoredCounts | null;
  /** Erases and counts again: the proof. */
  readonly onErase: () => Promise<ErasedCounts>;
}

type Step =
  | { readonly status: "offered" | "asked" | "erasing" | "failed" }
  | { readonly status: "erased"; readonly left: ErasedCounts };

/** Asks once, erases, and shows what is left. */
export function EraseEverything({ use, onErase }: Props) {
  const [step, setStep] = useState<Step>({ status: "offered" });

  async function erase() {
    setStep({ status: "erasing" });
    try {
      setStep({ status: "erased", left: await onErase() });
    } catch {
      setStep({ status: "failed" });
    }
  }
  return (
    <div role="group" aria-label={t("Erase")} style={{ marginTop: 16 }}>
      {step.status === "offered" || step.status === "erased" || step.status === "failed" ? (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconTrash size={14} />}
          disabled={use === null || isEmpty(use)}
          onClick={() => setStep({ status: "asked" })}
        >
          {t("Erase everything")}
        </Button>
      ) : (
        <>
          <Text size="sm" mb="sm">
            {t("This cannot be undone. Your own files are not touched.")}
          </Text>
          <Group gap="sm">
            <Button color="red.9" size="xs" loading={step.status === "erasing"} onClick={() => void erase()}>
              {use ? t("Erase {counts}", { counts: countsText(use) }) : t("Erase everything")}
            </Button>
            {/* Has the focus, so that Enter held a moment too long keeps. */}
            <Button variant="subtle" color="gray" size="xs" autoFocus onClick={() => setStep({ status: "offered" })}>
              {t("Keep")}
            </Button>
          </Group>
        </>
      )}
      {step.status === "erased" && <Proof left={step.left} />}
      {step.status === "failed" && (
        <Alert
          variant="default"
          icon={<IconAlertTriangle color="var(--mantine-color-red-6)" aria-hidden />}
          mt="sm"
          title={t("Not everything could be erased.")}
        >
          {t("Close other tabs with Candor and try again, or clear this site's data in the browser's settings.")}
        </Alert>
      )}
    </div>
  );
}

function Proof({ left }: { left: ErasedCounts }) {
  const places = placesLeft(left);
  return (
    <Alert
      variant="light"
      mt="sm"
      role="status"
      title={places.length === 0 ? t("Everything is erased.") : t("Something is left.")}
    >
      {t("Counted again just now: {left}. Looked through {searched} places:", {
        left: countsText(left),
        searched: left.searched.length,
      })}{" "}
      {places.length === 0
        ? t("nothing of yours is left.")
        : t("something is left in {places}.", { places: places.map(told).join(", ") })}
    </Alert>
  );
}
