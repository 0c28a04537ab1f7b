import { Kbd, Modal } from "@mantine/core";

import { msg, t, told } from "../lib/messages.ts";
import classes from "./KeyHelp.module.css";
import { setSession, useSession } from "./session.ts";

const keys = [
  ["j / k", msg("next, previous candidate")],
  [msg("Enter"), msg("open the candidate")],
  [msg("Esc"), msg("close what is open")],
  ["1 2 3 4", msg("decide: strong no, no, yes, strong yes")],
  ["e", msg("not enough evidence to decide")],
  ["u", msg("take the decision back")],
  ["a / d", msg("coach: accept, dismiss the suggestion")],
  ["x", msg("select")],
  ["c", msg("compare the selected")],
  ["f", msg("score an estimated candidate fully")],
  ["/", msg("search in the ranking")],
  ["i", msg("import resumes")],
  ["n", msg("new job")],
  [msg("Ctrl or ⌘ K"), msg("find or do anything")],
  ["?", msg("this list")],
] as const;

export function KeyHelp() {
  const opened = useSession((session) => session.keysOpened);
  return (
    <Modal
      opened={opened}
      onClose={() => setSession({ keysOpened: false })}
      title={t("Keys")}
      closeButtonProps={{ "aria-label": t("Close") }}
      size="lg"
    >
      <dl className={classes.keys}>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <Kbd>{told(key)}</Kbd>
            </dt>
            <dd>{told(what)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
