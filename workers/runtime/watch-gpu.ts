// A GPU that fails without an exception: a lost device may leave a read without an answer, and after an error that nobody
// caught (no memory for a buffer) commands are dropped and zeros come back. jax-js writes such errors to the console only.

import { ModelError } from "../../src/protocol/failure.ts";

/** Rejects when a device fails that is made from now on; must run before whoever makes it. Never resolves. */
export function watchGpu(prototype: GPUAdapter = GPUAdapter.prototype): Promise<never> {
  const requestDevice = prototype.requestDevice;
  const failed = new Promise<never>((_, reject) => {
    prototype.requestDevice = async function (this: GPUAdapter, descriptor) {
      const device = await requestDevice.call(this, descriptor);
      device.addEventListener("uncapturederror", ({ error }) => reject(codedError(error)));
      void device.lost.then(({ message }) => reject(new ModelError("device-lost", message)));
      return device;
    };
  });
  failed.catch(() => {}); // a failure after the work has ended concerns nobody
  return failed;
}

function codedError(error: GPUError): ModelError {
  const code = error.constructor.name === "GPUOutOfMemoryError" ? "out-of-memory" : "internal";
  return new ModelError(code, error.message);
}
