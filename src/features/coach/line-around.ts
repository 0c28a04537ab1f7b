/** Of a line, on either side of a change: enough to know it again. */
const LONGEST = 48;

export interface LineAround {
  readonly left: string;
  readonly right: string;
}

/** What stands around [start, end) in its line; nothing around a change of whole lines. */
export function lineAround(text: string, start: number, end: number): LineAround {
  if (text.slice(start, end).includes("\n")) return { left: "", right: "" };
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  const left = text.slice(start === 0 ? 0 : from, start);
  const right = text.slice(end, to === -1 ? text.length : to);
  // Blanks at its ends are not drawn with the change, and words would grow together.
  const changed = text.slice(start, end);
  const [lead, trail] = [/^\s+/.exec(changed)?.[0] ?? "", /\s+$/.exec(changed)?.[0] ?? ""];
  return {
    left: (left.length > LONGEST ? `…${left.slice(-LONGEST)}` : left) + lead,
    right: trail + (right.length > LONGEST ? `${right.slice(0, LONGEST)}…` : right),
  };
}
