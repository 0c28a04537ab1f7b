// README.md of a converted scorer: what was made of what, and the card it came with.

import type { ModelConfig } from "../../workers/scorer/model-config.ts";

export function convertedCard(config: ModelConfig, headRows: number, sourceCard: string): string {
  const head =
    headRows === 1
      ? "one output through a sigmoid"
      : "three classes; the score is the mean of 0, 0.5 and 1 under their probabilities";
  const own = sourceCard.replace(/^---\n[\s\S]*?\n---\n/, "").trim();
  return `${[
    `# ${config.name ?? "A scorer"}`,
    "",
    "Written by `candor convert`: a GPT-2 from a Hugging Face folder as a scorer that runs on the visitor's own machine.",
    "",
    `- ${config.layers} layers, ${config.heads} heads, width ${config.width}, ${config.vocabulary} tokens, ${config.positions} positions.`,
    `- Weights: ${config.precision}; activations float32.`,
    `- Head: ${head}.`,
    `- Input: at most ${config.jobTokens} tokens of the job, token ${config.separator}, at most ${config.resumeTokens} of the resume, token ${config.separator}; ${config.lowercase === false ? "texts as they are written" : "lower case"}.`,
    `- Classes: Potential Fit from ${config.thresholds.potential}, Good Fit from ${config.thresholds.good}. They are as good as whoever chose them.`,
    `- Licence: ${config.licence ?? "not named in its folder"}.`,
    "",
    ...(own === "" ? ["It came without a card."] : ["## The card it came with", "", own.replaceAll(/^#/gm, "##")]),
  ].join("\n")}\n`;
}
