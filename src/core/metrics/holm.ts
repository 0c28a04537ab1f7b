/** Chances corrected for how many were looked at: with all alike, any of them falls below 5 % in 5 % of cases (Holm 1979). */
export function holm(chances: readonly number[]): readonly number[] {
  const order = chances.map((_, index) => index).sort((a, b) => (chances[a] ?? 1) - (chances[b] ?? 1));
  const corrected = chances.map(() => 1);
  let highest = 0;
  for (const [place, index] of order.entries()) {
    highest = Math.max(highest, Math.min(1, (chances[index] ?? 1) * (chances.length - place)));
    corrected[index] = highest;
  }
  return corrected;
}
