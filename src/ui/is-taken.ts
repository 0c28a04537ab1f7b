/** Input types that take no text: a letter pressed on them is free to be a shortcut. */
const NO_TEXT = new Set(["checkbox", "radio", "button", "range"]);

/** Whether a key press belongs to a field, an open dialog or menu, or a shortcut of the browser. */
export function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type);
  if (target.isContentEditable || target.matches("textarea, select")) return true;
  return target.closest("[role=dialog], [role=menu], [role=listbox]") !== null;
}
