// German. What features/coach says.

import type { Catalogue } from "../../lib/messages.ts";

export const coach: Catalogue = {
  "A duty, not a deed": "Eine Pflicht, keine Tat",
  "A gap between dates": "Eine Lücke zwischen Daten",
  "A job on this machine": "Eine Stelle auf diesem Gerät",
  "A line is enough, if you wish: study, care, travel, looking for work.":
    "Eine Zeile genügt, wenn Sie wollen: Studium, Pflege, Reisen, Arbeitssuche.",
  "A reader spends less than a minute on the first look.": "Der erste Blick dauert keine Minute.",
  "A resume is skimmed. What comes late in a long line is not seen.":
    "Ein Lebenslauf wird überflogen. Was spät in einer langen Zeile kommt, wird nicht gesehen.",
  Accept: "Annehmen",
  accept: "annehmen",
  "Accept: {name}": "Annehmen: {name}",
  "Accepted: {name}. The fit is scored anew.": "Angenommen: {name}. Die Passung wird neu bewertet.",
  "Add a posting": "Ausschreibung hinzufügen",
  "Add a section called Skills that names what you really have.":
    "Fügen Sie einen Abschnitt „Kenntnisse“ hinzu, der nennt, was Sie wirklich können.",
  "Add a section called Skills with what you really have.":
    "Fügen Sie einen Abschnitt „Kenntnisse“ hinzu, mit dem, was Sie wirklich können.",
  "Add one that you know to be true: how many, how often, how much.":
    "Ergänzen Sie eine, von der Sie wissen, dass sie stimmt: wie viele, wie oft, wie viel.",
  "Add this posting": "Diese Ausschreibung hinzufügen",
  "address or link": "Adresse oder Link",
  Advice: "Rat",
  "Advice ({count})": "Rat ({count})",
  "Age, family, religion or nationality must not count, and may be held against you all the same.":
    "Alter, Familie, Religion oder Staatsangehörigkeit dürfen nicht zählen und können Ihnen trotzdem schaden.",
  "An invented resume and an invented posting.": "Ein erfundener Lebenslauf und eine erfundene Ausschreibung.",
  "Another tab uses the scorer; yours comes next.":
    "Ein anderer Tab benutzt das Bewertungsmodell; Sie sind als Nächstes dran.",
  "as before your edits": "wie vor Ihren Änderungen",
  "As read": "Wie gelesen",
  "As scored": "Wie bewertet",
  "Begin some of them with another verb that is just as true.":
    "Beginnen Sie einige mit einem anderen Verb, das genauso stimmt.",
  "Begin with what you did: led, built, sold, repaired.":
    "Beginnen Sie mit dem, was Sie getan haben: geleitet, gebaut, verkauft, repariert.",
  certificate: "Zertifikat",
  "Change it as you like; it is your resume.": "Ändern Sie ihn, wie Sie wollen; es ist Ihr Lebenslauf.",
  "Changed facts": "Geänderte Angaben",
  "Changed: {kind} “{fact}”": "Geändert ({kind}): „{fact}“",
  "Check that it is one resume, and shorten it.": "Prüfen Sie, ob es ein einziger Lebenslauf ist, und kürzen Sie ihn.",
  "Check that nothing of yours is missing; text inside pictures is not read.":
    "Prüfen Sie, ob nichts von Ihnen fehlt; Text in Bildern wird nicht gelesen.",
  Columns: "Spalten",
  "Cut short": "Abgeschnitten",
  date: "Datum",
  degree: "Abschluss",
  Dismiss: "Verwerfen",
  dismiss: "verwerfen",
  "Dismiss: {name}": "Verwerfen: {name}",
  "Dismissed: {name}.": "Verworfen: {name}.",
  "Drawing the pages": "Die Seiten werden gezeichnet",
  "Drop your resume here": "Legen Sie Ihren Lebenslauf hier ab",
  "Edits that you did not export are lost.": "Änderungen, die Sie nicht exportiert haben, gehen verloren.",
  employer: "Arbeitgeber",
  "Empty word": "Leeres Wort",
  "Erase it": "Löschen",
  "Erase it and leave": "Löschen und gehen",
  "Erase your resume here?": "Ihren Lebenslauf hier löschen?",
  "Everybody knows that they can ask. The line takes space from something about you.":
    "Alle wissen, dass sie fragen können. Die Zeile nimmt Platz für etwas über Sie weg.",
  "Everybody writes it, so it tells a reader nothing about you.": "Alle schreiben es, also sagt es nichts über Sie.",
  "Everything that the posting asks for is shown.": "Alles, was die Ausschreibung verlangt, ist gezeigt.",
  Evidence: "Belege",
  "Export it from the program that you wrote it in, not through a printer.":
    "Exportieren Sie sie aus dem Programm, in dem Sie sie geschrieben haben, nicht über einen Drucker.",
  "Facts that you changed by hand": "Angaben, die Sie von Hand geändert haben",
  Filler: "Füllwort",
  "First person": "Ich-Form",
  Gap: "Lücke",
  "Gaps, the largest effect first": "Lücken, die mit der größten Wirkung zuerst",
  "Gone: {kind} “{fact}”": "Weg ({kind}): „{fact}“",
  "How does your resume read?": "Wie liest sich Ihr Lebenslauf?",
  "How many?": "Wie viele?",
  "How to say it better": "Wie es sich besser sagen lässt",
  "How to show the resume": "Wie der Lebenslauf gezeigt wird",
  "If something of yours is missing here, programs miss it, too. Choose an entry to see where it was found.":
    "Fehlt hier etwas von Ihnen, übersehen es auch Programme. Wählen Sie einen Eintrag, um zu sehen, wo er gefunden wurde.",
  "If your resume showed {requirement}, the fit would go from {from} to {to}. Add it only if it is true.":
    "Zeigte Ihr Lebenslauf {requirement}, ginge die Passung von {from} auf {to}. Ergänzen Sie es nur, wenn es stimmt.",
  "it adds the {kind} “{fact}”, which your resume does not have":
    "er fügt hinzu ({kind}): „{fact}“, das Ihr Lebenslauf nicht hat",
  "it changes the {kind} “{fact}”": "er ändert ({kind}): „{fact}“",
  "it drops the {kind} “{fact}”": "er lässt weg ({kind}): „{fact}“",
  "It is in this page's memory and nowhere else. It is gone when you close the page.":
    "Er ist im Speicher dieser Seite und sonst nirgends. Er ist weg, wenn Sie die Seite schließen.",
  "It is stored in this browser because you asked for it. Anybody who uses this browser can open it.":
    "Er ist in diesem Browser gespeichert, weil Sie es verlangt haben. Wer diesen Browser benutzt, kann ihn öffnen.",
  "It is taken out of this browser's storage and out of the page. Your own file is untouched.":
    "Er wird aus dem Speicher dieses Browsers und aus der Seite genommen. Ihre eigene Datei bleibt unberührt.",
  "It is taken out of this page's memory; it was never stored. Your own file is untouched.":
    "Er wird aus dem Speicher dieser Seite genommen; gespeichert war er nie. Ihre eigene Datei bleibt unberührt.",
  "It is your resume. Make sure that all of this is true:":
    "Es ist Ihr Lebenslauf. Achten Sie darauf, dass all das stimmt:",
  "It is your resume: “I” and “my” only take up space.":
    "Es ist Ihr Lebenslauf: „ich“ und „mein“ nehmen nur Platz weg.",
  "It says what you want. A reader first wants to know what you bring.":
    "Es sagt, was Sie wollen. Zuerst zählt, was Sie mitbringen.",
  "job title": "Berufsbezeichnung",
  "Keep it on this machine": "Auf diesem Gerät behalten",
  "Keep working": "Weiterarbeiten",
  "Leave it out, or show it by something you did.":
    "Lassen Sie es weg, oder zeigen Sie es an etwas, das Sie getan haben.",
  "Leave it out.": "Lassen Sie es weg.",
  "Leave it stored": "Gespeichert lassen",
  "Leave it until the page is closed": "Lassen, bis die Seite geschlossen wird",
  "Leave them out and begin with the verb.": "Lassen Sie sie weg, und beginnen Sie mit dem Verb.",
  "Leave them out unless the law of the place asks for them.":
    "Lassen Sie sie weg, außer das Recht des Ortes verlangt sie.",
  "Leave them out.": "Lassen Sie sie weg.",
  "left out": "weggelassen",
  "Letters are set one by one, so words and skills are not recognised.":
    "Buchstaben sind einzeln gesetzt, Wörter und Kenntnisse werden also nicht erkannt.",
  Long: "Lang",
  "Long line": "Lange Zeile",
  "Make two lines of it.": "Machen Sie zwei Zeilen daraus.",
  "Missing dates": "Fehlende Daten",
  "Move it up.": "Schieben Sie es nach oben.",
  "My resume": "Mein Lebenslauf",
  "My resume as it is read": "Mein Lebenslauf, wie er gelesen wird",
  "New: {kind} “{fact}”": "Neu ({kind}): „{fact}“",
  "next and previous": "nächster und voriger",
  "No dates": "Keine Daten",
  "No dates were found beside your jobs, so your years of work are not known.":
    "Neben Ihren Tätigkeiten wurden keine Daten gefunden, Ihre Berufsjahre sind also nicht bekannt.",
  "No education section found": "Kein Abschnitt für Ausbildung gefunden",
  "No figure": "Keine Zahl",
  "No heading says where your education is.": "Keine Überschrift sagt, wo Ihre Ausbildung steht.",
  "No heading says where your work begins.": "Keine Überschrift sagt, wo Ihre Arbeit beginnt.",
  "No headings such as Experience or Education were recognised, so parts cannot be told apart.":
    "Es wurden keine Überschriften wie Berufserfahrung oder Ausbildung erkannt, die Teile lassen sich also nicht unterscheiden.",
  "No list of skills": "Keine Liste der Kenntnisse",
  "No posting yet: add the one that you apply for, and its fit stands here.":
    "Noch keine Ausschreibung: Fügen Sie die hinzu, auf die Sie sich bewerben, dann steht hier, wie Sie passen.",
  "No requirements were found in this posting. Is all of its text here?":
    "In dieser Ausschreibung wurden keine Anforderungen gefunden. Ist ihr ganzer Text hier?",
  "No section for work": "Kein Abschnitt für Arbeit",
  "No sections found": "Keine Abschnitte gefunden",
  "No skills section found": "Kein Abschnitt für Kenntnisse gefunden",
  "No suggestion adds or changes a fact: one that does is barred.":
    "Kein Vorschlag fügt eine Angabe hinzu oder ändert eine: Wer es tut, wird gesperrt.",
  "No work section found": "Kein Abschnitt für Arbeit gefunden",
  "None of the lines of this job has a figure. Figures are what readers remember.":
    "Keine Zeile dieser Tätigkeit hat eine Zahl. Zahlen bleiben im Gedächtnis.",
  "Not offered:": "Nicht angeboten:",
  nothing: "nichts",
  "Nothing was changed. Check your connection, then try again.":
    "Nichts wurde geändert. Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.",
  "Nothing was found: one column, readable text, sections and dates.":
    "Nichts gefunden: eine Spalte, lesbarer Text, Abschnitte und Daten.",
  Now: "Jetzt",
  number: "Zahl",
  Objective: "Ziel",
  "Off: it is gone when you close the page. On: it is stored in this browser, as it is, with your name.":
    "Aus: Er ist weg, wenn Sie die Seite schließen. Ein: Er wird in diesem Browser gespeichert, wie er ist, mit Ihrem Namen.",
  "One line as it stands in the file": "Zeile für Zeile, wie es in der Datei steht",
  "Only you know it. It counts as a fact that you changed by hand.":
    "Nur Sie kennen sie. Sie zählt als Angabe, die Sie von Hand geändert haben.",
  Order: "Reihenfolge",
  "Order of sections": "Reihenfolge der Abschnitte",
  Page: "Seite",
  "Page {number}": "Seite {number}",
  "Past work in the past, present work in the present: a reader sees at once what goes on.":
    "Vergangene Arbeit in der Vergangenheit, jetzige in der Gegenwart: So sieht man sofort, was noch läuft.",
  "Paste all of it: what they ask for is read from its words.":
    "Fügen Sie alles ein: Was verlangt wird, wird aus ihren Worten gelesen.",
  "Paste it as text": "Als Text einfügen",
  "Paste its text instead.": "Fügen Sie stattdessen ihren Text ein.",
  "Pasted text": "Eingefügter Text",
  "PDF, Word (.docx), text, Markdown or JSON Resume": "PDF, Word (.docx), Text, Markdown oder JSON Resume",
  "Personal details": "Persönliche Angaben",
  Pictures: "Bilder",
  Posting: "Ausschreibung",
  "Posting from a file": "Ausschreibung aus einer Datei",
  Postings: "Ausschreibungen",
  Problems: "Probleme",
  "Programs that read resumes look for a section of that name.":
    "Programme, die Lebensläufe lesen, suchen nach einem Abschnitt mit diesem Namen.",
  "Put everything in one column to be safe.": "Setzen Sie sicherheitshalber alles in eine Spalte.",
  "Put the heading Experience above your jobs.": "Setzen Sie die Überschrift „Berufserfahrung“ über Ihre Tätigkeiten.",
  "Put usual headings on lines of their own.": "Setzen Sie übliche Überschriften auf eigene Zeilen.",
  "Questions to the scorer": "Fragen an das Bewertungsmodell",
  "Read from a picture": "Aus einem Bild gelesen",
  "Read it with OCR here, on this machine, or bring the original file.":
    "Lesen Sie ihn hier mit OCR, auf diesem Gerät, oder bringen Sie die Originaldatei.",
  "Read this resume": "Diesen Lebenslauf lesen",
  "Readers notice it and wonder. It is nothing to be ashamed of.":
    "Sie fällt auf und wirft Fragen auf. Schämen müssen Sie sich dafür nicht.",
  "Reading your resume anew…": "Ihr Lebenslauf wird neu gelesen …",
  "References on request": "Referenzen auf Anfrage",
  "Remove it: recruiters are shown that it is there.":
    "Entfernen Sie ihn: Wer einstellt, bekommt gezeigt, dass er da ist.",
  "Remove {posting}": "{posting} entfernen",
  "Rewrite by rules": "Nach Regeln umschreiben",
  "Rewrite with {model}": "Mit {model} umschreiben",
  "Rewritten by {author}": "Umgeschrieben von {author}",
  "rewritten line": "umgeschriebene Zeile",
  "Same beginning": "Gleicher Anfang",
  "Save it again with a common font, and embed it.":
    "Speichern Sie sie mit einer üblichen Schrift noch einmal, und betten Sie sie ein.",
  "Say it in words, too. A photo is not needed.": "Sagen Sie es auch in Worten. Ein Foto ist nicht nötig.",
  "Say what you did, and what came of it.": "Sagen Sie, was Sie getan haben und was daraus wurde.",
  "Scored without your name.": "Ohne Ihren Namen bewertet.",
  "Scoring…": "Wird bewertet …",
  "Section by section": "Abschnitt für Abschnitt",
  "Section to rewrite": "Abschnitt zum Umschreiben",
  "See what programs read of it, how it fits a posting and why, and how to say it better. The coach never makes anything up: it bars suggestions that add or change a fact.":
    "Sehen Sie, was Programme von ihm lesen, wie er zu einer Ausschreibung passt und warum, und wie es sich besser sagen lässt. Der Coach erfindet nie etwas: Vorschläge, die eine Angabe hinzufügen oder ändern, sperrt er.",
  "Send a file with real text: export one below.":
    "Schicken Sie eine Datei mit echtem Text: Exportieren Sie unten eine.",
  "Several lines begin with the same word, so they read like one.":
    "Mehrere Zeilen beginnen mit demselben Wort und lesen sich wie eine.",
  Short: "Kurz",
  "Shorten what is more than ten years ago.": "Kürzen Sie, was mehr als zehn Jahre her ist.",
  "Show on the page": "Auf der Seite zeigen",
  "Show {places} places on the page": "{places} Stellen auf der Seite zeigen",
  "Showing {requirement} would not raise the scorer's fit. A person may still look for it: add it only if it is true.":
    "{requirement} zu zeigen, würde den Score nicht heben. Ein Mensch sucht womöglich trotzdem danach: Ergänzen Sie es nur, wenn es stimmt.",
  skill: "Kenntnis",
  "Skills are found in sentences, too, but a list of its own is found for sure.":
    "Kenntnisse werden auch in Sätzen gefunden, eine eigene Liste aber sicher.",
  "Some characters of this file have no readable letter behind them.":
    "Hinter einigen Zeichen dieser Datei steht kein lesbarer Buchstabe.",
  "Spaces are missing in the file, so words and skills are not recognised.":
    "In der Datei fehlen Leerzeichen, Wörter und Kenntnisse werden also nicht erkannt.",
  Stay: "Bleiben",
  "Stopped. Nothing was changed.": "Angehalten. Nichts wurde geändert.",
  "Stopped. The order needs every answer, so there is none.":
    "Angehalten. Die Reihenfolge braucht jede Antwort, deshalb gibt es keine.",
  "Take out letter spacing and decorated headings.": "Nehmen Sie Sperrung und verzierte Überschriften heraus.",
  Tense: "Zeitform",
  Text: "Text",
  "Text meant for a machine": "Für Maschinen bestimmter Text",
  "Text of my resume": "Text meines Lebenslaufs",
  "Text recognition of {name}": "Texterkennung von {name}",
  "Text stands side by side. Candor reads one column after the other; other programs mix the lines.":
    "Text steht nebeneinander. Candor liest eine Spalte nach der anderen; andere Programme vermischen die Zeilen.",
  "The file could not be made. Try another format; your resume is untouched.":
    "Die Datei konnte nicht erzeugt werden. Versuchen Sie ein anderes Format; Ihr Lebenslauf ist unberührt.",
  "The file holds text that a person does not see. It is left out and does not count.":
    "Die Datei enthält Text, den ein Mensch nicht sieht. Er wird weggelassen und zählt nicht.",
  "The file holds text that is written for a program, not for a reader. It is left out and does not count.":
    "Die Datei enthält Text, der für ein Programm geschrieben ist, nicht für Menschen. Er wird weggelassen und zählt nicht.",
  "The file is a scan. Words and figures may be wrong, and other programs may read nothing at all.":
    "Die Datei ist ein Scan. Wörter und Zahlen können falsch sein, und andere Programme lesen vielleicht gar nichts.",
  "The file is very long; only its beginning was read.": "Die Datei ist sehr lang; nur ihr Anfang wurde gelesen.",
  "The model reads the section…": "Das Modell liest den Abschnitt …",
  "The page has pictures. What is written in them is not read.":
    "Die Seite hat Bilder. Was in ihnen geschrieben steht, wird nicht gelesen.",
  "The pages could not be drawn. The text was read all the same.":
    "Die Seiten konnten nicht gezeichnet werden. Der Text wurde trotzdem gelesen.",
  "The posting that you apply for": "Die Ausschreibung, auf die Sie sich bewerben",
  "The posting's file": "Die Datei der Ausschreibung",
  "the rules": "den Regeln",
  "The rules have nothing more to say.": "Die Regeln haben nichts mehr zu sagen.",
  "The scorer is given the resume as a recruiter's page would show it: without your name and contacts. It is one opinion.":
    "Das Bewertungsmodell bekommt den Lebenslauf so, wie ihn die Seite einer Personalabteilung zeigen würde: ohne Ihren Namen und Ihre Kontaktdaten. Es ist eine Meinung.",
  "The scorer is reading…": "Das Bewertungsmodell liest …",
  "The scorer read your resume once more for each thing that is asked for and not shown, as if it were there. These are questions, not suggestions: nothing is written into your resume.":
    "Das Bewertungsmodell hat Ihren Lebenslauf für alles, was verlangt und nicht gezeigt ist, noch einmal gelesen, als wäre es da. Das sind Fragen, keine Vorschläge: Nichts wird in Ihren Lebenslauf geschrieben.",
  "The verb says that you were there, not what you did.":
    "Das Verb sagt, dass Sie da waren, nicht was Sie getan haben.",
  Then: "Dann",
  "There is hardly any text here.": "Hier ist kaum Text.",
  "There is room for more of what you did.": "Es ist Platz für mehr von dem, was Sie getan haben.",
  "These words can go, and nothing is lost.": "Diese Wörter können weg, und nichts geht verloren.",
  today: "heute",
  "Try once more, or paste its text.": "Versuchen Sie es noch einmal, oder fügen Sie ihren Text ein.",
  "Try once more; if it stops again, paste the text.":
    "Versuchen Sie es noch einmal; bleibt es wieder stehen, fügen Sie den Text ein.",
  "Two or three lines for each job, each with something you did.":
    "Zwei oder drei Zeilen je Tätigkeit, jede mit etwas, das Sie getan haben.",
  undo: "rückgängig",
  "Unreadable font": "Unlesbare Schrift",
  "Use a usual one: Education.": "Verwenden Sie eine übliche: Ausbildung.",
  "Use a usual one: Experience.": "Verwenden Sie eine übliche: Berufserfahrung.",
  "Use one tense within a job.": "Bleiben Sie innerhalb einer Tätigkeit bei einer Zeitform.",
  "Very little text": "Sehr wenig Text",
  "Weak verb": "Schwaches Verb",
  "What becomes of your resume?": "Was wird aus Ihrem Lebenslauf?",
  "What counts most for the posting should come first; most readers never see the end.":
    "Was für die Ausschreibung am meisten zählt, sollte zuerst kommen; das Ende sehen die meisten nie.",
  "What gets in the way of reading": "Was dem Lesen im Weg steht",
  "What is read of it, in this order.": "Was davon gelesen wird, in dieser Reihenfolge.",
  "What the coach says": "Was der Coach sagt",
  "What the posting asks for": "Was die Ausschreibung verlangt",
  "What the scorer is given: without your name and contacts.":
    "Was das Bewertungsmodell bekommt: ohne Ihren Namen und Ihre Kontaktdaten.",
  "What would raise the fit": "Was die Passung heben würde",
  "Without dates your years of work are not known, to programs and to people.":
    "Ohne Daten sind Ihre Berufsjahre nicht bekannt, weder Programmen noch Menschen.",
  Wording: "Wortwahl",
  "Words come apart": "Wörter zerfallen",
  "Words run together": "Wörter laufen zusammen",
  "Work, {time} in all": "Arbeit, {time} insgesamt",
  "Write a summary instead: two lines on what you have done.":
    "Schreiben Sie stattdessen eine Zusammenfassung: zwei Zeilen zu dem, was Sie getan haben.",
  "Write from when to when beside each job, for example 03/2021 - 08/2024.":
    "Schreiben Sie neben jede Tätigkeit von wann bis wann, zum Beispiel 03/2021 - 08/2024.",
  "Write from when to when, with months.": "Schreiben Sie von wann bis wann, mit Monaten.",
  "Write it in": "Eintragen",
  "Write the number if you know it; only you do.": "Schreiben Sie die Zahl, wenn Sie sie kennen; das wissen nur Sie.",
  "Written in: {figure}. It stands below among the facts that you changed.":
    "Eingetragen: {figure}. Es steht unten bei den Angaben, die Sie geändert haben.",
  "You have changed the resume since. These are the answers for how it was.":
    "Sie haben den Lebenslauf seitdem geändert. Das sind die Antworten für den Stand davor.",
  "You have {skill}, a part of it.": "Sie haben {skill}, einen Teil davon.",
  "You have {skill}, which includes it: name it, too, if you used it.":
    "Sie haben {skill}, das schließt es ein: Nennen Sie es auch, wenn Sie es verwendet haben.",
  "You have {skill}, which often stands in for it: say so where you used it.":
    "Sie haben {skill}, das oft dafür einsteht: Sagen Sie es dort, wo Sie es verwendet haben.",
  "You have {skill}, which the same work asks for.": "Sie haben {skill}, das dieselbe Arbeit verlangt.",
  "Your figure for “{word}”": "Ihre Zahl für „{word}“",
  "Your file, as people see it.": "Ihre Datei, wie Menschen sie sehen.",
  "Your resume and your edits are untouched.": "Ihr Lebenslauf und Ihre Änderungen sind unberührt.",
  "Your resume is untouched.": "Ihr Lebenslauf ist unberührt.",
  "Your resume stays in this page's memory, on your machine. Nothing of it is stored or sent, and it is gone when you close the page.":
    "Ihr Lebenslauf bleibt im Speicher dieser Seite, auf Ihrem Gerät. Nichts davon wird gespeichert oder gesendet, und er ist weg, wenn Sie die Seite schließen.",
  "Your resume's file": "Die Datei Ihres Lebenslaufs",
  "{author} would leave this section as it is.": "{author} würde diesen Abschnitt so lassen, wie er ist.",
  "{count, plural, one {# more page is} other {# more pages are}} not drawn.":
    "{count, plural, one {# weitere Seite ist} other {# weitere Seiten sind}} nicht gezeichnet.",
  "{count, plural, one {# stretch of text} other {# stretches of text}} left out":
    "{count, plural, one {# Textstück} other {# Textstücke}} weggelassen",
  "{done} of {total} asked": "{done} von {total} gefragt",
  "{name} could not be read: the reader stopped.":
    "{name} konnte nicht gelesen werden: Das Lesen ist stehen geblieben.",
  "{points} points since you began": "{points} Punkte, seit Sie begonnen haben",
  "{problem}, marked on page {page}: go to its words": "{problem}, auf Seite {page} markiert: zu den Worten dazu",
  "{problem}: show on the page": "{problem}: auf der Seite zeigen",
  "“Many” and “various” could be two or two hundred.": "„Viele“ und „verschiedene“ können zwei oder zweihundert sein.",
  "“Responsible for” describes a post. Readers look for what you did in it.":
    "„Verantwortlich für“ beschreibt einen Posten. Gelesen wird nach dem, was Sie darin getan haben.",
};
