/** Runs a task that may hang; after `limitMs`, or when the caller gives up, it is told to stop and no longer waited for. */
export async function withinTime<Output>(
  limitMs: number,
  task: (signal: AbortSignal) => Promise<Output>,
  callSignal?: AbortSignal,
): Promise<Output> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(new Error("over the time limit")), limitMs);
  const forward = () => stop.abort(callSignal?.reason);
  callSignal?.addEventListener("abort", forward, { once: true });
  try {
    if (callSignal?.aborted) forward();
    stop.signal.throwIfAborted();
    const stopped = new Promise<never>((_resolve, reject) => {
      stop.signal.addEventListener("abort", () => reject(stop.signal.reason), { once: true });
    });
    return await Promise.race([task(stop.signal), stopped]);
  } finally {
    clearTimeout(timer);
    callSignal?.removeEventListener("abort", forward);
  }
}
