/** "A M A R A   B R U N N E R" as "AMARA BRUNNER"; any other text as it is. */
export function joinSpaced(text: string): string {
  const words = text.trim().split(/ {2,}/);
  const isSpaced = words.length > 1 && words.every((word) => /^\p{L}(?: [\p{L}-])+$/u.test(word));
  return isSpaced ? words.map((word) => word.replaceAll(" ", "")).join(" ") : text;
}
