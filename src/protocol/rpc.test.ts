import { expect, test } from "vitest";

import { ModelError } from "./failure.ts";
import { connect, serve, type Handlers } from "./rpc.ts";

interface EchoContract {
  load: { input: { bytes: number }; event: { loadedBytes: number }; output: null };
  echo: { input: { text: string }; event: never; output: { text: string } };
}

const idle: Handlers<EchoContract> = {
  load: async () => null,
  echo: async ({ text }) => ({ text }),
};

function connectTo(handlers: Handlers<EchoContract>) {
  const { port1, port2 } = new MessageChannel();
  serve<EchoContract>(port2, handlers);
  const client = connect<EchoContract>(port1);
  port1.start();
  port2.start();
  return { client, close: () => port1.close() };
}

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}

test("a call answers with the handler's output", async () => {
  const { client, close } = connectTo(idle);
  await expect(client.call("echo", { text: "hi" })).resolves.toEqual({ text: "hi" });
  close();
});

test("events arrive in order and before the output", async () => {
  const seen: number[] = [];
  const { client, close } = connectTo({
    ...idle,
    load: async (_input, { emit }) => {
      for (const loadedBytes of [1, 2, 3]) emit({ loadedBytes });
      return null;
    },
  });
  await client.call("load", { bytes: 3 }, { onEvent: (event) => seen.push(event.loadedBytes) });
  expect(seen).toEqual([1, 2, 3]);
  close();
});

test("a failure keeps its code across the boundary", async () => {
  const { client, close } = connectTo({
    ...idle,
    echo: async () => {
      throw new ModelError("out-of-memory", "4 GB needed");
    },
  });
  await expect(client.call("echo", { text: "hi" })).rejects.toMatchObject({
    code: "out-of-memory",
    message: "4 GB needed",
  });
  close();
});

test("aborting rejects at once and tells the worker", async () => {
  const abort = new AbortController();
  const started = deferred();
  const workerSawAbort = deferred();
  const { client, close } = connectTo({
    ...idle,
    echo: (_input, { signal }) => {
      started.resolve();
      return new Promise((resolve) => {
        signal.addEventListener("abort", () => {
          workerSawAbort.resolve();
          resolve({ text: "too late" });
        });
      });
    },
  });
  const call = client.call("echo", { text: "hi" }, { signal: abort.signal });
  await started.promise;
  abort.abort();
  await expect(call).rejects.toMatchObject({ code: "aborted" });
  await workerSawAbort.promise;
  close();
});

test("a call with a signal that is already aborted never reaches the worker", async () => {
  let calls = 0;
  const { client, close } = connectTo({ ...idle, echo: async () => ({ text: String(++calls) }) });
  await expect(client.call("echo", { text: "" }, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: "aborted",
  });
  await client.call("echo", { text: "" });
  expect(calls).toBe(1);
  close();
});

test("when the worker dies no call is left pending", async () => {
  const { client, close } = connectTo({ ...idle, echo: () => new Promise(() => {}) });
  const call = client.call("echo", { text: "hi" });
  const settled = expect(call).rejects.toMatchObject({ code: "worker-died" });
  client.close(new ModelError("worker-died", "the worker stopped"));
  await settled;
  await expect(client.call("echo", { text: "hi" })).rejects.toMatchObject({ code: "worker-died" });
  close();
});

test("an unknown method is refused", async () => {
  const { client, close } = connectTo(idle);
  // @ts-expect-error not a method of the contract
  await expect(client.call("nope", {})).rejects.toMatchObject({ code: "internal" });
  await expect(client.call("toString" as "echo", { text: "" })).rejects.toMatchObject({ code: "internal" });
  close();
});

test("an input that cannot be cloned fails the call and leaves nothing open", async () => {
  const { client, close } = connectTo(idle);
  await expect(client.call("echo", { text: (() => {}) as unknown as string })).rejects.toThrow();
  await expect(client.call("echo", { text: "still here" })).resolves.toEqual({ text: "still here" });
  close();
});
