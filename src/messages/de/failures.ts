// German for protocol/failure-text.ts.

import type { Catalogue } from "../../lib/messages.ts";

export const failures: Catalogue = {
  "The scorer was stopped.": "Das Bewertungsmodell wurde angehalten.",
  "Finished scores are kept.": "Fertige Scores bleiben.",
  "Start it again whenever you like.": "Starten Sie es wieder, wann Sie wollen.",
  "The question with its data is longer than the chat model can read.":
    "Die Frage mit ihren Daten ist länger, als das Gesprächsmodell lesen kann.",
  "The conversation is still there.": "Das Gespräch ist noch da.",
  "Ask about fewer rows, or start a new conversation.":
    "Fragen Sie nach weniger Zeilen, oder beginnen Sie ein neues Gespräch.",
  "The graphics card stopped answering, often after sleep or a driver update.":
    "Die Grafikkarte hat aufgehört zu antworten, oft nach dem Ruhezustand oder einem Treiberwechsel.",
  "Try again. If it keeps happening, choose CPU under This machine.":
    "Versuchen Sie es noch einmal. Passiert es wieder, wählen Sie unter „Dieses Gerät“ den Prozessor.",
  "The scorer's files could not be loaded from this site.":
    "Die Dateien des Bewertungsmodells konnten nicht von dieser Website geladen werden.",
  "Your jobs, resumes and finished scores are untouched.":
    "Ihre Stellen, Lebensläufe und fertigen Scores sind unberührt.",
  "Check your connection, then try again.": "Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.",
  "The scorer ran into something unexpected.": "Im Bewertungsmodell ist etwas Unerwartetes passiert.",
  "Try again. If it fails again, reload the page.":
    "Versuchen Sie es noch einmal. Klappt es wieder nicht, laden Sie die Seite neu.",
  "The scorer's files arrived damaged, so they were not used.":
    "Die Dateien des Bewertungsmodells kamen beschädigt an und wurden deshalb nicht verwendet.",
  "Reload the page to fetch the files again.": "Laden Sie die Seite neu, um die Dateien noch einmal zu holen.",
  "The scorer you chose is no longer on this machine, or was never copied to its end.":
    "Das gewählte Bewertungsmodell ist nicht mehr auf diesem Gerät, oder es wurde nie vollständig kopiert.",
  "Choose another one under This machine, or add it again.":
    "Wählen Sie unter „Dieses Gerät“ ein anderes, oder fügen Sie es wieder hinzu.",
  "This is not a scorer the page can use.": "Das ist kein Bewertungsmodell, das die Seite verwenden kann.",
  "Nothing was copied.": "Nichts wurde kopiert.",
  "Convert a fine-tuned GPT-2 with the candor command, then add the folder it wrote.":
    "Wandeln Sie ein nachtrainiertes GPT-2 mit dem Befehl candor um, und fügen Sie den Ordner hinzu, den er geschrieben hat.",
  "There was not enough memory for the scorer.": "Der Arbeitsspeicher reichte nicht für das Bewertungsmodell.",
  "Close other tabs and try again, or choose CPU under This machine.":
    "Schließen Sie andere Tabs und versuchen Sie es noch einmal, oder wählen Sie unter „Dieses Gerät“ den Prozessor.",
  "The space this page may use on the disk is full, so new scores cannot be kept.":
    "Der Speicherplatz, den diese Seite nutzen darf, ist voll; neue Scores können also nicht gespeichert werden.",
  "Everything kept so far is untouched.": "Alles bisher Gespeicherte ist unberührt.",
  "Remove a job you no longer need or free some disk space, then try again.":
    "Entfernen Sie eine Stelle, die Sie nicht mehr brauchen, oder schaffen Sie Speicherplatz, und versuchen Sie es noch einmal.",
  "This browser does not let the page keep files, often because the window is private.":
    "Dieser Browser lässt die Seite keine Dateien speichern, oft weil das Fenster privat ist.",
  "The scorer that comes with the page works all the same.":
    "Das Bewertungsmodell, das mit der Seite kommt, funktioniert trotzdem.",
  "Open the page in a normal window, in one tab, and try again.":
    "Öffnen Sie die Seite in einem normalen Fenster, in einem einzigen Tab, und versuchen Sie es noch einmal.",
  "This browser gave the scorer no GPU.": "Dieser Browser gab dem Bewertungsmodell keine Grafikkarte.",
  "Choose Automatic or CPU under This machine, then try again.":
    "Wählen Sie unter „Dieses Gerät“ Automatisch oder Prozessor, und versuchen Sie es noch einmal.",
  "The scorer stopped without a word; the browser may have run out of memory.":
    "Das Bewertungsmodell ist ohne ein Wort stehen geblieben; vielleicht ging dem Browser der Arbeitsspeicher aus.",
  "Try again. If it keeps happening, close other tabs or choose CPU under This machine.":
    "Versuchen Sie es noch einmal. Passiert es wieder, schließen Sie andere Tabs, oder wählen Sie unter „Dieses Gerät“ den Prozessor.",
};
