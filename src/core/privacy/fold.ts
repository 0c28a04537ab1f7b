/** Lower case without accents, unit by unit: offsets in the folded text are offsets in the text. */
export function fold(text: string): string {
  let folded = "";
  for (let index = 0; index < text.length; index += 1) folded += foldUnit(text.charAt(index));
  return folded;
}

const KNOWN = new Map<string, string>();

function foldUnit(unit: string): string {
  if (unit < "\u0080") return unit >= "A" && unit <= "Z" ? unit.toLowerCase() : unit;
  let folded = KNOWN.get(unit);
  if (folded === undefined) {
    // Hangul comes apart into letters, not into a letter and its accents.
    const base = /\p{Script=Hangul}/u.test(unit) ? unit : unit.normalize("NFD").charAt(0).toLowerCase();
    folded = base.length === 1 ? base : unit;
    KNOWN.set(unit, folded);
  }
  return folded;
}
