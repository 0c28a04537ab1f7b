/** `?device=webgpu` or `?device=wasm` in the address wins over the setting, for support and tests. */
export function deviceFromAddress(): "webgpu" | "wasm" | undefined {
  const device = new URLSearchParams(window.location.search).get("device");
  return device === "webgpu" || device === "wasm" ? device : undefined;
}
