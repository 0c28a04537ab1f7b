import { expect, test } from "vitest";

import { watchGpu } from "./watch-gpu.ts";

/** An adapter that makes one device, whose life is in the test's hands. */
function someGpu() {
  let lose: (info: { reason: string; message: string }) => void = () => {};
  const lost = new Promise((resolve) => (lose = resolve));
  const device = Object.assign(new EventTarget(), { lost });
  const prototype = { requestDevice: async () => device } as unknown as GPUAdapter;
  return { device, prototype, lose };
}

test("a device that is lost fails whoever waits, also for an answer that never comes", async () => {
  const { prototype, lose } = someGpu();
  const failed = watchGpu(prototype);
  await prototype.requestDevice();
  lose({ reason: "unknown", message: "the driver was reset" });
  await expect(failed).rejects.toMatchObject({ code: "device-lost", message: "the driver was reset" });
});

test.each([
  ["GPUOutOfMemoryError", "out-of-memory"],
  ["GPUValidationError", "internal"],
])("a %s, after which a GPU gives zeros without a word, is %s", async (name, code) => {
  const { device, prototype } = someGpu();
  const failed = watchGpu(prototype);
  await prototype.requestDevice();
  const kind = { [name]: class {} }[name]!;
  device.dispatchEvent(
    Object.assign(new Event("uncapturederror"), { error: Object.assign(new kind(), { message: "no" }) }),
  );
  await expect(failed).rejects.toMatchObject({ code });
});
