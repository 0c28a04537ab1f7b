import { Stack } from "@mantine/core";

import type { ChatFigures } from "../../core/chat/measure-chat.ts";
import { decimalText } from "../../lib/language.ts";
import { t } from "../../lib/messages.ts";
import type { Contestant } from "./chat-evaluation.ts";
import { type BarGroup, FigureBars } from "./FigureBars.tsx";

/** Rows and filters are the rules', whoever writes: only the words and the time differ between contestants. */
export function ChatReportView({ contestants }: { readonly contestants: readonly Contestant[] }) {
  const names = contestants.map(({ name }) => contestantName(name));
  const [rules] = contestants;
  if (rules === undefined) return null;
  const share = (value: number) => decimalText(value, 3);
  const words = wordGroups(contestants);
  const latency = latencyGroups(contestants);
  const longestMs = Math.max(1, ...latency.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return (
    <Stack gap="lg">
      {rules.report.all.exactFilter !== null && (
        <FigureBars
          title={t("Exact filter, by kind of question")}
          groups={[...kindGroups(rules, "exactFilter"), { name: t("all"), values: [rules.report.all.exactFilter] }]}
          names={[t("rules")]}
          full={1}
          valueText={share}
        />
      )}
      {rules.report.all.precision !== null && (
        <FigureBars
          title={t("Rows found")}
          groups={[
            { name: t("precision"), values: [rules.report.all.precision] },
            { name: t("recall"), values: [rules.report.all.recall] },
            { name: "nDCG", values: [rules.report.all.ndcg] },
          ]}
          names={[t("rules")]}
          full={1}
          valueText={share}
        />
      )}
      {rules.report.all.bleu !== null && (
        <FigureBars title={t("Words of the answers")} groups={words} names={names} full={1} valueText={share} />
      )}
      {latency.length > 0 && (
        <FigureBars
          title={t("Time to the whole answer, by length of the question")}
          groups={latency}
          names={names}
          full={longestMs}
          valueText={(ms) => t("{ms} ms", { ms: decimalText(ms, ms < 10 ? 1 : 0) })}
        />
      )}
    </Stack>
  );
}

export function contestantName(name: string | null): string {
  if (name === null) return t("this page, no model");
  return name === "" ? t("the file's model") : name;
}

function kindGroups({ report }: Contestant, key: keyof ChatFigures): readonly BarGroup[] {
  return Object.entries(report.byKind).map(([name, figures]) => ({ name, values: [figures[key]] }));
}

const WORD_FIGURES = [
  ["BLEU", "bleu"],
  ["ROUGE-1", "rouge1"],
  ["ROUGE-2", "rouge2"],
  ["ROUGE-L", "rougeL"],
  ["METEOR", "meteor"],
] as const;

function wordGroups(contestants: readonly Contestant[]): readonly BarGroup[] {
  return WORD_FIGURES.map(([name, key]) => ({ name, values: contestants.map(({ report }) => report.all[key]) }));
}

/** The ranges any contestant was timed in, shortest questions first. */
function latencyGroups(contestants: readonly Contestant[]): readonly BarGroup[] {
  const ranges = new Map(
    contestants.flatMap(({ report }) => report.latency.map(({ words }) => [words[0], words] as const)),
  );
  return [...ranges.values()]
    .toSorted(([a], [b]) => a - b)
    .map(([from, to]) => ({
      name: to === Infinity ? t("{from} words and more", { from }) : t("{from} to {to} words", { from, to }),
      values: contestants.map(({ report }) => report.latency.find(({ words }) => words[0] === from)?.medianMs ?? null),
    }));
}
