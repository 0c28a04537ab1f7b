import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { ChatContract, ChatReply } from "../protocol/chat.ts";
import { ModelError } from "../protocol/failure.ts";
import { type Handlers, serve } from "../protocol/rpc.ts";
import { createChat, IDLE_MINUTES } from "./chat.ts";

const INFO = {
  modelId: "tiny",
  device: "wasm",
  deviceName: "CPU",
  precision: "q4",
  threads: 1,
  reason: null,
  contextTokens: 4096,
} as const;
const reply = (text: string, endedBy: ChatReply["endedBy"]): ChatReply => ({
  text,
  endedBy,
  tokens: 1,
  firstTokenMs: 1,
  tokensPerSecond: null,
  promptTokens: 1,
  reusedTokens: 0,
  droppedTurns: 0,
  cacheBytes: 0,
});

/** A real channel for the worker; `handlers` stand in for its engine. */
let handlers: Handlers<ChatContract>;
let ports: MessagePort[] = [];
let ended = 0;

function startWorker(): Worker {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serve<ChatContract>(port2, handlers);
  port1.start();
  port2.start();
  const own = Object.assign(port1, { terminate: () => (ended++, port1.close()) });
  return own as unknown as Worker; // only what the owner uses of one
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  ended = 0;
  ports = [];
  handlers = {
    load: async () => INFO,
    generate: async (_input, { emit }) => (emit({ text: "Hi" }), reply("Hi", "end")),
    stop: async () => null,
  };
});
afterEach(() => {
  vi.useRealTimers();
  for (const port of ports) port.close();
});

function chosen() {
  const chat = createChat({ startWorker, hasGpu: async () => false });
  chat.choose({ modelId: "tiny", device: "auto" });
  return chat;
}
const messages = [{ role: "user", content: "Hello" }] as const;
const quiet = () => ({ signal: new AbortController().signal, onText: () => {} });

test("it is loaded when it is needed, freed after a while without a question, and loaded again", async () => {
  const chat = chosen();
  expect((await chat.write(messages, quiet())).text).toBe("Hi");
  expect(chat.state.getState()).toEqual({ status: "ready", info: INFO, isWriting: false });
  vi.advanceTimersByTime(IDLE_MINUTES * 60_000 - 1);
  expect(ended).toBe(0);
  vi.advanceTimersByTime(1);
  expect(ended).toBe(1);
  expect(chat.state.getState()).toEqual({ status: "freed", byItself: true });
  expect((await chat.write(messages, quiet())).text).toBe("Hi");
});

test("stopping while it reads ends the worker; stopping while it writes keeps what was written", async () => {
  handlers.generate = () => new Promise(() => {});
  const chat = chosen();
  await chat.load();
  const reading = new AbortController();
  const read = chat.write(messages, { signal: reading.signal, onText: () => {} });
  await chat.load();
  reading.abort();
  await expect(read).rejects.toMatchObject({ code: "aborted" });
  expect(ended).toBe(1);
  expect(chat.state.getState()).toEqual({ status: "freed", byItself: false });

  let stopped = () => {};
  handlers.generate = (_input, { emit }) => {
    emit({ text: "Amber" });
    return new Promise((resolve) => (stopped = () => resolve(reply("Amber", "stopped"))));
  };
  handlers.stop = async () => (stopped(), null);
  const writing = new AbortController();
  const written = await chat.write(messages, { signal: writing.signal, onText: () => writing.abort() });
  expect(written).toMatchObject({ text: "Amber", endedBy: "stopped" });
  expect(ended).toBe(1);
});

test("stopping while it loads ends the worker, and is no failure", async () => {
  handlers.load = () => new Promise(() => {});
  const chat = chosen();
  const abort = new AbortController();
  const written = chat.write(messages, { signal: abort.signal, onText: () => {} });
  await vi.waitFor(() => expect(ports).not.toEqual([]));
  abort.abort();
  await expect(written).rejects.toMatchObject({ code: "aborted" });
  expect(ended).toBe(1);
  expect(chat.state.getState()).toEqual({ status: "freed", byItself: false });
});

test.each(["device-lost", "out-of-memory"] as const)(
  "after %s the worker is ended and the next question loads anew",
  async (code) => {
    const working = handlers.generate;
    handlers.generate = async () => {
      throw new ModelError(code, "gone");
    };
    const chat = chosen();
    await expect(chat.write(messages, quiet())).rejects.toMatchObject({ code });
    expect(chat.state.getState()).toMatchObject({ status: "failed", failure: { code } });
    expect(ended).toBe(1);
    handlers.generate = working;
    expect((await chat.write(messages, quiet())).text).toBe("Hi");
  },
);

test("a question that is too long fails alone", async () => {
  handlers.generate = async () => {
    throw new ModelError("context-full", "9000 tokens");
  };
  const chat = chosen();
  await expect(chat.write(messages, quiet())).rejects.toMatchObject({ code: "context-full" });
  expect(chat.state.getState().status).toBe("ready");
  expect(ended).toBe(0);
});

test("without a model loading says so", async () => {
  await expect(createChat({ startWorker }).load()).rejects.toMatchObject({ code: "model-missing" });
});

test("with a GPU it waits until whoever has it is done, says so, and holds it while it writes", async () => {
  const order: string[] = [];
  let release = () => {};
  const scoring = new Promise<void>((resolve) => (release = resolve)).then(() => order.push("scored"));
  handlers.load = async () => (order.push("load"), { ...INFO, device: "webgpu" });
  handlers.generate = async (_input, { emit }) => (order.push("write"), emit({ text: "Hi" }), reply("Hi", "end"));
  const chat = createChat({
    startWorker,
    hasGpu: async () => true,
    withDevice: async (_signal, onWait, work) => {
      onWait();
      await scoring;
      order.push("turn");
      await work();
    },
  });
  chat.choose({ modelId: "tiny", device: "auto" });
  const written = chat.write(messages, quiet());
  await vi.waitFor(() => expect(chat.state.getState().status).toBe("waiting"));
  expect(order).toEqual([]);
  release();
  expect((await written).text).toBe("Hi");
  expect(order).toEqual(["scored", "turn", "load", "turn", "write"]);
});

test("stopped while it waits for the GPU it leaves the queue", async () => {
  const chat = createChat({
    startWorker,
    hasGpu: async () => true,
    withDevice: (signal, onWait) =>
      new Promise((_resolve, reject) => {
        onWait();
        signal.addEventListener("abort", () => reject(new Error("left")));
      }),
  });
  chat.choose({ modelId: "tiny", device: "auto" });
  const abort = new AbortController();
  const written = chat.write(messages, { signal: abort.signal, onText: () => {} });
  await vi.waitFor(() => expect(chat.state.getState().status).toBe("waiting"));
  abort.abort();
  await expect(written).rejects.toMatchObject({ code: "aborted" });
  expect(ports).toEqual([]); // no worker was ever started
});

test("on the processor nobody waits for anybody", async () => {
  const withDevice = vi.fn();
  const chat = createChat({ startWorker, withDevice, hasGpu: async () => true });
  chat.choose({ modelId: "tiny", device: "wasm" });
  expect((await chat.write(messages, quiet())).text).toBe("Hi");
  expect(withDevice).not.toHaveBeenCalled();
});
