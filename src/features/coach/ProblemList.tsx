import { IconAlertTriangle } from "@tabler/icons-react";
import { useEffect, useRef } from "react";

import { t, told } from "../../lib/messages.ts";
import classes from "./Coach.module.css";
import { LEFT_OUT, PROBLEM_WORDS, type ProblemCode } from "./problems.ts";
import type { Marks } from "./use-marks.ts";

interface Props {
  readonly problems: readonly ProblemCode[];
  readonly marks: Marks;
}

/** What gets in the way, in words; what is marked on the pages has its mark's number and leads there. */
export function ProblemList({ problems, marks: { codes, marks, pointed, point } }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const chosen = pointed?.from === "page" && pointed.isChosen ? pointed.code : null;
  useEffect(() => {
    if (chosen) list.current?.querySelector<HTMLElement>(`[data-code="${chosen}"] button`)?.focus();
  }, [chosen]);
  return (
    <ul ref={list} className={classes.problems} aria-label={t("Problems")}>
      {problems.map((code) => {
        const { name, what, next } = PROBLEM_WORDS[code];
        const places = marks.filter((mark) => mark.code === code).length;
        const pointAt = (isChosen: boolean) => () => point({ code, from: "list", isChosen });
        const number = codes.indexOf(code) + 1;
        return (
          <li
            key={code}
            data-code={code}
            data-lit={(places > 0 && pointed?.code === code) || undefined}
            onMouseEnter={places > 0 ? pointAt(false) : undefined}
            onMouseLeave={places > 0 ? () => point(null) : undefined}
          >
            {number > 0 ? (
              <span className={classes.number} data-tone={LEFT_OUT.has(code) ? "loss" : undefined} aria-hidden>
                {number}
              </span>
            ) : (
              <IconAlertTriangle size={15} aria-hidden />
            )}
            <div>
              <strong>{told(name)}</strong>
              <p>
                {told(what)} <span className={classes.next}>{told(next)}</span>
              </p>
              {places > 0 && (
                <button
                  type="button"
                  className={classes.toPage}
                  aria-label={t("{problem}: show on the page", { problem: told(name) })}
                  onFocus={pointAt(false)}
                  onBlur={() => point(null)}
                  onClick={pointAt(true)}
                >
                  {places === 1 ? t("Show on the page") : t("Show {places} places on the page", { places })}
                </button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
