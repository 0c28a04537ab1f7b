import { Button, Text } from "@mantine/core";
import { useState } from "react";

import type { TextEdit } from "../../core/coaching/apply.ts";
import { t } from "../../lib/messages.ts";
import classes from "./Advice.module.css";
import { Diff } from "./Diff.tsx";
import { rejectionText } from "./fact-words.ts";
import type { RewrittenPart } from "./rewriter.ts";

interface Props {
  /** Who wrote them. */
  readonly by: string;
  readonly parts: readonly RewrittenPart[];
  /** Of the resume as it is now. */
  readonly text: string;
  readonly onTake: (edit: TextEdit, name: string) => void;
}

/** What was written, line by line: to be taken, or barred with the fact that it would change. */
export function RewriteList({ by, parts, text, onTake }: Props) {
  const [taken, setTaken] = useState<readonly RewrittenPart[]>([]);
  const left = parts.filter((part) => !taken.includes(part));
  if (parts.length === 0) {
    return (
      <Text size="sm" mt="xs" role="status">
        {t("{author} would leave this section as it is.", { author: by })}
      </Text>
    );
  }
  return (
    <ol className={classes.list} aria-label={t("Rewritten by {author}", { author: by })}>
      {left.map((part) => (
        <li key={`${part.before}\n${part.after}`} className={classes.card}>
          <Diff before={part.before} after={part.after} />
          {part.edit === null ? (
            <Text size="sm" mt={6}>
              {t("Not offered:")} {part.changes.map(rejectionText).join("; ")}.
            </Text>
          ) : (
            <Button
              mt={6}
              size="compact-sm"
              disabled={placeIn(text, part.edit) === null}
              onClick={() => {
                const edit = part.edit && placeIn(text, part.edit);
                if (edit) onTake(edit, t("rewritten line"));
                setTaken([...taken, part]);
              }}
            >
              {t("Accept")}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Where the edit's words stand by now; null when they are gone. */
function placeIn(text: string, edit: TextEdit): TextEdit | null {
  if (text.slice(edit.start, edit.end) === edit.before) return edit;
  const start = edit.before === "" ? -1 : text.indexOf(edit.before);
  return start === -1 ? null : { ...edit, start, end: start + edit.before.length };
}
