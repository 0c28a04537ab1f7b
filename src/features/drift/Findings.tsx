import { Text } from "@mantine/core";

import type { DriftReport } from "../../core/learning/drift.ts";
import { t } from "../../lib/messages.ts";
import { figureText, findingText } from "./drift-words.ts";

/** A sentence a figure; those that moved stand out. */
export function Findings({ report: { findings, tooFew } }: { readonly report: DriftReport }) {
  return (
    <>
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {findings.map((finding) => (
          <li key={finding.name}>
            <Text size="sm" fw={finding.hasMoved ? 600 : 400} {...(!finding.hasMoved && { c: "dimmed" })}>
              {findingText(finding)}
            </Text>
          </li>
        ))}
      </ul>
      {tooFew.length > 0 && (
        <Text size="xs" c="dimmed">
          {t("Too few to tell: {figures}.", { figures: tooFew.map(figureText).join(", ") })}
        </Text>
      )}
    </>
  );
}
