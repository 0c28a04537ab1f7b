import { Button, Group, TextInput } from "@mantine/core";
import { useId, useState } from "react";

import type { TextEdit } from "../../core/coaching/apply.ts";
import { type Blank, fillBlank } from "../../core/coaching/blank.ts";
import { t } from "../../lib/messages.ts";
import { Diff } from "./Diff.tsx";
import { lineAround } from "./line-around.ts";

interface Props {
  readonly blank: Blank;
  readonly text: string;
  readonly onFill: (edit: TextEdit) => void;
}

/** Asks for the one thing that no rule can know, and shows the line with it. */
export function BlankForm({ blank, text, onFill }: Props) {
  const [typed, setTyped] = useState("");
  const hintId = useId();
  const edit = fillBlank(text, blank, typed);
  const word = text.slice(blank.start, blank.end);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (edit) onFill(edit);
      }}
    >
      <Diff before={word} after={edit?.after ?? "____"} {...lineAround(text, blank.start, blank.end)} />
      <Group gap="xs" mt={6} align="end" wrap="nowrap">
        <TextInput
          size="xs"
          w={150}
          label={t("Your figure for “{word}”", { word })}
          aria-describedby={hintId}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" size="xs" variant="default" disabled={edit === null}>
          {t("Write it in")}
        </Button>
      </Group>
      <p id={hintId}>{t("Only you know it. It counts as a fact that you changed by hand.")}</p>
    </form>
  );
}
