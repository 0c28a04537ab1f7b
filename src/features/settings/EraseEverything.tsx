import { Alert, Button, Group, Text } from "@mantine/core";
import { IconAlertTriangle, IconTrash } from "@tabler/icons-react";
import { useState } from "react";

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
    <div role="group" aria-label="Erase" style={{ marginTop: 16 }}>
      {step.status === "offered" || step.status === "erased" || step.status === "failed" ? (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconTrash size={14} />}
          disabled={use === null || isEmpty(use)}
          onClick={() => setStep({ status: "asked" })}
        >
          Erase everything
        </Button>
      ) : (
        <>
          <Text size="sm" mb="sm">
            This cannot be undone. Your own files are not touched.
          </Text>
          <Group gap="sm">
            <Button color="red.9" size="xs" loading={step.status === "erasing"} onClick={() => void erase()}>
              Erase {use ? countsText(use) : "everything"}
            </Button>
            {/* Has the focus, so that Enter held a moment too long keeps. */}
            <Button variant="subtle" color="gray" size="xs" autoFocus onClick={() => setStep({ status: "offered" })}>
              Keep
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
          title="Not everything could be erased."
        >
          Close other tabs with Candor and try again, or clear this site's data in the browser's settings.
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
      title={places.length === 0 ? "Everything is erased." : "Something is left."}
    >
      Counted again just now: {countsText(left)}. Looked through {left.searched.length} places:{" "}
      {places.length === 0 ? "nothing of yours is left." : `something is left in ${places.join(", ")}.`}
    </Alert>
  );
}
