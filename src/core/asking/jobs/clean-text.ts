// The published preparation of job texts, a step each, so that each can be shown and switched off.

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bwon't\b/gi, "will not"],
  [/\bcan't\b/gi, "cannot"],
  [/\bshan't\b/gi, "shall not"],
  [/\blet's\b/gi, "let us"],
  [/(?<=\p{L})n't\b/giu, " not"],
  [/(?<=\p{L})'re\b/giu, " are"],
  [/(?<=\p{L})'ve\b/giu, " have"],
  [/(?<=\p{L})'ll\b/giu, " will"],
  [/\bI'm\b/gi, "I am"],
  [/\b(i|you|he|she|it|we|they|who|there|that|what|here)'d\b/gi, "$1 would"],
  [/\b(he|she|it|that|there|what|who|where|here|how)'s\b/gi, "$1 is"],
];

/** In the order they are done. */
export const TEXT_STEPS = ["unicode", "urls", "emoji", "contractions", "whitespace"] as const;
export type TextStep = (typeof TEXT_STEPS)[number];

const CLEANERS: Readonly<Record<TextStep, (text: string) => string>> = {
  unicode: (text) =>
    text
      .normalize("NFKC")
      .replace(/[\u2018\u2019\u02BC\u2032]/g, "'")
      .replace(/[\u201C\u201D\u201E\u2033]/g, '"')
      .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]|\p{Cc}(?<![\n\t])/gu, ""),
  urls: (text) => text.replace(/\b(?:https?:\/\/|www\.)[^\s<>")\]]+/gi, " "),
  emoji: (text) =>
    text
      .replace(/(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u{1F1E6}-\u{1F1FF}]|\uFE0F|\u200D)+/gu, " ")
      .replace(/\u20E3/g, ""),
  contractions: (text) => CONTRACTIONS.reduce((done, [short, long]) => done.replace(short, long), text),
  whitespace: (text) =>
    text
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
};

export function cleanText(text: string, step: TextStep): string {
  return CLEANERS[step](text);
}
