// The coach: one a page, made when it is first opened, so that none of it is in the first load.

import { createStore, type StoreApi } from "zustand/vanilla";

import { createCoach, type Coach } from "../features/coach/coach.ts";
import { keepResume } from "../features/coach/kept-resume.ts";
import { keptCoach } from "../features/coach/kept-schema.ts";
import { withDeviceLock } from "../features/rank/device-lock.ts";
import { logFault } from "../lib/log.ts";
import type { Services } from "./services.ts";

export interface CoachServices {
  readonly coach: Coach;
  readonly kept: StoreApi<{ readonly isOn: boolean }>;
  keep(isOn: boolean): void;
  /** Takes up what was kept at an earlier visit, once. */
  restore(): void;
  /** Forgets the resume, in memory and on the disk. */
  forget(): void;
}

const made = new WeakMap<Services, CoachServices>();

export function coachServicesOf(services: Services): CoachServices {
  const known = made.get(services);
  if (known) return known;
  const { reader, scorer, storage } = services;
  const coach = createCoach({ reader, scorer, withDevice: withDeviceLock });
  const kept = createStore(() => ({ isOn: false }));
  const shelf = {
    read: () => storage.ownResume.read(keptCoach),
    write: storage.ownResume.write,
    remove: storage.ownResume.remove,
  };
  const onFailed = (error: unknown) => logFault("keeping the resume", error);
  let end: (() => void) | null = null;
  let hasRestored = false;

  function keep(isOn: boolean) {
    if (isOn === kept.getState().isOn) return;
    kept.setState({ isOn });
    if (isOn) {
      end = keepResume(coach.run, shelf, onFailed);
      // Asked by somebody who wants it to last.
      void navigator.storage?.persist?.();
    } else end?.();
  }
  const own: CoachServices = {
    coach,
    kept,
    keep,
    restore() {
      if (hasRestored) return;
      hasRestored = true;
      shelf
        .read()
        .then((found) => {
          if (found === null || coach.run.state.getState().resume.status !== "none") return;
          coach.run.restore(found);
          keep(true);
        })
        .catch(onFailed);
    },
    forget() {
      keep(false);
      coach.clear();
    },
  };
  made.set(services, own);
  return own;
}
