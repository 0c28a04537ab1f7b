/** Progress is shown at most ten times a second; more only keeps the page busy. */
const MIN_GAP_MS = 100;

/** Passes on the first of a burst of download events, then at most one in `MIN_GAP_MS`, and always the last. */
export function throttleProgress(
  emit: (loadedBytes: number, totalBytes: number) => void,
  now: () => number = () => performance.now(),
): (loadedBytes: number, totalBytes: number) => void {
  let last = -Infinity;
  return (loadedBytes, totalBytes) => {
    if (now() - last < MIN_GAP_MS && loadedBytes < totalBytes) return;
    last = now();
    emit(loadedBytes, totalBytes);
  };
}
