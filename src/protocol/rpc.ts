// Typed calls between threads: birpc carries the messages, this layer gives them their meaning.
//
// One call is one input, any number of events, then exactly one output or one failure whose code
// survives the boundary. A call can be aborted. When the worker dies every open call fails: nothing
// is ever left pending.

import { createBirpc } from "birpc";

import { type Failure, ModelError, toFailure } from "./failure.ts";

/** The shape of one method. A method without events says `event: never`. */
export interface Method {
  input: unknown;
  event: unknown;
  output: unknown;
}

export type Contract<C> = { [M in keyof C]: Method };

export interface CallOptions<Event> {
  signal?: AbortSignal | undefined;
  onEvent?: ((event: Event) => void) | undefined;
}

export interface CallContext<Event> {
  signal: AbortSignal;
  emit: (event: Event) => void;
}

export type Handlers<C extends Contract<C>> = {
  [M in keyof C]: (input: C[M]["input"], context: CallContext<C[M]["event"]>) => Promise<C[M]["output"]>;
};

/** What `Worker`, `MessagePort` and the worker's own scope have in common. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (message: { data: unknown }) => void): void;
}

export interface Client<C extends Contract<C>> {
  call<M extends keyof C & string>(
    method: M,
    input: C[M]["input"],
    options?: CallOptions<C[M]["event"]>,
  ): Promise<C[M]["output"]>;
  /** Fails every open call and every later one. The owner of the worker calls this when it dies. */
  close(reason: ModelError): void;
}

type Reply = { output: unknown } | { failure: Failure };

interface WorkerSide {
  run(id: number, method: string, input: unknown): Promise<Reply>;
  abort(id: number): void;
}

interface CallerSide {
  event(id: number, event: unknown): void;
}

/** The caller's end of a port. */
export function connect<C extends Contract<C>>(port: Port): Client<C> {
  const listeners = new Map<number, ((event: unknown) => void) | undefined>();
  let lastId = 0;
  let closed: ModelError | undefined;

  const local: CallerSide = { event: (id, event) => listeners.get(id)?.(event) };
  const worker = createBirpc<WorkerSide, CallerSide>(local, { ...channel(port), timeout: -1 });

  return {
    async call(method, input, { signal, onEvent } = {}) {
      if (closed) throw closed;
      if (signal?.aborted) throw aborted(method);
      const id = ++lastId;
      // The listener takes this method's events only; the map forgets which method that was.
      listeners.set(id, onEvent as ((event: unknown) => void) | undefined);
      const abort = whenAborted(signal, () => {
        listeners.delete(id);
        void worker.abort.asEvent(id);
        return aborted(method);
      });
      try {
        const reply = await Promise.race([worker.run(id, method, input), abort.promise]);
        if ("failure" in reply) throw new ModelError(reply.failure.code, reply.failure.message);
        return reply.output;
      } finally {
        abort.forget();
        listeners.delete(id);
      }
    },
    close(reason) {
      closed ??= reason;
      worker.$close(reason);
    },
  };
}

/** The worker's end of a port. Call it before any top-level `await`: messages sent during one are lost. */
export function serve<C extends Contract<C>>(port: Port, handlers: Handlers<C>): void {
  const running = new Map<number, AbortController>();

  const local: WorkerSide = {
    async run(id, method, input) {
      const controller = new AbortController();
      running.set(id, controller);
      try {
        if (!Object.hasOwn(handlers, method)) throw new ModelError("internal", `no method ${method}`);
        const emit = (event: unknown) => void caller.event.asEvent(id, event);
        return { output: await handlers[method as keyof C](input, { signal: controller.signal, emit }) };
      } catch (error) {
        return { failure: toFailure(error) };
      } finally {
        running.delete(id);
      }
    },
    abort: (id) => running.get(id)?.abort(),
  };
  const caller = createBirpc<CallerSide, WorkerSide>(local, { ...channel(port), timeout: -1 });
}

function channel(port: Port) {
  return {
    post: (message: unknown) => port.postMessage(message),
    on: (listener: (message: unknown) => void) => port.addEventListener("message", ({ data }) => listener(data)),
  };
}

function whenAborted(signal: AbortSignal | undefined, reason: () => ModelError) {
  let onAbort = () => {};
  const promise = new Promise<never>((_resolve, reject) => (onAbort = () => reject(reason())));
  signal?.addEventListener("abort", onAbort, { once: true });
  return { promise, forget: () => signal?.removeEventListener("abort", onAbort) };
}

function aborted(method: string): ModelError {
  return new ModelError("aborted", `${method} was aborted`);
}
