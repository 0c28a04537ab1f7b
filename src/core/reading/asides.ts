import type { HiddenText } from "./document.ts";
import { givesOrder } from "./planted-instructions.ts";

/** What programs write beside a text by themselves stays below: "Description automatically generated", a title. */
const ASIDE = { words: 25, items: 8 } as const;

/** Properties and descriptions of pictures are normal; told are those that are long, lists, or orders. */
export function isAsideWorthTelling({ text, reason }: HiddenText): boolean {
  if (reason !== "property" && reason !== "description") return true;
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const items = text.split(/[,;|\n]/).length;
  return words >= ASIDE.words || items >= ASIDE.items || givesOrder(text.replaceAll("\n", " "));
}
