// German. What features/privacy says.

import type { Catalogue } from "../../lib/messages.ts";

export const privacy: Catalogue = {
  "A hidden word put back": "Ein verborgenes Wort zurückgesetzt",
  "A missed word hidden": "Ein übersehenes Wort verborgen",
  "a removed job": "eine entfernte Stelle",
  "A ZIP of all tables as JSON, anonymised as they are stored. Erasing takes it all, the vault, the log and added scorers included, and then looks through every place again.":
    "Ein ZIP aller Tabellen als JSON, anonymisiert, wie sie gespeichert sind. Das Löschen nimmt alles, auch den Tresor, das Protokoll und hinzugefügte Bewertungsmodelle, und sieht danach noch einmal an jedem Ort nach.",
  About: "Etwa",
  "after {minutes} minutes without a key": "nach {minutes} Minuten ohne Taste",
  "All of it lies in this browser on this machine. Files that you imported are not kept, nor are their names outside of the vault.":
    "Alles liegt in diesem Browser auf diesem Gerät. Importierte Dateien werden nicht aufbewahrt, ihre Namen nur im Tresor.",
  "Also hide": "Auch verbergen",
  "Also in resumes I add from now on": "Auch in Lebensläufen, die ich von jetzt an hinzufüge",
  "Always hide": "Immer verbergen",
  "an erased candidate": "eine gelöschte Bewerbung",
  and: "und",
  "and as soon as this page is out of sight": "und sobald diese Seite nicht zu sehen ist",
  "Anonymised texts and what was understood of them": "Anonymisierte Texte und was von ihnen verstanden wurde",
  "Another tab may have written it in between: erase again, or close the other tabs.":
    "Vielleicht hat ein anderer Tab es dazwischen geschrieben: Löschen Sie noch einmal, oder schließen Sie die anderen Tabs.",
  "another text": "ein anderer Text",
  "Applies to resumes added from now on; their scores may change, because less is known.":
    "Gilt für Lebensläufe, die von jetzt an hinzukommen; ihre Scores können sich ändern, weil weniger bekannt ist.",
  "As if they were": "Als wären sie",
  "Before, the search found them in {had}. Afterwards: {after}": "Vorher fand die Suche sie in {had}. Danach: {after}",
  Caches: "Zwischenspeicher",
  "Candidate erased": "Bewerbung gelöscht",
  "Candidate exported with the identity": "Bewerbung mit der Identität exportiert",
  "Candidate exported, anonymised": "Bewerbung exportiert, anonymisiert",
  "Candidates of": "Bewerbungen auf",
  "Candidates with the same e-mail address, or with nearly the same text. The address itself is not kept: this browser marks it with a key that nobody can read.":
    "Bewerbungen mit derselben E-Mail-Adresse oder mit fast demselben Text. Die Adresse selbst wird nicht gespeichert: Dieser Browser kennzeichnet sie mit einem Schlüssel, den niemand lesen kann.",
  "Change it": "Ändern",
  "Change the passphrase": "Passphrase ändern",
  "Choices on this machine, the lock of the vault, your own skill list; your own resume if the coach keeps it":
    "Einstellungen auf diesem Gerät, das Schloss des Tresors, Ihre eigene Kenntnisliste; Ihr eigener Lebenslauf, wenn der Coach ihn behält",
  Choose: "Wählen",
  "Choose a date for {title}": "Termin für {title} wählen",
  "Close other tabs with Candor and try again, or reload this page.":
    "Schließen Sie andere Tabs mit Candor und versuchen Sie es noch einmal, oder laden Sie diese Seite neu.",
  "Code name": "Deckname",
  "Code name, skills, months of experience; no names": "Deckname, Kenntnisse, Monate an Erfahrung; keine Namen",
  "Comparing…": "Wird verglichen …",
  "Copy the note": "Hinweis kopieren",
  "Count again": "Noch einmal zählen",
  "Counting…": "Wird gezählt …",
  "Current passphrase": "Jetzige Passphrase",
  "Date to erase changed": "Löschtermin geändert",
  Dates: "Termine",
  "Decisions to learn from, by number; no texts": "Entscheidungen zum Lernen, in Zahlen; keine Texte",
  "Descriptions, requirements and dates": "Beschreibungen, Anforderungen und Termine",
  "Does a name or a gender change the ranking? The page puts up to {most} of a job's candidates under other people's names, hides and scores them again, and compares. Nothing of it is kept.":
    "Ändert ein Name oder ein Geschlecht die Rangliste? Die Seite setzt bis zu {most} Bewerbungen einer Stelle unter andere Namen, verbirgt und bewertet sie noch einmal und vergleicht. Nichts davon wird gespeichert.",
  Duplicates: "Doppelte",
  "Each resume was put under {groups} other names with addresses and nationality, and apart from that its gendered words were changed to each form; then it was hidden and scored again. {identical} of {versions} versions came out as the very text that is stored.":
    "Jeder Lebenslauf wurde unter {groups} andere Namen mit Adressen und Staatsangehörigkeit gesetzt, und davon getrennt wurden seine Geschlechtswörter in jede Form gebracht; dann wurde er noch einmal verborgen und bewertet. {identical} von {versions} Fassungen ergaben genau den Text, der gespeichert ist.",
  Embeddings: "Einbettungen",
  Employers: "Arbeitgeber",
  Entries: "Einträge",
  "Erase candidates": "Bewerbungen löschen",
  "Erase candidates of {title}": "Bewerbungen auf {title} löschen",
  "Erase the vault": "Tresor löschen",
  "Erase this candidate": "Diese Bewerbung löschen",
  "Erase {count}": "{count} löschen",
  "Erase…": "Löschen …",
  Estimates: "Schätzungen",
  Everything: "Alles",
  "Everything exported, anonymised": "Alles exportiert, anonymisiert",
  "Export everything": "Alles exportieren",
  "Export the log": "Protokoll exportieren",
  "Export with the identity": "Mit der Identität exportieren",
  file: "Datei",
  "Files of the page itself": "Dateien der Seite selbst",
  "found in {hits}": "gefunden in {hits}",
  "Gendered words as for men": "Geschlechtswörter wie bei Männern",
  "Gendered words as for women": "Geschlechtswörter wie bei Frauen",
  "Gendered words: {words}": "Geschlechtswörter: {words}",
  Good: "Gut",
  "Hidden again: {done} of {total}": "Noch einmal verborgen: {done} von {total}",
  "Hidden wherever it stood. The candidate is scored again.":
    "Überall verborgen, wo es stand. Die Bewerbung wird neu bewertet.",
  Hide: "Verbergen",
  "Hide a missed word": "Ein übersehenes Wort verbergen",
  "Hide it": "Verbergen",
  "Hide now": "Jetzt verbergen",
  "I lost the passphrase": "Ich habe die Passphrase verloren",
  "Identities and rules, encrypted; empty without a vault": "Identitäten und Regeln, verschlüsselt; leer ohne Tresor",
  "Identities shown": "Identitäten sichtbar",
  Identity: "Identität",
  "Identity shown": "Identität gezeigt",
  "Jobs and their dates": "Stellen und ihre Termine",
  "Keep candidates of {title} until": "Bewerbungen auf {title} aufbewahren bis",
  "Keep identities in a vault": "Identitäten in einem Tresor aufbewahren",
  "Keep {name}": "{name} behalten",
  "Largest change": "Größte Änderung",
  "less than 0.1 points": "weniger als 0,1 Punkte",
  "Light or dark, the language, and whether the tour was seen":
    "Hell oder dunkel, die Sprache, und ob die Tour gesehen wurde",
  "Lock by itself": "Von selbst sperren",
  "Lock now": "Jetzt sperren",
  "Lock the vault": "Tresor sperren",
  Log: "Protokoll",
  "Log entries": "Einträge des Protokolls",
  Look: "Aussehen",
  "Make a vault": "Einen Tresor anlegen",
  "Make the vault": "Tresor anlegen",
  "Mark it below, or type it": "Unten markieren oder eintippen",
  "Merge undone": "Zusammenführung zurückgenommen",
  "Names left": "Übrige Namen",
  "Names: {names}": "Namen: {names}",
  "Never hide": "Nie verbergen",
  "New passphrase": "Neue Passphrase",
  "New rule": "Neue Regel",
  "No anonymised text holds a word of one gender from our list.":
    "Kein anonymisierter Text enthält ein Geschlechtswort unserer Liste.",
  "No date": "Kein Termin",
  "no date": "kein Termin",
  "No inserted name was left after hiding.": "Nach dem Verbergen war kein eingesetzter Name übrig.",
  "No jobs yet.": "Noch keine Stellen.",
  "Nobody can restore it, not even we: without the passphrase the identities stay encrypted for ever. Write it down where you keep such things.":
    "Niemand kann sie wiederherstellen, auch wir nicht: Ohne die Passphrase bleiben die Identitäten für immer verschlüsselt. Schreiben Sie sie dort auf, wo Sie solche Dinge aufbewahren.",
  "Nobody is here twice.": "Niemand ist doppelt hier.",
  "Not personal: put it back into the text": "Nicht persönlich: in den Text zurücksetzen",
  "Nothing yet.": "Noch nichts.",
  "Numbers made of the texts, so that they are read once": "Zahlen aus den Texten, damit sie nur einmal gelesen werden",
  "On this page": "Auf dieser Seite",
  "One candidate": "Eine Person",
  "One for each job, candidate and version of the scorer":
    "Einer je Stelle, Bewerbung und Version des Bewertungsmodells",
  "Order (tau)": "Reihenfolge (Tau)",
  "Other rank": "Anderer Rang",
  Passphrase: "Passphrase",
  "Passphrase changed": "Passphrase geändert",
  "Passphrase of the vault": "Passphrase des Tresors",
  "People may ask what is kept about them, for a copy of it, or that it goes. Choose the candidate by code name; the vault tells who that is.":
    "Personen können fragen, was über sie gespeichert ist, eine Kopie davon verlangen oder dass es verschwindet. Wählen Sie den Decknamen; der Tresor sagt, wer das ist.",
  "Remove the rule about {term}": "Die Regel zu {term} entfernen",
  "Result of the swap test": "Ergebnis der Tauschprobe",
  Rule: "Regel",
  Rules: "Regeln",
  "Rules of hiding": "Regeln des Verbergens",
  "Run the test": "Probe durchführen",
  Schools: "Schulen",
  "Scored again: {done} of {total}": "Noch einmal bewertet: {done} von {total}",
  "Scorers, chat models and the model for names that you added":
    "Bewertungsmodelle, Chatmodelle und das Modell für Namen, die Sie hinzugefügt haben",
  "Scores of the first look at long lists": "Scores des ersten Blicks auf lange Listen",
  "Searched {places} places with {items} entries: {found}.": "{places} Orte mit {items} Einträgen durchsucht: {found}.",
  "See the dates": "Die Termine ansehen",
  "Set a date for each job. When it has passed the page reminds you; it erases nothing by itself. The note tells candidates what is done with their resume; copy it into your posting or your answer.":
    "Setzen Sie für jede Stelle einen Termin. Ist er vorbei, erinnert die Seite Sie; von selbst löscht sie nichts. Der Hinweis sagt den Personen, was mit ihrem Lebenslauf geschieht; kopieren Sie ihn in Ihre Ausschreibung oder Ihre Antwort.",
  Settings: "Einstellungen",
  "Show identity": "Identität zeigen",
  "Show what I type": "Zeigen, was ich tippe",
  "Something of {name} is left.": "Etwas von {name} ist übrig.",
  "Something personal still here?": "Steht hier noch etwas Persönliches?",
  "Stopped. A part of the test says nothing, so nothing is shown.":
    "Angehalten. Ein Teil der Probe sagt nichts, deshalb wird nichts gezeigt.",
  Stored: "Gespeichert",
  "Swap test on {count, plural, one {# candidate} other {# candidates}}":
    "Tauschprobe mit {count, plural, one {# Bewerbung} other {# Bewerbungen}}",
  "texts {share} % alike": "Texte zu {share} % gleich",
  "The browser did not let the page count. Reload to try again.":
    "Der Browser hat die Seite nicht zählen lassen. Laden Sie neu, um es noch einmal zu versuchen.",
  "The browser reckons {usedBytes} on the disk, its own bookkeeping included.":
    "Der Browser rechnet mit {usedBytes} Speicherplatz, seine eigene Buchführung eingeschlossen.",
  "The candidate could not be erased.": "Die Bewerbung konnte nicht gelöscht werden.",
  "The last date to erase is {date}.": "Der letzte Löschtermin ist {date}.",
  "the order changes, scores move by up to {largest}. Look at the rows below before you rely on it.":
    "Die Reihenfolge ändert sich, Scores bewegen sich um bis zu {largest}. Sehen Sie die Zeilen unten an, bevor Sie sich darauf verlassen.",
  "the order is the same, but scores move by up to {largest}.":
    "Die Reihenfolge ist dieselbe, aber Scores bewegen sich um bis zu {largest}.",
  "The passphrase is changed. The old one opens nothing any more.":
    "Die Passphrase ist geändert. Die alte öffnet nichts mehr.",
  "the ranking is the same, to the last digit of every score.":
    "Die Rangliste ist dieselbe, bis auf die letzte Stelle jedes Scores.",
  "The resumes could not be read. Reload the page to try again.":
    "Die Lebensläufe konnten nicht gelesen werden. Laden Sie die Seite neu, um es noch einmal zu versuchen.",
  "The same again": "Noch einmal dasselbe",
  "the same e-mail address, {text}": "dieselbe E-Mail-Adresse, {text}",
  "The test sees names and words. It does not see what schools, places, gaps or hobbies may tell about a person.":
    "Die Probe sieht Namen und Wörter. Sie sieht nicht, was Schulen, Orte, Lücken oder Hobbys über eine Person verraten können.",
  "The vault does not hold this candidate. Resumes imported before it was made are not in it; import the file again.":
    "Der Tresor enthält diese Person nicht. Lebensläufe, die vor ihm importiert wurden, sind nicht darin; importieren Sie die Datei noch einmal.",
  "The vault is locked and holds no identities yet. Those of resumes imported from now on are sealed into it; to have those of earlier ones in it, import their files again.":
    "Der Tresor ist gesperrt und enthält noch keine Identitäten. Die aus Lebensläufen, die von jetzt an importiert werden, werden darin versiegelt; für die aus früheren importieren Sie deren Dateien noch einmal.",
  "The vault is locked and holds {count, plural, one {# identity} other {# identities}}. New resumes are sealed into it all the same.":
    "Der Tresor ist gesperrt und enthält {count, plural, one {# Identität} other {# Identitäten}}. Neue Lebensläufe werden trotzdem darin versiegelt.",
  "The vault is locked.": "Der Tresor ist gesperrt.",
  "The vault is locked. Until it is open, resumes are read without your rules.":
    "Der Tresor ist gesperrt. Bis er offen ist, werden Lebensläufe ohne Ihre Regeln gelesen.",
  "The vault is locked: the word will be hidden, but can be put back only if you unlock it first.":
    "Der Tresor ist gesperrt: Das Wort wird verborgen, lässt sich aber nur zurücksetzen, wenn Sie ihn vorher entsperren.",
  "The vault is open.": "Der Tresor ist offen.",
  "The vault is open and holds no identities yet. Those of resumes imported from now on are kept in it; to have those of earlier ones in it, import their files again.":
    "Der Tresor ist offen und enthält noch keine Identitäten. Die aus Lebensläufen, die von jetzt an importiert werden, kommen hinein; für die aus früheren importieren Sie deren Dateien noch einmal.",
  "The vault is open and holds {count, plural, one {# identity} other {# identities}}. Nothing is shown until you ask for it at a candidate.":
    "Der Tresor ist offen und enthält {count, plural, one {# Identität} other {# Identitäten}}. Nichts wird gezeigt, bis Sie es bei einer Bewerbung verlangen.",
  "There are none": "Es gibt keine",
  "There is no vault. Identities are not kept.": "Es gibt keinen Tresor. Identitäten werden nicht aufbewahrt.",
  "There is no way past the passphrase. Erasing the vault loses {count, plural, one {# identity} other {# identities}} and your rules of hiding for good. Candidates, scores and jobs stay under their code names. Import the same files again to get their identities back.":
    "An der Passphrase führt kein Weg vorbei. Mit dem Tresor gehen {count, plural, one {# Identität} other {# Identitäten}} und Ihre Regeln des Verbergens für immer verloren. Bewerbungen, Scores und Stellen bleiben unter ihren Decknamen. Importieren Sie dieselben Dateien noch einmal, um die Identitäten zurückzubekommen.",
  "This candidate is not here any more.": "Diese Bewerbung ist nicht mehr hier.",
  "This does not stand in the text.": "Das steht nicht im Text.",
  "This is a sample of {candidates} of {total} candidates.":
    "Das ist eine Stichprobe von {candidates} aus {total} Bewerbungen.",
  "This is not the current passphrase.": "Das ist nicht die jetzige Passphrase.",
  "This is not the passphrase.": "Das ist nicht die Passphrase.",
  "This job has no candidates to test.": "Diese Stelle hat keine Bewerbungen zum Proben.",
  "This tab": "Dieser Tab",
  "Too soon after a wrong passphrase.": "Zu früh nach einer falschen Passphrase.",
  Towns: "Orte",
  Trainings: "Trainings",
  "Try again in {seconds} s.": "Versuchen Sie es in {seconds} s noch einmal.",
  "Try again.": "Versuchen Sie es noch einmal.",
  "Two candidates merged": "Zwei Bewerbungen zusammengeführt",
  Unlock: "Entsperren",
  "Unlock and show": "Entsperren und zeigen",
  "Vault erased, with {count, plural, one {# identity} other {# identities}}":
    "Tresor gelöscht, mit {count, plural, one {# Identität} other {# Identitäten}}",
  "Vault locked": "Tresor gesperrt",
  "Vault made, {count, plural, one {# identity} other {# identities}} sealed in it":
    "Tresor angelegt, {count, plural, one {# Identität} other {# Identitäten}} darin versiegelt",
  "Vault unlocked": "Tresor entsperrt",
  "What is stored": "Was gespeichert ist",
  "What is stored where": "Was wo gespeichert ist",
  "What raters decided, with reasons and notes; raters by pseudonym":
    "Was Beurteilende entschieden haben, mit Gründen und Notizen; Beurteilende unter Pseudonym",
  "What the scorer learnt here, as numbers, and how it was judged":
    "Was das Bewertungsmodell hier gelernt hat, als Zahlen, und wie es geprüft wurde",
  "What this page keeps about people, until when, and how to prove it. Nothing of it leaves this machine.":
    "Was diese Seite über Personen speichert, bis wann, und wie es sich belegen lässt. Nichts davon verlässt dieses Gerät.",
  "What was done and when; no names, no texts": "Was wann getan wurde; keine Namen, keine Texte",
  "What was done here and when: added to, never changed, without names and texts. Candidates stand in it under keys that only this browser can match, and nobody can once they are erased.":
    "Was hier wann getan wurde: wird ergänzt, nie geändert, ohne Namen und Texte. Bewerbungen stehen darin unter Schlüsseln, die nur dieser Browser zuordnen kann, und niemand mehr, sobald sie gelöscht sind.",
  Where: "Wo",
  "Where a list was scrolled to": "Wie weit eine Liste gescrollt war",
  "Where a training stands, so that it can go on": "Wo ein Training steht, damit es weitergehen kann",
  "Which of two candidates a rater put first": "Welche von zwei Bewerbungen jemand vorgezogen hat",
  "Who the candidates are is taken out of every resume. A vault keeps it, encrypted under a passphrase of yours; without one it is known until you close this page, and then to nobody.":
    "Wer die Personen sind, wird aus jedem Lebenslauf entfernt. Ein Tresor bewahrt es auf, verschlüsselt mit einer Passphrase von Ihnen; ohne einen ist es bekannt, bis Sie diese Seite schließen, danach niemandem mehr.",
  "Who this is was not kept.": "Wer das ist, wurde nicht aufbewahrt.",
  "With the identities": "Mit den Identitäten",
  "Word or name": "Wort oder Name",
  "Words that the page should hide, or leave, in every resume from now on. They may be names themselves: they are kept in the vault, or, without one, until you close this page.":
    "Wörter, die die Seite von jetzt an in jedem Lebenslauf verbergen oder stehen lassen soll. Sie können selbst Namen sein: Sie liegen im Tresor oder, ohne einen, bis Sie diese Seite schließen.",
  "Years of graduation": "Abschlussjahre",
  "{candidates, plural, one {# candidate} other {# candidates}} in {jobs, plural, one {# job} other {# jobs}}.":
    "{candidates, plural, one {# Bewerbung} other {# Bewerbungen}} auf {jobs, plural, one {# Stelle} other {# Stellen}}.",
  "{count, plural, =1 {Wrong passphrase} other {Wrong passphrase, # in a row}}":
    "{count, plural, =1 {Falsche Passphrase} other {Falsche Passphrase, # hintereinander}}",
  "{count, plural, one {# candidate} other {# candidates}} imported":
    "{count, plural, one {# Bewerbung} other {# Bewerbungen}} importiert",
  "{count, plural, one {# candidate} other {# candidates}} of a job erased":
    "{count, plural, one {# Bewerbung} other {# Bewerbungen}} einer Stelle gelöscht",
  "{count} candidates exported with their identities": "{count} Bewerbungen mit ihren Identitäten exportiert",
  "{dropped} is merged into {kept}.": "{dropped} ist in {kept} aufgegangen.",
  '{gendered} of {candidates} anonymised texts still hold words of one gender, such as "waiter" or "she". Where such a word moves a score, hide it in that resume, or weigh the score accordingly.':
    "{gendered} von {candidates} anonymisierten Texten enthalten noch Geschlechtswörter wie „waiter“ oder „she“. Wo ein solches Wort einen Score bewegt, verbergen Sie es in dem Lebenslauf, oder gewichten Sie den Score entsprechend.",
  "{held, plural, one {Those of the # candidate imported since you opened this page can still be put into one.} other {Those of the # candidates imported since you opened this page can still be put into one.}}":
    "{held, plural, one {Die der # Person, die importiert wurde, seit Sie diese Seite geöffnet haben, kann noch in einen gelegt werden.} other {Die der # Personen, die importiert wurden, seit Sie diese Seite geöffnet haben, können noch in einen gelegt werden.}}",
  "{missed} inserted names or addresses could still be read after hiding. Correct such misses at the candidate.":
    "{missed} eingesetzte Namen oder Adressen waren nach dem Verbergen noch zu lesen. Berichtigen Sie solche Fehler bei der Bewerbung.",
  "{moved} of {candidates}": "{moved} von {candidates}",
  "{name} is erased from every job, with scores, identity and all. This cannot be undone.":
    "{name} wird aus jeder Stelle gelöscht, mit Scores, Identität und allem. Das lässt sich nicht rückgängig machen.",
  "{name} is erased.": "{name} ist gelöscht.",
  "{others, plural, =0 {The candidates of {title} are due to be erased ({when}).} one {The candidates of {title} and of # more job are due to be erased ({when}).} other {The candidates of {title} and of # more jobs are due to be erased ({when}).}}":
    "{others, plural, =0 {Die Bewerbungen auf {title} sind zu löschen ({when}).} one {Die Bewerbungen auf {title} und # weitere Stelle sind zu löschen ({when}).} other {Die Bewerbungen auf {title} und # weitere Stellen sind zu löschen ({when}).}}",
  "{points} points": "{points} Punkte",
  "{value} is not personal: put it back": "{value} ist nicht persönlich: zurücksetzen",
  "{without, plural, one {# job has no date yet.} other {# jobs have no date yet.}}":
    "{without, plural, one {# Stelle hat noch keinen Termin.} other {# Stellen haben noch keinen Termin.}}",
  // the note for candidates
  "Your application: {title}": "Ihre Bewerbung: {title}",
  "We read your resume with Candor, a program that runs on our own computer. It sends your resume to nobody.":
    "Wir lesen Ihren Lebenslauf mit Candor, einem Programm, das auf unserem eigenen Computer läuft. Es sendet Ihren Lebenslauf an niemanden.",
  "Before anything is scored, your name, contacts and other personal details such as age, gender, family status and nationality are taken out. The program compares what remains with what the job asks for and suggests an order. It rejects nobody: people read the resumes and decide.":
    "Bevor etwas bewertet wird, werden Ihr Name, Ihre Kontaktdaten und andere persönliche Angaben wie Alter, Geschlecht, Familienstand und Staatsangehörigkeit herausgenommen. Das Programm vergleicht, was bleibt, mit dem, was die Stelle verlangt, und schlägt eine Reihenfolge vor. Es lehnt niemanden ab: Menschen lesen die Lebensläufe und entscheiden.",
  "We erase your data when it is no longer needed to fill this position and to answer questions about it.":
    "Wir löschen Ihre Daten, wenn sie nicht mehr gebraucht werden, um diese Stelle zu besetzen und Fragen dazu zu beantworten.",
  "We erase your data by {date} at the latest.": "Wir löschen Ihre Daten spätestens am {date}.",
  "You may ask us at any time what we keep about you, have it corrected, get a copy, or have it erased. You may ask for a person to look at your application again, and you may object to being compared by a program. Neither will be held against you.":
    "Sie können uns jederzeit fragen, was wir über Sie festhalten, es berichtigen lassen, eine Kopie erhalten oder es löschen lassen. Sie können verlangen, dass ein Mensch Ihre Bewerbung noch einmal ansieht, und Sie können dem Vergleich durch ein Programm widersprechen. Beides wird Ihnen nicht zum Nachteil ausgelegt.",
  "[Your name and how to reach you]": "[Ihr Name und wie man Sie erreicht]",
  // exported files
  "One candidate, as Candor keeps them. Times are in UTC.": "Eine Bewerbung, wie Candor sie hält. Zeiten sind in UTC.",
  "an earlier wording of the job": "eine frühere Fassung der Stelle",
  "job descriptions and their settings": "Stellenbeschreibungen und ihre Einstellungen",
  "what a ranking needs of each candidate, under a code name":
    "was eine Rangliste von jeder Bewerbung braucht, unter einem Codenamen",
  "the anonymised resumes and what was understood of them":
    "die anonymisierten Lebensläufe, und was davon verstanden wurde",
  "one score for each job, candidate and version of the scorer":
    "ein Score je Stelle, Bewerbung und Version des Bewertungsmodells",
  "scores of the first pass": "Scores des ersten Durchgangs",
  "what raters decided, with reasons and anonymised notes":
    "was Beurteilende entschieden, mit Gründen und anonymisierten Notizen",
  "which of two candidates a rater put first": "welche von zwei Bewerbungen vorgezogen wurde",
  "what was done and when; candidates stand in it under keys that only this browser can tell":
    "was wann getan wurde; Bewerbungen stehen darin unter Schlüsseln, die nur dieser Browser auflösen kann",
  "how the page is set up, without keys": "wie die Seite eingestellt ist, ohne Schlüssel",
  "who the candidates are; only when you asked for it": "wer die Personen sind; nur wenn Sie es verlangt haben",
  "What Candor keeps in this browser, one file a table, as JSON. Times are milliseconds since 1970, UTC.":
    "Was Candor in diesem Browser hält, eine Datei je Tabelle, als JSON. Zeiten sind Millisekunden seit 1970, UTC.",
  "Left out: embeddings, which are made from the texts again, and the sealed rows of the vault.":
    "Weggelassen: Embeddings, die aus den Texten wieder entstehen, und die versiegelten Zeilen des Tresors.",
};
