// German. What features/chat says.

import type { Catalogue } from "../../lib/messages.ts";

export const chat: Catalogue = {
  "(the data does not say this)": "(die Daten sagen das nicht)",
  "A model can be wrong. Numbers, names and quotes are compared with the rows; the rest of a sentence is not.":
    "Ein Modell kann sich irren. Zahlen, Namen und Zitate werden mit den Zeilen verglichen; der Rest eines Satzes nicht.",
  "About|rows": "Zu",
  "Another answer": "Andere Antwort",
  Conversation: "Gespräch",
  Copy: "Kopieren",
  "cut off at its longest": "bei größter Länge abgeschnitten",
  "Edit the question": "Frage bearbeiten",
  "Everything above works without a model. With a chat model on this machine you can go on in your own words, and each answer is compared with the rows it speaks of.":
    "Alles darüber geht ohne Modell. Mit einem Gesprächsmodell auf diesem Gerät können Sie in eigenen Worten weiterfragen, und jede Antwort wird mit den Zeilen verglichen, von denen sie spricht.",
  "First word after {seconds} s": "Erstes Wort nach {seconds} s",
  "From {name}": "Aus {name}",
  "Loading the chat model…": "Das Gesprächsmodell wird geladen …",
  Message: "Nachricht",
  "No answer this time. The conversation is still here.": "Diesmal keine Antwort. Das Gespräch ist noch da.",
  "Preparing the chat model…": "Das Gesprächsmodell wird vorbereitet …",
  "Reading the rows…": "Die Zeilen werden gelesen …",
  Send: "Senden",
  "Set up a chat model": "Gesprächsmodell einrichten",
  "Something unexpected happened. Ask again; if it fails again, reload the page.":
    "Etwas Unerwartetes ist passiert. Fragen Sie noch einmal; klappt es wieder nicht, laden Sie die Seite neu.",
  "Start anew": "Neu beginnen",
  "Stopped before the first word.": "Vor dem ersten Wort angehalten.",
  "stopped by you": "von Ihnen angehalten",
  "The chat model stopped without a word; perhaps the memory ran out. Close other tabs, then ask again.":
    "Das Gesprächsmodell ist ohne ein Wort stehen geblieben; vielleicht ging der Arbeitsspeicher aus. Schließen Sie andere Tabs, und fragen Sie noch einmal.",
  "The chat model's files cannot be used. Check them under This machine, then ask again.":
    "Die Dateien des Gesprächsmodells sind nicht zu gebrauchen. Prüfen Sie sie unter „Dieses Gerät“, und fragen Sie noch einmal.",
  "The data does not say this": "Die Daten sagen das nicht",
  "The graphics card stopped answering. Ask again; if it keeps happening, choose a smaller chat model.":
    "Die Grafikkarte hat aufgehört zu antworten. Fragen Sie noch einmal; passiert es wieder, wählen Sie ein kleineres Gesprächsmodell.",
  "The model had nothing to say.": "Das Modell hatte nichts zu sagen.",
  "The model reads the question…": "Das Modell liest die Frage …",
  "The question with its data is longer than the model can read. Ask about fewer rows.":
    "Die Frage mit ihren Daten ist länger, als das Modell lesen kann. Fragen Sie nach weniger Zeilen.",
  "There is no chat model on this machine. Fetch one under This machine, then ask again.":
    "Auf diesem Gerät ist kein Gesprächsmodell. Holen Sie eines unter „Dieses Gerät“, und fragen Sie noch einmal.",
  "There was not enough memory. Close other tabs and ask again, or choose a smaller chat model.":
    "Der Arbeitsspeicher reichte nicht. Schließen Sie andere Tabs und fragen Sie noch einmal, oder wählen Sie ein kleineres Gesprächsmodell.",
  "Waiting for the GPU: candidates are being scored, here or in another tab. The answer starts after that.":
    "Wartet auf die Grafikkarte: Es werden Bewerbungen bewertet, hier oder in einem anderen Tab. Die Antwort beginnt danach.",
  "Who of them has led a team, and what do they say about it?":
    "Who of them has led a team, and what do they say about it?",
  "{count, plural, one {One thing is struck out: the data does not say it.} other {# things are struck out: the data does not say them.}}":
    "{count, plural, one {Eine Angabe ist durchgestrichen: Die Daten sagen sie nicht.} other {# Angaben sind durchgestrichen: Die Daten sagen sie nicht.}}",
  "{droppedTurns} older questions left out": "{droppedTurns} ältere Fragen weggelassen",
  "{tokensPerSecond} tokens a second": "{tokensPerSecond} Token pro Sekunde",
};
