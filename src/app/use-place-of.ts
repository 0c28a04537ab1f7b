import { useEffect, useState } from "react";

/**
 * Where the first element of `selector` is on the screen, in CSS pixels, and where it goes; null while it is not
 * there, or not to be seen (the rail on a phone). The page may still be drawing it when it is asked for.
 */
export function usePlaceOf(selector: string): DOMRect | null {
  const [place, setPlace] = useState(() => placeOf(selector));
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      setPlace((before) => kept(before, placeOf(selector)));
    };
    const lookSoon = () => {
      frame ||= requestAnimationFrame(look);
    };
    const observer = new MutationObserver(lookSoon);
    observer.observe(document, { childList: true, subtree: true });
    window.addEventListener("resize", lookSoon);
    window.addEventListener("scroll", lookSoon, { capture: true, passive: true });
    // What was drawn between the first look and this one.
    look();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      window.removeEventListener("resize", lookSoon);
      window.removeEventListener("scroll", lookSoon, { capture: true });
    };
  }, [selector]);
  return place;
}

export function placeOf(selector: string): DOMRect | null {
  const rect = document.querySelector(selector)?.getBoundingClientRect();
  return rect !== undefined && rect.width > 0 && rect.height > 0 ? rect : null;
}

/** The same place is the same object: nothing is drawn anew for it. */
function kept(before: DOMRect | null, now: DOMRect | null): DOMRect | null {
  const same =
    before !== null &&
    now !== null &&
    (["left", "top", "width", "height"] as const).every((side) => before[side] === now[side]);
  return same ? before : now;
}
