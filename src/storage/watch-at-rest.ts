// Watches a read that is too big to repeat at every write. Dexie's live query starts over when a write comes
// during its read and drops what it had, so under steady writes a long list would never arrive at all.

interface Signal {
  subscribe(next: () => void, error: (error: unknown) => void): { unsubscribe(): void };
}

/** Rests this many times as long as the read took: reading takes at most a seventh of the time. */
const REST_FACTOR = 6;
/** Nobody waits longer than this for news. */
const LONGEST_REST_MS = 1500;

/** Reads once, and again after each `signal`: one read at a time, and a rest after each that grows with its length. */
export function watchAtRest<T>(signal: Signal, read: () => Promise<T>) {
  return {
    subscribe(next: (value: T) => void, error: (error: unknown) => void): { unsubscribe(): void } {
      let isClosed = false;
      let isBusy = false;
      let isStale = false;
      let timer: ReturnType<typeof setTimeout> | undefined;

      const run = async () => {
        isBusy = true;
        isStale = false;
        const startedMs = performance.now();
        try {
          const value = await read();
          if (!isClosed) next(value);
        } catch (cause) {
          if (!isClosed) error(cause);
        }
        const restMs = Math.min(LONGEST_REST_MS, (performance.now() - startedMs) * REST_FACTOR);
        timer = setTimeout(() => {
          isBusy = false;
          if (isStale && !isClosed) void run();
        }, restMs);
      };

      const subscription = signal.subscribe(
        () => {
          isStale = true;
          if (!isBusy) void run();
        },
        (cause) => !isClosed && error(cause),
      );
      return {
        unsubscribe() {
          isClosed = true;
          clearTimeout(timer);
          subscription.unsubscribe();
        },
      };
    },
  };
}
