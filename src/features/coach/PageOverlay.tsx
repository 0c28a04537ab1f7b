import { useEffect, useRef } from "react";

import { t, told } from "../../lib/messages.ts";
import classes from "./PageOverlay.module.css";
import { LEFT_OUT, PROBLEM_WORDS } from "./problems.ts";
import type { Marks } from "./use-marks.ts";

interface Props extends Marks {
  /** One-based. */
  readonly page: number;
}

/** The problems of one page, drawn where they are; each leads to its words in the list, and is lit with them. */
export function PageOverlay({ page, codes, marks, pointed, point }: Props) {
  const overlay = useRef<HTMLDivElement>(null);
  const chosen = pointed?.from === "list" && pointed.isChosen ? pointed.code : null;
  const isFirst = marks.find(({ code }) => code === chosen)?.page === page;
  useEffect(() => {
    const mark = isFirst && chosen ? overlay.current?.querySelector<HTMLElement>(`[data-code="${chosen}"]`) : null;
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: "center" });
  }, [chosen, isFirst]);
  return (
    <div ref={overlay} className={classes.overlay}>
      {marks
        .filter((mark) => mark.page === page)
        .map(({ code, box }) => {
          const pointAt = (isChosen: boolean) => () => point({ code, from: "page", isChosen });
          const name = told(PROBLEM_WORDS[code].name);
          return (
            <button
              key={`${code} ${box.left} ${box.top}`}
              type="button"
              className={classes.mark}
              data-code={code}
              data-tone={LEFT_OUT.has(code) ? "loss" : undefined}
              data-lit={pointed?.code === code || undefined}
              style={{
                left: percent(box.left),
                top: percent(box.top),
                width: percent(box.right - box.left),
                height: percent(box.bottom - box.top),
              }}
              title={name}
              aria-label={t("{problem}, marked on page {page}: go to its words", { problem: name, page })}
              onMouseEnter={pointAt(false)}
              onMouseLeave={() => point(null)}
              onFocus={pointAt(false)}
              onBlur={() => point(null)}
              onClick={pointAt(true)}
            >
              <span aria-hidden>{codes.indexOf(code) + 1}</span>
            </button>
          );
        })}
    </div>
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}
