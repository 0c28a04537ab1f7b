// German. What features/offline says.

import type { Catalogue } from "../../lib/messages.ts";

export const offline: Catalogue = {
  "A new version of Candor is ready. What is stored stays.":
    "Eine neue Version von Candor ist bereit. Was gespeichert ist, bleibt.",
  "Candor was updated in another tab. This one still runs the old version.":
    "Candor wurde in einem anderen Tab aktualisiert. Dieser läuft noch mit der alten Version.",
  "Getting ready to work offline: {kept} of {total}.":
    "Wird für den Betrieb ohne Netz vorbereitet: {kept} von {total}.",
  "Install as an app": "Als App installieren",
  "It waits until the work under way has ended.": "Es wartet, bis die laufende Arbeit beendet ist.",
  "Kept for offline use": "Für den Betrieb ohne Netz gespeichert",
  "Looking what is kept.": "Es wird nachgesehen, was gespeichert ist.",
  "Not ready to work offline: {kept} of {total} are kept, the rest did not come.":
    "Nicht bereit ohne Netz: {kept} von {total} sind gespeichert, der Rest kam nicht.",
  "One reload lets the scorer use all cores of this machine.":
    "Nach einmal Neuladen kann das Bewertungsmodell alle Kerne dieses Geräts nutzen.",
  "Ready offline. The page, its scorer and the sample take {total}.":
    "Ohne Netz bereit. Die Seite, ihr Bewertungsmodell und das Beispiel brauchen {total}.",
  "The browser may clear what is stored when its disk is full. Installing the page often changes that.":
    "Der Browser kann das Gespeicherte löschen, wenn seine Platte voll ist. Das Installieren der Seite ändert das oft.",
  "The browser promised to keep what is stored until you erase it.":
    "Der Browser hat zugesagt, das Gespeicherte zu behalten, bis Sie es löschen.",
  "This page needs the network to open: the browser keeps pages only from https or localhost.":
    "Diese Seite braucht zum Öffnen das Netz: Der Browser behält nur Seiten von https oder localhost.",
  "Update now": "Jetzt aktualisieren",
  "Without a network": "Ohne Netz",
};
