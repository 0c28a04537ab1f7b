import { forkScript } from "./fork-script.ts";
import { type Hidden, hideAll, type ToHide } from "./hide-process.ts";

export interface Helper {
  /** Batches it was sent and has not given back. */
  ahead(): number;
  hide(batch: ToHide): Promise<readonly Hidden[]>;
  end(): void;
}

/** A process that hides; one that dies leaves its batches to this one. */
export function startHelper(script = new URL("hide-process.ts", import.meta.url)): Helper {
  const process = forkScript(script);
  const sent: { readonly batch: ToHide; readonly resolve: (hidden: readonly Hidden[]) => void }[] = [];
  let isAlive = true;
  const die = () => {
    isAlive = false;
    for (const { batch, resolve } of sent.splice(0)) resolve(hideAll(batch));
  };
  process.on("message", (hidden: readonly Hidden[]) => sent.shift()?.resolve(hidden));
  process.on("exit", die);
  process.on("error", die);
  return {
    ahead: () => (isAlive ? sent.length : Number.POSITIVE_INFINITY),
    hide: (batch) =>
      new Promise((resolve) => {
        sent.push({ batch, resolve });
        process.send(batch);
      }),
    end: () => {
      if (process.connected) process.disconnect();
    },
  };
}
