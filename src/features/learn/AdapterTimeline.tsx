import { Button, Group, Text } from "@mantine/core";

import type { AdapterRow } from "../../storage/schema.ts";
import classes from "./Learn.module.css";
import { shortDigest } from "./learning-text.ts";

interface Props {
  readonly adapters: readonly AdapterRow[];
  readonly worn: string | null;
  /** null while something runs. */
  readonly onUse: ((digest: string | null) => void) | null;
  readonly onJudge: ((adapter: AdapterRow) => void) | null;
  readonly onExport: (adapter: AdapterRow) => void;
  readonly onRemove: (adapter: AdapterRow) => void;
}

/** Newest first; the scorer as it came stands at the beginning of time. */
export function AdapterTimeline({ adapters, worn, onUse, onJudge, onExport, onRemove }: Props) {
  return (
    <ol className={classes.timeline} aria-label="Adapters">
      {adapters.map((adapter) => (
        <li key={adapter.digest} className={classes.adapter} data-worn={adapter.digest === worn}>
          <div>
            <Text size="sm">
              Adapter {shortDigest(adapter.digest)}
              {adapter.digest === worn && " · in use"}
            </Text>
            <Text size="xs" c="dimmed">
              {new Date(adapter.createdAt).toLocaleString()} · {adapter.origin} · data {adapter.dataVersion} ·{" "}
              {gateWord(adapter)}
            </Text>
          </div>
          <Group gap={6}>
            {adapter.gate?.passed && adapter.digest !== worn && (
              <Button size="compact-xs" disabled={!onUse} onClick={() => onUse?.(adapter.digest)}>
                Use it
              </Button>
            )}
            {adapter.gate === null && (
              <Button size="compact-xs" variant="default" disabled={!onJudge} onClick={() => onJudge?.(adapter)}>
                Judge it
              </Button>
            )}
            <Button size="compact-xs" variant="default" onClick={() => onExport(adapter)}>
              Export
            </Button>
            {adapter.digest !== worn && (
              <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onRemove(adapter)}>
                Remove
              </Button>
            )}
          </Group>
        </li>
      ))}
      <li className={classes.adapter} data-worn={worn === null}>
        <Text size="sm">The scorer as it came{worn === null && " · in use"}</Text>
        {worn !== null && (
          <Button size="compact-xs" variant="default" disabled={!onUse} onClick={() => onUse?.(null)}>
            Roll back
          </Button>
        )}
      </li>
    </ol>
  );
}

function gateWord({ gate }: AdapterRow): string {
  if (gate === null) return "not judged";
  return gate.passed ? "gate passed" : "gate not passed";
}
