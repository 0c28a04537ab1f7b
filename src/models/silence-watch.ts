/** Notices that the other side has said nothing for too long while somebody waits for it. */
export interface SilenceWatch {
  /** Something arrived. */
  heard(): void;
  /** Somebody starts to wait; the returned function says that they no longer do. */
  wait(): () => void;
}

export function createSilenceWatch(longestMs: number, onSilence: () => void): SilenceWatch {
  let waiting = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function restart() {
    clearTimeout(timer);
    timer = waiting > 0 ? setTimeout(onSilence, longestMs) : undefined;
  }

  return {
    heard: restart,
    wait() {
      waiting++;
      restart();
      return () => {
        waiting--;
        restart();
      };
    },
  };
}
