import { t } from "../../lib/messages.ts";
import classes from "./Advice.module.css";

/** What stands there and what would; an empty one is said, not shown as nothing. */
export function Diff({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <dl className={classes.diff}>
      <dt>{t("Now")}</dt>
      <dd>{before.trim() === "" ? <em>{t("nothing")}</em> : <del>{before.trim()}</del>}</dd>
      <dt>{t("Then")}</dt>
      <dd>{after.trim() === "" ? <em>{t("left out")}</em> : <ins>{after.trim()}</ins>}</dd>
    </dl>
  );
}
