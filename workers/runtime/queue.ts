// One job at a time, in the order they came: two runs at once on one device make both slower and can exhaust its memory.

export type RunQueued = <T>(job: () => Promise<T>) => Promise<T>;

/** A failed job does not stop the ones behind it. A job that was aborted while it waited has to notice that itself. */
export function createQueue(): RunQueued {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const run = last.then(job);
    last = run.catch(() => undefined); // the caller gets the failure; the next job only waits
    return run;
  };
}
