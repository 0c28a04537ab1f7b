// Something slow that is done once: concurrent callers share one run and all hear its progress; what it gave is
// kept; a failure is forgotten, so that the next call tries again.

export interface SingleFlight<Value, Event> {
  run(onEvent: (event: Event) => void): Promise<Value>;
  /** Makes the next call start over. A run under way goes on for those who wait for it. */
  forget(): void;
}

export function singleFlight<Value, Event>(
  start: (emit: (event: Event) => void) => Promise<Value>,
): SingleFlight<Value, Event> {
  let flight: { readonly result: Promise<Value>; readonly listeners: Set<(event: Event) => void> } | null = null;

  return {
    run(onEvent) {
      if (flight) {
        flight.listeners.add(onEvent);
        return flight.result;
      }
      const listeners = new Set([onEvent]);
      const result = start((event) => {
        for (const listener of listeners) listener(event);
      });
      const own = { result, listeners };
      flight = own;
      const forgetOwn = () => {
        if (flight === own) flight = null;
      };
      result.then(() => listeners.clear(), forgetOwn);
      return result;
    },
    forget() {
      flight = null;
    },
  };
}
