/**
 * Lets waiting messages in (an abort, the next call) between two long runs. An awaited run on WASM is one unbroken piece of
 * work, and a promise alone lets no message in; a timer would add 4 ms each time, a message to oneself adds none.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
