// German. What features/import says.

import type { Catalogue } from "../../lib/messages.ts";

export const importing: Catalogue = {
  "A newer version of Candor has this data open.": "Eine neuere Version von Candor hat diese Daten geöffnet.",
  "about a minute left": "noch etwa eine Minute",
  Activity: "Aktivität",
  "Add resumes to {jobTitle}": "Lebensläufe zu {jobTitle} hinzufügen",
  "Add the rest again. If it happens once more, reload the page.":
    "Fügen Sie den Rest noch einmal hinzu. Passiert es wieder, laden Sie die Seite neu.",
  "Add this resume": "Diesen Lebenslauf hinzufügen",
  "All {total}": "Alle {total}",
  "Already here": "Schon da",
  "Another tab updated Candor, so this one had to let go of the data.":
    "Ein anderer Tab hat Candor aktualisiert, deshalb musste dieser die Daten loslassen.",
  "Done: ": "Fertig: ",
  "Drop more here": "Weitere hier ablegen",
  "Drop resumes or whole folders here": "Lebensläufe oder ganze Ordner hier ablegen",
  "Everything marked ready was kept.": "Alles, was als fertig markiert ist, wurde gespeichert.",
  "Failed. Finished scores are kept.": "Fehlgeschlagen. Fertige Scores bleiben.",
  "Imported files": "Importierte Dateien",
  "Leave private browsing, or allow site data for this page, then add the files again.":
    "Verlassen Sie den privaten Modus oder erlauben Sie Websitedaten für diese Seite, und fügen Sie die Dateien noch einmal hinzu.",
  "Needs attention {attention}": "Zu prüfen {attention}",
  "Not read": "Nicht gelesen",
  "Nothing read yet": "Noch nichts gelesen",
  "Paste a resume as text": "Einen Lebenslauf als Text einfügen",
  "Paste it here, one line as it stands": "Hier einfügen, Zeile für Zeile, wie er dasteht",
  "PDF, DOCX, TXT, Markdown, JSON Resume, CSV, or a ZIP of these":
    "PDF, DOCX, TXT, Markdown, JSON Resume, CSV oder ein ZIP davon",
  "Put away {label}": "{label} weglegen",
  "Read {scans} scans with OCR": "{scans} Scans mit OCR lesen",
  "Reading resumes": "Lebensläufe werden gelesen",
  "Reading scans": "Scans werden gelesen",
  "Reading stopped": "Lesen angehalten",
  Ready: "Fertig",
  Rejected: "Abgelehnt",
  "Reload this page, then add the rest again.": "Laden Sie diese Seite neu und fügen Sie den Rest noch einmal hinzu.",
  "Reload this page.": "Laden Sie diese Seite neu.",
  "Remove a job you no longer need, then add the rest again.":
    "Entfernen Sie eine Stelle, die Sie nicht mehr brauchen, und fügen Sie den Rest noch einmal hinzu.",
  "Resumes read": "Gelesene Lebensläufe",
  Scan: "Scan",
  "Scoring {label}": "{label} wird bewertet",
  "Show the files": "Die Dateien zeigen",
  "Stop {label}": "{label} anhalten",
  "Stop; what is finished stays": "Anhalten; was fertig ist, bleibt",
  "Stopped at {done} of {total}. Finished scores are kept.":
    "Angehalten bei {done} von {total}. Fertige Scores bleiben.",
  "Stopped: ": "Angehalten: ",
  "Text recognition of {fileName}": "Texterkennung von {fileName}",
  "The disk space this browser gives the page is full.":
    "Der Speicherplatz, den dieser Browser der Seite gibt, ist voll.",
  "The resumes could not be kept.": "Die Lebensläufe konnten nicht gespeichert werden.",
  "The same text as {name}.": "Derselbe Text wie {name}.",
  "This browser does not let the page keep anything.": "Dieser Browser lässt die Seite nichts speichern.",
  Waiting: "Wartet",
  "Waits for text recognition.": "Wartet auf Texterkennung.",
  "Waits for the scorer": "Wartet auf das Bewertungsmodell",
  Warning: "Warnung",
  "What was read is kept.": "Was gelesen wurde, bleibt.",
  "What you see stays until you close the page.": "Was Sie sehen, bleibt, bis Sie die Seite schließen.",
  "Which files to show": "Welche Dateien gezeigt werden",
  "Your data is untouched.": "Ihre Daten sind unberührt.",
  "{done} of {total}": "{done} von {total}",
  "{duplicate} already here": "{duplicate} schon da",
  "{ready} ready": "{ready} fertig",
  "{rejected} rejected": "{rejected} abgelehnt",
  "{scanning} being read by OCR": "{scanning} werden per OCR gelesen",
  "{scanning} to go": "noch {scanning}",
  "{waiting} not read; add them again to go on.":
    "{waiting} nicht gelesen; fügen Sie sie noch einmal hinzu, um weiterzumachen.",
  "{warning} {warning, plural, one {warning} other {warnings}}":
    "{warning} {warning, plural, one {Warnung} other {Warnungen}}",
};
