import { t } from "../../lib/messages.ts";
import classes from "./Advice.module.css";

interface Props {
  readonly before: string;
  readonly after: string;
  /** What stands left and right of it in its line. */
  readonly left?: string;
  readonly right?: string;
}

/** What stands there and what would; an empty one is said, not shown as nothing. */
export function Diff({ before, after, left = "", right = "" }: Props) {
  return (
    <dl className={classes.diff}>
      <dt>{t("Now")}</dt>
      <dd>
        {left}
        {before.trim() === "" ? <em>{t("nothing")}</em> : <del>{before.trim()}</del>}
        {right}
      </dd>
      <dt>{t("Then")}</dt>
      <dd>
        {left}
        {after.trim() === "" ? left + right === "" && <em>{t("left out")}</em> : <ins>{after.trim()}</ins>}
        {after.trim() === "" && left.endsWith(" ") ? right.trimStart() : right}
      </dd>
    </dl>
  );
}
