import classes from "./DivergingBar.module.css";

/** A bar from the middle, right of it above 0 and left of it below; the figure must stand next to it. */
export function DivergingBar({ share }: { /** -1..1 of half the width. */ readonly share: number }) {
  const length = Math.min(1, Math.abs(share));
  return (
    <span className={classes.axis} data-lowers={share < 0 || undefined} aria-hidden="true">
      <span style={{ width: `${length * 50}%` }} />
    </span>
  );
}
