import { Button, Group, Text } from "@mantine/core";

import { shortDigest } from "../../core/learning/adapter.ts";
import { momentText } from "../../lib/language.ts";
import { t } from "../../lib/messages.ts";
import type { AdapterRow } from "../../storage/schema.ts";
import { GateResultView } from "./GateCard.tsx";
import classes from "./Learn.module.css";
import { gateText, originText } from "./learning-text.ts";
import { LossCurves } from "./LossCurves.tsx";

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
    <ol className={classes.timeline} aria-label={t("Adapters")}>
      {adapters.map((adapter) => (
        <li key={adapter.digest} className={classes.adapter} data-worn={adapter.digest === worn}>
          <div>
            <Text size="sm">
              {t("Adapter {digest}", { digest: shortDigest(adapter.digest) })}
              {adapter.digest === worn && ` · ${t("in use")}`}
            </Text>
            <Text size="xs" c="dimmed">
              {[
                momentText(adapter.createdAt),
                originText(adapter),
                t("data {version}", { version: adapter.dataVersion }),
                gateText(adapter),
              ].join(" · ")}
            </Text>
          </div>
          <Group gap={6}>
            {adapter.gate?.passed && adapter.digest !== worn && (
              <Button size="compact-xs" disabled={!onUse} onClick={() => onUse?.(adapter.digest)}>
                {t("Use it")}
              </Button>
            )}
            {adapter.gate === null && (
              <Button size="compact-xs" variant="default" disabled={!onJudge} onClick={() => onJudge?.(adapter)}>
                {t("Judge it")}
              </Button>
            )}
            <Button size="compact-xs" variant="default" onClick={() => onExport(adapter)}>
              {t("Export")}
            </Button>
            {adapter.digest !== worn && (
              <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onRemove(adapter)}>
                {t("Remove")}
              </Button>
            )}
          </Group>
          {(adapter.curves ?? adapter.gate) && <Story adapter={adapter} />}
        </li>
      ))}
      <li className={classes.adapter} data-worn={worn === null}>
        <Text size="sm">
          {t("The scorer as it came")}
          {worn === null && ` · ${t("in use")}`}
        </Text>
        {worn !== null && (
          <Button size="compact-xs" variant="default" disabled={!onUse} onClick={() => onUse?.(null)}>
            {t("Roll back")}
          </Button>
        )}
      </li>
    </ol>
  );
}

/** How it was learnt and judged, for whoever wants to know. */
function Story({ adapter: { curves, gate } }: { readonly adapter: AdapterRow }) {
  return (
    <details className={classes.story}>
      <summary>{t("Losses and gate")}</summary>
      {curves && <LossCurves curves={curves} steps={curves.training.length} />}
      {gate && <GateResultView gate={gate} />}
    </details>
  );
}
