// How fast a download runs, from when how much was there. The last seconds count: a connection changes its mind.

const WINDOW_MS = 8000;

export interface Sample {
  readonly atMs: number;
  readonly doneBytes: number;
}

/** With the samples of the last seconds; a step back, as when a file is fetched anew, starts over. */
export function addSample(samples: readonly Sample[], sample: Sample): readonly Sample[] {
  const last = samples.at(-1);
  if (last && sample.doneBytes < last.doneBytes) return [sample];
  return [...samples.filter(({ atMs }) => sample.atMs - atMs <= WINDOW_MS), sample];
}

/** null until there is something to tell. */
export function bytesPerSecond(samples: readonly Sample[]): number | null {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || last.atMs === first.atMs) return null;
  return ((last.doneBytes - first.doneBytes) * 1000) / (last.atMs - first.atMs);
}
