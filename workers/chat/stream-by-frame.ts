/** A screen shows no more than sixty pictures a second; more events only keep the page busy. */
const FRAME_MS = 16;

/** Gathers pieces of text and passes them on at most once a frame; `end` passes on what is left. */
export function streamByFrame(
  emit: (text: string) => void,
  now: () => number = () => performance.now(),
): { write: (text: string) => void; end: () => void } {
  let waiting = "";
  let last = -Infinity;
  function flush() {
    if (waiting !== "") emit(waiting);
    waiting = "";
    last = now();
  }
  return {
    write(text) {
      waiting += text;
      if (now() - last >= FRAME_MS) flush();
    },
    end: flush,
  };
}
