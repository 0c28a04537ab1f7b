"""Decisions about people who do not exist, as the page exports them (`feedback.json`)."""

import hashlib
import json
from pathlib import Path

# Of 28 jobs the split by hash puts 24 to learning, 2 to choosing, 2 to judging.
JOBS = 28
RATER = "Teal"


def job(number: int) -> str:
    return f"Cook {number}\nRuns a kitchen of {number + 3} people. HACCP is a must."


def resume(number: int, knows: bool) -> str:
    """Short, because a tiny model spells most words letter by letter."""
    return f"[PERSON_1]\nCook, 2016 – 2021\nRan a kitchen with {number + 40} seats{', HACCP audits' if knows else ''}."


def write_feedback(path: Path) -> None:
    """For each job two candidates, judged and compared: the one who knows HACCP fits."""
    decisions, preferences, jobs, resumes = [], [], {}, {}
    for number in range(JOBS):
        fits, lacks = resume(number, True), resume(number, False)
        jobs[digest(job(number))] = job(number)
        resumes |= {digest(text): text for text in (fits, lacks)}
        about = {"jobId": f"job-{number}", "jobHash": digest(job(number)), "rater": RATER, "sawOpinion": False, "at": 1}
        decisions += [about | judged(number, text) for text in (fits, lacks)]
        names = {"better": f"fits-{number}", "worse": f"lacks-{number}"}
        preferences.append(about | names | {"betterHash": digest(fits), "worseHash": digest(lacks)})
    file = {"format": "candor-feedback", "version": 1, "decisions": decisions, "preferences": preferences}
    path.write_text(json.dumps(file | {"jobTexts": jobs, "resumeTexts": resumes}), encoding="utf-8")


def judged(number: int, text: str) -> dict:
    knows = "HACCP" in text
    shown, corrected = ("missing", "met") if knows else ("met", "missing")
    return {
        "candidateId": f"{'fits' if knows else 'lacks'}-{number}",
        "candidateHash": digest(text),
        "choice": "strong-yes" if knows else "strong-no",
        "reasons": [] if knows else ["skills/missing"],
        "corrections": [{"requirementId": "haccp", "label": "HACCP", "shown": shown, "corrected": corrected}],
        "explanation": {"shown": "The food is good.", "thumb": "down", "edited": f"HACCP is {corrected}."},
    }


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
