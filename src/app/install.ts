// The browser's offer to install the page as an app. It comes early and once, so it is caught with the first script and
// kept for the button.

import { create } from "zustand";

/** Chromium's event; other browsers have a menu entry instead. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

export const useInstallOffer = create<{ readonly offer: InstallOffer | null }>(() => ({ offer: null }));

window.addEventListener("beforeinstallprompt", (event) => {
  // Without this the browser shows its own bar when it likes.
  event.preventDefault();
  useInstallOffer.setState({ offer: event as InstallOffer });
});
window.addEventListener("appinstalled", () => useInstallOffer.setState({ offer: null }));

/** Asks the person; an offer can be used once. */
export async function install(): Promise<void> {
  const { offer } = useInstallOffer.getState();
  useInstallOffer.setState({ offer: null });
  await offer?.prompt();
}
