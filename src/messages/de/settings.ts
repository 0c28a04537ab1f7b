// German. What features/settings says.

import type { Catalogue } from "../../lib/messages.ts";

export const settings: Catalogue = {
  " and ": " und ",
  "4 bits": "4 Bit",
  "8 bits": "8 Bit",
  "A branch, a tag, or a commit for ever the same files":
    "Ein Branch, ein Tag oder ein Commit für immer dieselben Dateien",
  "A current Chrome or Edge has it; Safari from version 26.":
    "Ein aktueller Chrome oder Edge hat es; Safari ab Version 26.",
  "A file is not the one it should be, so the scorer was not added.":
    "Eine Datei ist nicht die, die sie sein soll; das Bewertungsmodell wurde deshalb nicht hinzugefügt.",
  "A file of the chat model is not the one it should be.":
    "Eine Datei des Gesprächsmodells ist nicht die, die sie sein soll.",
  "Add a model for names": "Ein Modell für Namen hinzufügen",
  "Add a scorer": "Bewertungsmodell hinzufügen",
  "Add from a folder": "Aus einem Ordner",
  "Add from a hub": "Aus einem Verzeichnis",
  "All about it, and the vault": "Alles darüber, und der Tresor",
  "Any GPT-2 that was fine-tuned to score can take its place. Scores of another scorer are kept apart; rankings are scored again.":
    "Jedes zum Bewerten trainierte GPT-2 kann an seine Stelle treten. Scores eines anderen Bewertungsmodells werden getrennt gehalten; Ranglisten werden neu bewertet.",
  "as you chose": "wie gewählt",
  "Ask again. If it fails again, check the model's files under This machine.":
    "Fragen Sie noch einmal. Klappt es wieder nicht, prüfen Sie die Dateien des Modells unter „Dieses Gerät“.",
  "Ask again. If it keeps happening, choose a smaller chat model.":
    "Fragen Sie noch einmal. Passiert es wieder, wählen Sie ein kleineres Gesprächsmodell.",
  "Ask again. If it keeps happening, close other tabs or choose a smaller chat model.":
    "Fragen Sie noch einmal. Passiert es wieder, schließen Sie andere Tabs oder wählen Sie ein kleineres Gesprächsmodell.",
  "Asking which files there are…": "Es wird gefragt, welche Dateien es gibt …",
  "Asks {host} for a scorer written by candor convert.":
    "Fragt {host} nach einem Bewertungsmodell, das candor convert geschrieben hat.",
  Automatic: "Automatisch",
  "Automatic takes the GPU when there is one that works.":
    "Automatisch nimmt die Grafikkarte, wenn eine da ist, die funktioniert.",
  "Chat model": "Gesprächsmodell",
  "Check its files": "Dateien prüfen",
  "Check your connection and the address, then go on.":
    "Prüfen Sie Ihre Verbindung und die Adresse, und machen Sie weiter.",
  "Check your connection, then go on.": "Prüfen Sie Ihre Verbindung, und machen Sie weiter.",
  "Choose Automatic to use the GPU when there is one.":
    "Wählen Sie Automatisch, um die Grafikkarte zu nutzen, wenn eine da ist.",
  "Choose ESCO or O*NET files": "Dateien von ESCO oder O*NET wählen",
  "Choose its folder again to go on.": "Wählen Sie seinen Ordner noch einmal, um weiterzumachen.",
  "Choose the folder of a model in the ONNX web layout, with config.json and onnx/model_q4.onnx in it.":
    "Wählen Sie den Ordner eines Modells im ONNX-Web-Aufbau, mit config.json und onnx/model_q4.onnx darin.",
  "Close other tabs with Candor and try again, or clear this site's data in the browser's settings.":
    "Schließen Sie andere Tabs mit Candor und versuchen Sie es noch einmal, oder löschen Sie die Daten dieser Website in den Einstellungen des Browsers.",
  "Close other tabs, then ask again, or choose a smaller chat model.":
    "Schließen Sie andere Tabs und fragen Sie noch einmal, oder wählen Sie ein kleineres Gesprächsmodell.",
  "comes with the page · Apache-2.0": "kommt mit der Seite · Apache-2.0",
  "commit {revision}": "Commit {revision}",
  "Copying stopped without a word; the browser may have run out of memory.":
    "Das Kopieren ist ohne ein Wort stehen geblieben; vielleicht ging dem Browser der Arbeitsspeicher aus.",
  "Copying {origin}": "Wird kopiert: {origin}",
  "Counted again just now: {left}. Looked through {searched} places:":
    "Eben noch einmal gezählt: {left}. {searched} Orte durchsucht:",
  CPU: "Prozessor",
  Delete: "Löschen",
  "Delete {name}": "{name} löschen",
  "Disk space": "Speicherplatz",
  "Download {bytes} from {host}": "{bytes} von {host} herunterladen",
  "Erase everything": "Alles löschen",
  "Erase {counts}": "{counts} löschen",
  "Everything is erased.": "Alles ist gelöscht.",
  "Fetch one under This machine.": "Holen Sie eines unter „Dieses Gerät“.",
  "Files of a skill list": "Dateien einer Kenntnisliste",
  "Files read": "Gelesene Dateien",
  "Folder of a model for names": "Ordner eines Modells für Namen",
  "Folder of a scorer": "Ordner eines Bewertungsmodells",
  "Folder of {name}": "Ordner von {name}",
  "Found: {sources}": "Gefunden: {sources}",
  "Free its memory": "Speicher freigeben",
  "Free some disk space, then go on.": "Schaffen Sie Speicherplatz, und machen Sie weiter.",
  "Free the memory": "Speicher freigeben",
  "From a folder": "Aus einem Ordner",
  "from a folder": "aus einem Ordner",
  "from {host}, {repository} ({revision})": "von {host}, {repository} ({revision})",
  Get: "Holen",
  "Get the files again from whoever made them, or convert the model again.":
    "Holen Sie die Dateien noch einmal von dort, wo sie entstanden sind, oder wandeln Sie das Modell noch einmal um.",
  "Get {name}: ask {host} how large it is": "{name} holen: {host} fragen, wie groß es ist",
  "Give it as owner/name.": "Geben Sie es als besitzer/name an.",
  "Go back to ours": "Zurück zu unserer",
  "Go on, and the file is fetched again.": "Machen Sie weiter, dann wird die Datei neu geholt.",
  "Go on, or remove it.": "Machen Sie weiter, oder entfernen Sie es.",
  GPU: "Grafikkarte",
  "GPU failed": "Grafikkarte ausgefallen",
  "GPU is emulated": "Grafikkarte nur nachgebildet",
  "GPU · {deviceName} · scorer ready": "Grafikkarte · {deviceName} · Bewertungsmodell bereit",
  "GPU, {deviceName}": "Grafikkarte, {deviceName}",
  "In memory: {info}": "Im Arbeitsspeicher: {info}",
  "In use": "In Gebrauch",
  "It learns which files you want and your address on the network; nothing of your jobs or candidates.":
    "Er erfährt, welche Dateien Sie wollen, und Ihre Netzadresse; nichts von Ihren Stellen oder Bewerbungen.",
  "It was not used.": "Sie wurde nicht verwendet.",
  "Its card": "Seine Beschreibung",
  "Its memory was given back after ten minutes without a question.":
    "Sein Arbeitsspeicher wurde nach zehn Minuten ohne Frage zurückgegeben.",
  "Its memory was given back.": "Sein Arbeitsspeicher wurde zurückgegeben.",
  "Kept in this browser until you erase it.": "In diesem Browser gespeichert, bis Sie es löschen.",
  "Leave it": "Nicht verwenden",
  "licence not named": "Lizenz nicht genannt",
  Links: "Verbindungen",
  "Load it": "Laden",
  "Load the scorer": "Bewertungsmodell laden",
  "From a folder: {name}": "Aus einem Ordner: {name}",
  "Loaded; preparing it for this machine.": "Geladen; wird für dieses Gerät vorbereitet.",
  "Loading.": "Wird geladen.",
  "Loading: {doneBytes} of {totalBytes}": "Wird geladen: {doneBytes} von {totalBytes}",
  "Loading…": "Wird geladen …",
  "Looking at this machine…": "Dieses Gerät wird angesehen …",
  "Look|into a repository": "Nachsehen",
  Memory: "Arbeitsspeicher",
  "Memory is an estimate.": "Der Arbeitsspeicher ist geschätzt.",
  "Model for names": "Modell für Namen",
  "Model for names copied to this machine": "Modell für Namen auf dieses Gerät kopiert",
  "New skills": "Neue Kenntnisse",
  "no GPU found": "keine Grafikkarte gefunden",
  "No GPU found: the CPU takes seconds for each resume with a scorer of this size.":
    "Keine Grafikkarte gefunden: Der Prozessor braucht bei einem Modell dieser Größe Sekunden für jeden Lebenslauf.",
  "no WebGPU": "kein WebGPU",
  "Not everything could be erased.": "Nicht alles konnte gelöscht werden.",
  "Not in memory. It is loaded at the first question.":
    "Nicht im Arbeitsspeicher. Es wird bei der ersten Frage geladen.",
  "Not loaded, so it takes no memory. It loads when there is something to score.":
    "Nicht geladen, braucht also keinen Arbeitsspeicher. Es lädt, wenn es etwas zu bewerten gibt.",
  "not named": "nicht genannt",
  "nothing is kept": "nichts wird gespeichert",
  "Nothing is kept after you close this page.": "Nichts bleibt, wenn Sie diese Seite schließen.",
  "nothing of yours is left.": "Nichts von Ihnen ist übrig.",
  "Nothing was taken from {told} and {rest} more.": "Nichts wurde übernommen aus {told} und {rest} weiteren.",
  "Nothing was taken from {told}.": "Nichts wurde übernommen aus {told}.",
  Occupations: "Berufe",
  offline: "offline",
  "one thread only": "nur ein Thread",
  "Open the page in a normal window, in one tab, and try again.":
    "Öffnen Sie die Seite in einem normalen Fenster, in einem einzigen Tab, und versuchen Sie es noch einmal.",
  "owner/name": "besitzer/name",
  "Preparing its first run…": "Der erste Lauf wird vorbereitet …",
  "Questions are answered without a chat model.": "Fragen werden ohne Gesprächsmodell beantwortet.",
  "Questions are answered without it.": "Fragen werden ohne es beantwortet.",
  "Questions are answered without one. With one they become a conversation; it runs on this machine like the scorer.":
    "Fragen werden auch ohne eines beantwortet. Mit einem werden sie zum Gespräch; es läuft auf diesem Gerät wie das Bewertungsmodell.",
  "Reading {name}, {position} of {count}": "{name} wird gelesen, {position} von {count}",
  "Remove another scorer or free some disk space, then go on.":
    "Entfernen Sie ein anderes Bewertungsmodell oder schaffen Sie Speicherplatz, und machen Sie weiter.",
  "Remove {name}": "{name} entfernen",
  "Replace from a folder": "Aus einem Ordner ersetzen",
  Repository: "Repository",
  "Restart the browser and choose Automatic to try the GPU again.":
    "Starten Sie den Browser neu und wählen Sie Automatisch, um es noch einmal mit der Grafikkarte zu versuchen.",
  "Resumes are kept without names and contacts, files not at all.":
    "Lebensläufe werden ohne Namen und Kontaktdaten gespeichert, Dateien gar nicht.",
  Revision: "Revision",
  "Rules hide people without one. One that you add from a folder can find more names, above all in sentences; it makes reading slower. It hides in resumes read from then on.":
    "Regeln verbergen Menschen auch ohne eines. Eines, das Sie aus einem Ordner hinzufügen, kann mehr Namen finden, vor allem in Sätzen; es macht das Lesen langsamer. Es verbirgt in Lebensläufen, die von da an gelesen werden.",
  "Run on": "Läuft auf",
  "Run the scorer on": "Worauf das Bewertungsmodell läuft",
  "Runs on": "Läuft auf",
  "Scorer copied to this machine": "Bewertungsmodell auf dieses Gerät kopiert",
  "scorer failed": "Bewertungsmodell ausgefallen",
  "Scorer loaded": "Bewertungsmodell geladen",
  "scorer loads": "Bewertungsmodell lädt",
  "scorer loads {loaded} %": "Bewertungsmodell lädt {loaded} %",
  "scorer ready": "Bewertungsmodell bereit",
  "scorer starts when needed": "Bewertungsmodell startet bei Bedarf",
  "scorer warms up": "Bewertungsmodell wärmt sich auf",
  Size: "Größe",
  "Skills and occupations": "Kenntnisse und Berufe",
  "something is left in {places}.": "Etwas ist übrig in {places}.",
  "Something is left.": "Etwas ist übrig.",
  "Something unexpected happened while it was read. Try again.":
    "Beim Lesen ist etwas Unerwartetes passiert. Versuchen Sie es noch einmal.",
  "Stop loading": "Laden anhalten",
  "Stopped. Nothing was added.": "Angehalten. Nichts wurde hinzugefügt.",
  "Stopped. What was copied is kept, so it can go on from there.":
    "Angehalten. Was kopiert wurde, bleibt, es kann also dort weitergehen.",
  "Stored on this machine": "Auf diesem Gerät gespeichert",
  "The browser allows this page {bytes} more on the disk.":
    "Der Browser erlaubt dieser Seite noch {bytes} Speicherplatz.",
  "The browser allows this page {freeBytes} more, which is not enough. Free some disk space first.":
    "Der Browser erlaubt dieser Seite noch {freeBytes}, das reicht nicht. Schaffen Sie zuerst Speicherplatz.",
  "The browser found no GPU it may use, so the scorer runs on the CPU.":
    "Der Browser hat keine Grafikkarte gefunden, die er verwenden darf; das Bewertungsmodell läuft deshalb auf dem Prozessor.",
  "The browser only emulates a GPU, which is slower than the CPU, so the scorer runs on the CPU.":
    "Der Browser bildet eine Grafikkarte nur nach, was langsamer ist als der Prozessor; das Bewertungsmodell läuft deshalb auf dem Prozessor.",
  "The browser ran out of memory. Close other tabs, or make a graph file with the candor command and choose that.":
    "Dem Browser ging der Arbeitsspeicher aus. Schließen Sie andere Tabs, oder erzeugen Sie mit dem Befehl candor eine Graphdatei und wählen Sie diese.",
  "The chat model ran into something unexpected.": "Im Gesprächsmodell ist etwas Unerwartetes passiert.",
  "The chat model stopped without a word; the browser may have run out of memory.":
    "Das Gesprächsmodell ist ohne ein Wort stehen geblieben; vielleicht ging dem Browser der Arbeitsspeicher aus.",
  "The conversation is still there.": "Das Gespräch ist noch da.",
  "The files could not be fetched to their end.": "Die Dateien konnten nicht vollständig geholt werden.",
  "The folder lacks {files}. Choose the folder of a token classification model as ONNX.":
    "Dem Ordner fehlt {files}. Wählen Sie den Ordner eines Modells zur Token-Klassifikation als ONNX.",
  "The GPU was there but failed while the scorer was being prepared, so it runs on the CPU.":
    "Die Grafikkarte war da, fiel aber bei der Vorbereitung des Bewertungsmodells aus; es läuft deshalb auf dem Prozessor.",
  "The graphics card stopped answering, often after sleep or a driver update.":
    "Die Grafikkarte hat aufgehört zu antworten, oft nach dem Ruhezustand oder einem Treiberwechsel.",
  "The list that comes with the page could not be loaded. Check your connection, then try again.":
    "Die Liste, die mit der Seite kommt, konnte nicht geladen werden. Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.",
  "The list that comes with the page.": "Die Liste, die mit der Seite kommt.",
  "The model could not be added. Check that its folder can be read, then add it again.":
    "Das Modell konnte nicht hinzugefügt werden. Prüfen Sie, ob sein Ordner gelesen werden kann, und fügen Sie es noch einmal hinzu.",
  "The model for names could not be used; people were hidden by rules alone. Add it again or remove it.":
    "Das Modell für Namen konnte nicht verwendet werden; Menschen wurden durch Regeln allein verborgen. Fügen Sie es noch einmal hinzu oder entfernen Sie es.",
  "The model's files could not be fetched to their end.":
    "Die Dateien des Modells konnten nicht vollständig geholt werden.",
  "The same resume, job and version always get the same score.":
    "Gleicher Lebenslauf, gleiche Stelle und gleiche Version ergeben immer denselben Score.",
  "The scorer in use is untouched.": "Das Bewertungsmodell in Gebrauch ist unberührt.",
  "The scorer you chose is no longer on this machine. Choose another one, or add it again.":
    "Das gewählte Bewertungsmodell ist nicht mehr auf diesem Gerät. Wählen Sie ein anderes, oder fügen Sie es wieder hinzu.",
  "The site's host does not allow several threads, so the scorer uses one and is slower.":
    "Der Betreiber der Seite erlaubt nicht mehrere Threads; das Bewertungsmodell nutzt also einen und ist langsamer.",
  "The space this page may use on the disk is full.": "Der Speicherplatz, den diese Seite nutzen darf, ist voll.",
  "The space this page may use on the disk is full. Free some, then add the model again.":
    "Der Platz, den diese Seite auf dem Datenträger nutzen darf, ist voll. Schaffen Sie Platz, und fügen Sie das Modell noch einmal hinzu.",
  "There is no chat model on this machine, or it was never fetched to its end.":
    "Auf diesem Gerät ist kein Gesprächsmodell, oder es wurde nie vollständig geholt.",
  "There was no room to keep it. Free some disk space, then try again.":
    "Es war kein Platz, sie zu speichern. Schaffen Sie Speicherplatz, und versuchen Sie es noch einmal.",
  "There was not enough memory for the chat model.": "Der Arbeitsspeicher reichte nicht für das Gesprächsmodell.",
  "There was not enough memory to try the model. Close other tabs, or choose a smaller one.":
    "Der Arbeitsspeicher reichte nicht, um das Modell auszuprobieren. Schließen Sie andere Tabs, oder wählen Sie ein kleineres.",
  "These files are not those of a chat model this machine can run.":
    "Diese Dateien gehören zu keinem Gesprächsmodell, das auf diesem Gerät läuft.",
  "This browser does not let the page keep files, often because the window is private.":
    "Dieser Browser lässt die Seite keine Dateien speichern, oft weil das Fenster privat ist.",
  "This browser does not let the page keep files. Open it in a normal window, in one tab, and add it again.":
    "Dieser Browser lässt die Seite keine Dateien aufbewahren. Öffnen Sie sie in einem normalen Fenster, in einem einzigen Tab, und fügen Sie es noch einmal hinzu.",
  "This browser does not let the page store data, often because the window is private. Open it in a normal window to keep your work.":
    "Dieser Browser lässt die Seite keine Daten speichern, oft weil das Fenster privat ist. Öffnen Sie sie in einem normalen Fenster, um Ihre Arbeit zu behalten.",
  "This browser has no WebGPU, so the scorer runs on the CPU.":
    "Dieser Browser hat kein WebGPU, deshalb läuft das Bewertungsmodell auf dem Prozessor.",
  "This cannot be undone. Your own files are not touched.":
    "Das lässt sich nicht rückgängig machen. Ihre eigenen Dateien bleiben unberührt.",
  "This is no model for names: its config.json has no labels (id2label). Choose a token classification model.":
    "Das ist kein Modell für Namen: Seine config.json hat keine Labels (id2label). Wählen Sie ein Modell zur Token-Klassifikation.",
  "This list was not taken.": "Diese Liste wurde nicht übernommen.",
  "This machine reports {bytes} of memory.": "Dieses Gerät meldet {bytes} Arbeitsspeicher.",
  "This model could not be opened. Export it again as ONNX for token classification, in full precision.":
    "Dieses Modell konnte nicht geöffnet werden. Exportieren Sie es noch einmal als ONNX zur Token-Klassifikation, in voller Genauigkeit.",
  "This model is too large for a machine without a usable GPU. Choose a smaller one.":
    "Dieses Modell ist zu groß für ein Gerät ohne brauchbare Grafikkarte. Wählen Sie ein kleineres.",
  "This model marks no people, only {labels}. Choose one with a label such as PER.":
    "Dieses Modell kennzeichnet keine Menschen, nur {labels}. Wählen Sie eines mit einem Label wie PER.",
  "This model takes ordinary words for names, as one does that was not trained. Choose another one.":
    "Dieses Modell hält gewöhnliche Wörter für Namen, wie eines, das nicht trainiert wurde. Wählen Sie ein anderes.",
  "Trying the model…": "Das Modell wird ausprobiert …",
  "Turn on hardware acceleration in the browser's settings, and update the graphics driver.":
    "Schalten Sie in den Einstellungen des Browsers die Hardwarebeschleunigung ein, und aktualisieren Sie den Grafiktreiber.",
  "Turn on hardware acceleration in the browser's settings, then load the scorer again.":
    "Schalten Sie in den Einstellungen des Browsers die Hardwarebeschleunigung ein, und laden Sie das Bewertungsmodell neu.",
  "Use this one": "Dieses verwenden",
  "Used for what a job asks and what a resume answers. The must-have count of the table keeps to the list that comes with the page.":
    "Verwendet für das, was eine Stelle verlangt und ein Lebenslauf beantwortet. Die Zahl der Muss-Kriterien in der Tabelle hält sich an die Liste, die mit der Seite kommt.",
  Version: "Version",
  "Waiting for the GPU: something else is using it.": "Wartet auf die Grafikkarte: Etwas anderes benutzt sie.",
  "WebGPU is there, with half precision, which scorers do not need.":
    "WebGPU ist da, mit halber Genauigkeit, die Bewertungsmodelle nicht brauchen.",
  "WebGPU is there, without half precision, which scorers do not need.":
    "WebGPU ist da, ohne halbe Genauigkeit, die Bewertungsmodelle nicht brauchen.",
  "What a bigger scorer needs": "Was ein größeres Bewertungsmodell braucht",
  "What is there is kept.": "Was da ist, bleibt.",
  "Which scorer": "Welches Bewertungsmodell",
  "Whoever hosts this page can turn on cross-origin isolation.":
    "Wer diese Seite betreibt, kann die Cross-Origin-Isolation einschalten.",
  "Without a GPU a scorer can use at most 4 GB of memory.":
    "Ohne Grafikkarte kann ein Bewertungsmodell höchstens 4 GB Arbeitsspeicher nutzen.",
  "Without a usable GPU its answers will come slowly.": "Ohne brauchbare Grafikkarte kommen die Antworten langsam.",
  "You chose the CPU.": "Sie haben den Prozessor gewählt.",
  "You may bring the whole of ESCO or O*NET instead: their CSV or text files, a ZIP of them, or a graph file.":
    "Sie können stattdessen ganz ESCO oder O*NET mitbringen: deren CSV- oder Textdateien, ein ZIP davon oder eine Graphdatei.",
  "{bytes}, files of the page included": "{bytes}, mit den Dateien der Seite",
  "{doneBytes} of {totalBytes}": "{doneBytes} von {totalBytes}",
  "{done} compared with what they should be": "{done} mit dem verglichen, was sie sein sollen",
  "{done} · the connection is lost, trying again": "{done} · die Verbindung ist weg, neuer Versuch",
  "{host} learns which model you fetch and your address on the network; nothing of your jobs, candidates or questions.":
    "{host} erfährt, welches Modell Sie holen, und Ihre Netzadresse; nichts von Ihren Stellen, Bewerbungen oder Fragen.",
  "{jobs, plural, one {# job} other {# jobs}}, {candidates, plural, one {# candidate} other {# candidates}} and {scores, plural, one {# score} other {# scores}}":
    "{jobs, plural, one {# Stelle} other {# Stellen}}, {candidates, plural, one {# Bewerbung} other {# Bewerbungen}} und {scores, plural, one {# Score} other {# Scores}}",
  "{least} to {most}": "{least} bis {most}",
  "{loadedBytes} of {totalBytes}": "{loadedBytes} von {totalBytes}",
  "{name} fetched to this machine": "{name} auf dieses Gerät geholt",
  "{name}, {bytes}, in use": "{name}, {bytes}, in Gebrauch",
  "{name}, {layers} layers of width {width}, {precision}. Licence:":
    "{name}, {layers} Schichten der Breite {width}, {precision}. Lizenz:",
  "{note} · {licence} · about {aboutBytes}": "{note} · {licence} · etwa {aboutBytes}",
  "{occupations} with {titles} titles": "{occupations} mit {titles} Bezeichnungen",
  "{problem} What is in use stays.": "{problem} Was in Gebrauch ist, bleibt.",
  "{sources}, beside ours": "{sources}, neben unserer",
  "{storedBytes} of {bytes} are here.": "{storedBytes} von {bytes} sind hier.",
  "{storedBytes} of {bytes} copied.": "{storedBytes} von {bytes} kopiert.",
  "{threads, plural, one {CPU, # thread} other {CPU, # threads}}":
    "{threads, plural, one {Prozessor, # Thread} other {Prozessor, # Threads}}",
};
