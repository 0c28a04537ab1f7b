const WARM_UP_SHARE = 0.06;
const LAST_RATE = 0.03;

/** What the learning rate is multiplied with at a step from 0: a linear warm-up, then a cosine down to 3 %. */
export function rateFactor(step: number, steps: number): number {
  const warmUp = Math.max(1, Math.round(WARM_UP_SHARE * steps));
  if (step < warmUp) return (step + 1) / warmUp;
  const share = (step - warmUp) / Math.max(1, steps - warmUp);
  return LAST_RATE + (1 - LAST_RATE) * 0.5 * (1 + Math.cos(Math.PI * share));
}
