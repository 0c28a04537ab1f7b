/** Holds the browser's lock on the device for the length of `work`; without the Locks API, just works. */
export async function withDeviceLock(
  signal: AbortSignal,
  onWait: () => void,
  work: () => Promise<void>,
): Promise<void> {
  if (!("locks" in navigator)) return work();
  const name = "candor-device";
  const isFree = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
    return lock !== null;
  });
  if (isFree) return;
  onWait();
  await navigator.locks.request(name, { signal }, work);
}
