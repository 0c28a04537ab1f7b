// What the panel says of a model for names.

import { formatBytes } from "../../lib/format-bytes.ts";
import { t } from "../../lib/messages.ts";
import type { Failure } from "../../protocol/failure.ts";
import type { NamesProgress, NamesRefusal } from "../../protocol/names.ts";

/** Why a folder was not taken, and what to do. */
export function refusalText(refusal: NamesRefusal): string {
  switch (refusal.reason) {
    case "lacks-files":
      return t("The folder lacks {files}. Choose the folder of a token classification model as ONNX.", {
        files: refusal.files.join(", "),
      });
    case "no-labels":
      return t(
        "This is no model for names: its config.json has no labels (id2label). Choose a token classification model.",
      );
    case "no-people":
      return t("This model marks no people, only {labels}. Choose one with a label such as PER.", {
        labels: refusal.labels.slice(0, 6).join(", "),
      });
    case "marks-everything":
      return t("This model takes ordinary words for names, as one does that was not trained. Choose another one.");
    case "unusable":
      return t("This model could not be opened. Export it again as ONNX for token classification, in full precision.");
  }
}

/** Why adding or removing came to nothing, and what to do. */
export function namesFailureText({ code }: Pick<Failure, "code">): string {
  switch (code) {
    case "storage-full":
      return t("The space this page may use on the disk is full. Free some, then add the model again.");
    case "storage-unavailable":
      return t(
        "This browser does not let the page keep files. Open it in a normal window, in one tab, and add it again.",
      );
    case "out-of-memory":
    case "worker-died":
      return t("There was not enough memory to try the model. Close other tabs, or choose a smaller one.");
    default:
      return t("The model could not be added. Check that its folder can be read, then add it again.");
  }
}

export function namesProgressText(progress: NamesProgress): string {
  if (progress.phase === "try") return t("Trying the model…");
  return t("{doneBytes} of {totalBytes}", {
    doneBytes: formatBytes(progress.doneBytes),
    totalBytes: formatBytes(progress.totalBytes),
  });
}
