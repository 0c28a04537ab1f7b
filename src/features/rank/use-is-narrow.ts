import { type RefObject, useEffect, useState } from "react";

/** Whether an element is narrower than `px`; changes only when the answer does, not at every pixel. */
export function useIsNarrow(element: RefObject<HTMLElement | null>, px: number): boolean {
  const [isNarrow, setIsNarrow] = useState(() => window.innerWidth < px);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(([entry]) => entry && setIsNarrow(entry.contentRect.width < px));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, px]);
  return isNarrow;
}
