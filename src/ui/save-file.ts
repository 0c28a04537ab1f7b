/** Hands the user a file the page made; nothing leaves the machine. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Revoked a moment later: Safari still reads the URL after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
