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
    const base = unit.normalize("NFD").charAt(0).toLowerCase();
    folded = base.length === 1 ? base : unit;
    KNOWN.set(unit, folded);
  }
  return folded;
}
