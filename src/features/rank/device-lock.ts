const NAME = "candor-device";

/** Holds the browser's lock on the device for the length of `work`; without the Locks API, just works. */
export async function withDeviceLock(
  signal: AbortSignal,
  onWait: () => void,
  work: () => Promise<void>,
): Promise<void> {
  if (!("locks" in navigator)) return work();
  const isFree = await navigator.locks.request(NAME, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
    return lock !== null;
  });
  if (isFree) return;
  onWait();
  await navigator.locks.request(NAME, { signal }, work);
}

/** Whether this tab or another holds it right now. */
export async function isDeviceTaken(): Promise<boolean> {
  if (!("locks" in navigator)) return false;
  const { held } = await navigator.locks.query();
  return held?.some(({ name }) => name === NAME) ?? false;
}
