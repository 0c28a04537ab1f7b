// German. The shell.

import type { Catalogue } from "../../lib/messages.ts";

export const app: Catalogue = {
  "A job description, with its own ranking. What you change in it changes the order.":
    "Eine Stellenbeschreibung mit eigener Rangliste. Was Sie an ihr ändern, ändert die Reihenfolge.",
  "A line that you draw in the ranking. It hides nobody and turns nobody down.":
    "Eine Linie, die Sie in der Rangliste ziehen. Sie verbirgt niemanden und lehnt niemanden ab.",
  "A named share of the score, such as words in common or years of work, in points that add up to it.":
    "Ein benannter Anteil am Score, etwa gemeinsame Wörter oder Berufsjahre, in Punkten, die sich zu ihm summieren.",
  "A resume without the person: read, anonymised, under a code name of a colour and a bird.":
    "Ein Lebenslauf ohne die Person: gelesen, anonymisiert, unter einem Decknamen aus Farbe und Vogel.",
  "A score from a first look at a long list, marked ≈. The resume was not read in full; you can ask for that.":
    "Ein Score aus einem ersten Blick auf eine lange Liste, mit ≈ markiert. Der Lebenslauf wurde nicht ganz gelesen; das können Sie verlangen.",
  "A small language model on this machine that reads a job and a resume together and says how well they fit.":
    "Ein kleines Sprachmodell auf diesem Gerät, das Stelle und Lebenslauf zusammen liest und sagt, wie gut sie passen.",
  Adapter: "Adapter",
  "All keys": "Alle Tasten",
  "All of it on this machine": "Alles auf diesem Gerät",
  "Ask about jobs and candidates": "Zu Stellen und Bewerbungen fragen",
  Back: "Zurück",
  "Candor could not open its storage": "Candor konnte seinen Speicher nicht öffnen",
  "Candor could not open its storage. Check that site data is allowed, then reload.":
    "Candor konnte seinen Speicher nicht öffnen. Prüfen Sie, ob Websitedaten erlaubt sind, und laden Sie dann neu.",
  "Candor was updated in another tab": "Candor wurde in einem anderen Tab aktualisiert",
  "Change the adapter": "Adapter wechseln",
  "Close menu": "Menü schließen",
  "close what is open": "schließen, was offen ist",
  "coach: accept, dismiss the suggestion": "Coach: den Vorschlag annehmen, verwerfen",
  "Coach: how my own resume reads and fits": "Coach: wie mein eigener Lebenslauf gelesen wird und passt",
  "compare the selected": "die ausgewählten vergleichen",
  "Ctrl ": "Strg ",
  "Ctrl or ⌘ K": "Strg oder ⌘ K",
  "decide: strong no, no, yes, strong yes": "entscheiden: klar nein, nein, ja, klar ja",
  "Decisions: raters, survey, datasets, drift, selection rates":
    "Entscheidungen: Beurteilende, Umfrage, Datensätze, Drift, Auswahlquoten",
  Done: "Fertig",
  "Drop a job description and resumes": "Stellenbeschreibung und Lebensläufe hier ablegen",
  "Drop a labelled file to evaluate it": "Datei mit bekannten Antworten hier ablegen, um sie auszuwerten",
  "Drop resumes to add them to this job": "Lebensläufe hier ablegen, um sie zu dieser Stelle hinzuzufügen",
  "Edit job": "Stelle bearbeiten",
  "Edit this job": "Diese Stelle bearbeiten",
  Esc: "Esc",
  Estimate: "Schätzung",
  "Evaluate the scorer on a labelled file": "Das Bewertungsmodell mit einer Datei bekannter Fälle prüfen",
  "Find a job or a candidate, or do something…": "Stelle oder Bewerbung finden oder etwas tun …",
  "Find or do": "Finden oder tun",
  "find or do anything": "alles finden oder tun",
  "Find or do…": "Suchen …",
  "Fit score": "Score",
  "From 0 to 1: the scorer's opinion of one resume for one job. The same texts and the same scorer always get the same score.":
    "Von 0 bis 1: die Meinung des Bewertungsmodells zu einem Lebenslauf für eine Stelle. Gleiche Texte und gleiches Modell ergeben immer denselben Score.",
  Glossary: "Glossar",
  "Go to your jobs": "Zu Ihren Stellen",
  Help: "Hilfe",
  "Help is here": "Hier ist Hilfe",
  "Help: the words of this page, the tour": "Hilfe: die Wörter dieser Seite, die Tour",
  "Here you see where the scorer runs and what is stored, choose the language, and erase everything.":
    "Hier sehen Sie, wo das Bewertungsmodell läuft und was gespeichert ist, wählen die Sprache und löschen alles.",
  Import: "Importieren",
  "Import resumes": "Lebensläufe importieren",
  "import resumes": "Lebensläufe importieren",
  "it is not an adapter": "es ist kein Adapter",
  "It is put on as soon as the ranking under way has ended.":
    "Er wird angelegt, sobald die laufende Rangliste fertig ist.",
  "It was removed, or the address came from another machine: jobs never leave the one they are on.":
    "Sie wurde entfernt, oder die Adresse stammt von einem anderen Gerät: Stellen verlassen nie das Gerät, auf dem sie liegen.",
  "its numbers are not those it was signed with": "seine Zahlen sind nicht die, mit denen er signiert wurde",
  "Keep it in a vault": "In einem Tresor aufbewahren",
  Keys: "Tasten",
  Language: "Sprache",
  "Learn from decisions: fine-tune the scorer": "Aus Entscheidungen lernen: das Bewertungsmodell nachtrainieren",
  "Load the sample": "Das Beispiel laden",
  Main: "Hauptmenü",
  "More about this job": "Mehr zu dieser Stelle",
  "Must-have and nice to have": "Muss-Kriterium und Wunsch",
  "Names and contacts are taken out before anything is kept.":
    "Namen und Kontaktdaten werden entfernt, bevor etwas gespeichert wird.",
  "Names and contacts were hidden before anything was kept. Open a candidate to see what the job asks for and the sentences of the resume that say so.":
    "Namen und Kontaktdaten wurden verborgen, bevor etwas gespeichert wurde. Öffnen Sie eine Bewerbung, um zu sehen, was die Stelle verlangt, und die Sätze des Lebenslaufs, die es belegen.",
  "New job": "Neue Stelle",
  "new job": "neue Stelle",
  Next: "Weiter",
  "next, previous candidate": "nächste, vorige Bewerbung",
  "No jobs yet. Each one gets its own ranking.": "Noch keine Stellen. Jede bekommt ihre eigene Rangliste.",
  "No word of the glossary has that in it.": "Kein Wort des Glossars enthält das.",
  "not enough evidence to decide": "zu wenig Belege für eine Entscheidung",
  "Nothing by that name.": "Nichts mit diesem Namen.",
  "Nothing is lost. Reload to open it again.": "Nichts ist verloren. Laden Sie neu, um ihn wieder zu öffnen.",
  "Nothing was changed. Reload to try again.": "Nichts wurde geändert. Laden Sie neu, um es noch einmal zu versuchen.",
  "Nothing was lost. Free some disk space or remove old jobs in another tab, then reload.":
    "Nichts ging verloren. Schaffen Sie Platz oder entfernen Sie alte Stellen in einem anderen Tab, und laden Sie dann neu.",
  "Open menu": "Menü öffnen",
  "open the candidate": "die Bewerbung öffnen",
  "Part of a score": "Teil eines Scores",
  "People are code names": "Personen sind Decknamen",
  Placeholder: "Platzhalter",
  "Privacy: what is stored, the vault, erase": "Datenschutz: was gespeichert ist, der Tresor, löschen",
  "Remove…": "Entfernen …",
  "Resumes are read and ordered here, the best fit first, while you watch. The order is one opinion; you decide.":
    "Hier werden Lebensläufe gelesen und geordnet, die am besten passenden zuerst, während Sie zusehen. Die Reihenfolge ist eine Meinung; Sie entscheiden.",
  "Say what counts": "Sagen Sie, was zählt",
  "score an estimated candidate fully": "eine geschätzte Bewerbung ganz bewerten",
  "Scored with adapter {digest}.": "Bewertet mit Adapter {digest}.",
  Search: "Suchen",
  "search in the ranking": "in der Rangliste suchen",
  "Search the glossary": "Glossar durchsuchen",
  select: "auswählen",
  "Show all keys": "Alle Tasten zeigen",
  "Skip the tour": "Tour überspringen",
  "Skip to the work": "Zum Inhalt springen",
  "Something on this page broke": "Auf dieser Seite ist etwas kaputtgegangen",
  "take the decision back": "die Entscheidung zurücknehmen",
  "Take the tour": "Tour machen",
  "The address leads nowhere. Perhaps a part of it got lost.":
    "Die Adresse führt nirgendwohin. Vielleicht ging ein Teil von ihr verloren.",
  "The disk space for this page is used up": "Der Speicherplatz für diese Seite ist aufgebraucht",
  "The sample could not be loaded. Check your connection, then try again.":
    "Das Beispiel konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.",
  "The storage was closed": "Der Speicher wurde geschlossen",
  "The words of this page explained, all keys, and this tour again.":
    "Die Wörter dieser Seite erklärt, alle Tasten, und diese Tour noch einmal.",
  "Thin layers beside the scorer that learnt from your decisions. You can put one on and take it off.":
    "Dünne Schichten neben dem Bewertungsmodell, die aus Ihren Entscheidungen gelernt haben. Sie können einen anlegen und abnehmen.",
  "This browser keeps no data for the page": "Dieser Browser speichert keine Daten für die Seite",
  "This file was not imported: {why}. Export it again where it was made.":
    "Diese Datei wurde nicht importiert: {why}. Exportieren Sie sie dort noch einmal, wo sie entstanden ist.",
  "This job is not here": "Diese Stelle ist nicht hier",
  "this list": "diese Liste",
  "This machine": "Dieses Gerät",
  "This page is not here": "Diese Seite gibt es nicht",
  "This tab is older than your data, so it has let go of it. Nothing is lost. Reload to go on with the new version.":
    "Dieser Tab ist älter als Ihre Daten und hat sie deshalb losgelassen. Nichts ist verloren. Laden Sie neu, um mit der neuen Version weiterzuarbeiten.",
  "Under Job you change and weigh the requirements, and see at once what that does to the order.":
    "Unter „Stelle“ ändern und gewichten Sie die Anforderungen und sehen sofort, was das mit der Reihenfolge macht.",
  "Use dark colours": "Dunkle Farben",
  "Use light colours": "Helle Farben",
  Verdict: "Urteil",
  "What stands where a name or a contact stood, such as [PERSON_1]. The scorer never sees what was there.":
    "Was dort steht, wo ein Name oder Kontakt stand, etwa [PERSON_1]. Das Bewertungsmodell sieht nie, was da war.",
  "What the job asks for without question, and what it would like. You can change either and weigh it.":
    "Was die Stelle unbedingt verlangt und was sie gern hätte. Beides können Sie ändern und gewichten.",
  "What to show": "Was gezeigt wird",
  "Where identities are kept, encrypted under a passphrase that only you know. Without a vault they are kept nowhere.":
    "Wo Identitäten liegen, verschlüsselt mit einer Passphrase, die nur Sie kennen. Ohne Tresor liegen sie nirgends.",
  "Whether a requirement is met, partly met, missing or unclear, with the words of the resume that say so. Found by rules, not by the scorer.":
    "Ob eine Anforderung erfüllt, teilweise erfüllt, nicht gefunden oder unklar ist, mit den Worten des Lebenslaufs, die es belegen. Nach Regeln gefunden, nicht vom Bewertungsmodell.",
  "Who the candidates are goes, encrypted, into your vault, and so do the names of the files.":
    "Wer die Personen sind, kommt verschlüsselt in Ihren Tresor, ebenso die Namen der Dateien.",
  "Who the candidates are, and what the files are called, is known until you close this page, and then to nobody.":
    "Wer die Personen sind und wie die Dateien heißen, ist bekannt, bis Sie diese Seite schließen, danach niemandem mehr.",
  "Your job and its ranking": "Ihre Stelle und ihre Rangliste",
  "Your jobs, candidates and scores are safe on this machine. Reload the page to go on.":
    "Ihre Stellen, Bewerbungen und Scores liegen sicher auf diesem Gerät. Laden Sie die Seite neu, um weiterzuarbeiten.",
  "Your own candidates under other names, hidden and scored again: does the order change?":
    "Ihre eigenen Bewerbungen unter anderen Namen, noch einmal verborgen und bewertet: Ändert sich die Reihenfolge?",
  "{pendingFiles} {pendingFiles, plural, one {file waits} other {files wait}}":
    "{pendingFiles} {pendingFiles, plural, one {Datei wartet} other {Dateien warten}}",
  "{step} of {steps}": "{step} von {steps}",
  "{pendingFiles, plural, one {It is} other {They are}} read as soon as the job is saved.":
    "{pendingFiles, plural, one {Sie wird} other {Sie werden}} gelesen, sobald die Stelle gespeichert ist.",
};
