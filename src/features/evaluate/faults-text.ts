import type { Fault } from "../../core/evaluation/file-record.ts";
import { t, told } from "../../lib/messages.ts";

/** "Line 7: the label must be …", or the reason alone where it is the whole file. */
export function faultText(fault: Fault): string {
  const { line } = fault;
  const reason = told(fault.reason);
  return line === null
    ? `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`
    : t("Line {line}: {reason}", { line, reason });
}
