"""Reads the data folder (see its INDEX.md) into plain records. Nothing is copied into the repository."""

import gzip
import hashlib
import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from training.scoring_text import scoring_text
from training.splits import Split, resume_split, rjdb_splits

FILES = {
    "resumes": "resumes/livecareer-text.jsonl.gz",
    "rjdb": "rjdb/triples.jsonl.gz",
    "posts": "jobs/linkedin.jsonl.gz",
    "fit": "fit/pairs.jsonl.gz",
    "occupations": "onet/occupation-data.txt.gz",
    "titles": "onet/alternate-titles.txt.gz",
    "tasks": "onet/task-statements.txt.gz",
    "technologies": "onet/technology-skills.txt.gz",
    "related": "onet/related-occupations.txt.gz",
    "zones": "onet/job-zones.txt.gz",
}
LICENCES = {
    "onet": "O*NET 29.x, USDOL/ETA, CC BY 4.0",
    "rjdb": "CC BY-SA 4.0",
    "resumes": "livecareer resumes, CC0 as declared by the uploader",
    "posts": "linkedin job posts, none declared",
    "fit": "resume-job-description-fit, none declared; evaluated only",
    "teacher": "all-MiniLM-L6-v2, Apache-2.0; its token vectors only start the embeddings",
}


@dataclass(frozen=True)
class Resume:
    ident: str
    trade: str
    text: str
    split: Split


@dataclass(frozen=True)
class Triple:
    row: int
    job: str
    matched: str
    unmatched: str
    split: Split


def read_rows(path: Path) -> list[dict]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def read_table(path: Path) -> list[list[str]]:
    """Tab-separated rows without the header."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        next(lines)
        return [line.rstrip("\n").split("\t") for line in lines]


def read_resumes(data: Path) -> list[Resume]:
    """Training resumes whose text is also that of a resume kept aside are left out."""
    rows = [Resume(r["id"], r["category"], r["text"], resume_split(r["id"])) for r in read_rows(data / FILES["resumes"])]
    aside = {scoring_text(r.text)[:1500] for r in rows if r.split != "train"}
    return [r for r in rows if r.split != "train" or scoring_text(r.text)[:1500] not in aside]


def read_triples(data: Path) -> list[Triple]:
    rows = read_rows(data / FILES["rjdb"])
    splits = rjdb_splits(len(rows))
    return [
        Triple(i, r["Job-Description"], r["Resume-matched"], r["Resume-unmatched"], splits[i]) for i, r in enumerate(rows)
    ]


def read_posts(data: Path) -> list[str]:
    return [r["job_description"] for r in read_rows(data / FILES["posts"])]


@dataclass(frozen=True)
class Occupation:
    code: str
    title: str
    description: str
    titles: tuple[str, ...]
    tasks: tuple[str, ...]
    technologies: tuple[tuple[str, bool], ...]
    """Name and whether O*NET calls it hot or in demand."""
    related: tuple[str, ...]
    zone: int


def read_occupations(data: Path) -> dict[str, Occupation]:
    """The skill-occupation facts, for occupations that have at least six tasks."""
    titles, tasks, technologies, related = (defaultdict(list) for _ in range(4))
    for code, title, short, _ in read_table(data / FILES["titles"]):
        titles[code].append(title)
        if short not in ("", "n/a"):
            titles[code].append(short)
    for row in read_table(data / FILES["tasks"]):
        tasks[row[0]].append(row[2])
    for code, name, _, _, hot, wanted in read_table(data / FILES["technologies"]):
        technologies[code].append((name, "Y" in (hot, wanted)))
    for code, other, *_ in read_table(data / FILES["related"]):
        related[code].append(other)
    zones = {row[0]: int(row[1]) for row in read_table(data / FILES["zones"])}
    return {
        code: Occupation(
            code, title, description, tuple(titles[code]) or (title,), tuple(tasks[code]),
            tuple(technologies[code]), tuple(related[code]), zones.get(code, 3),
        )
        for code, title, description in read_table(data / FILES["occupations"])
        if len(tasks[code]) >= 6
    }  # fmt: skip


def data_digest(data: Path) -> str:
    """SHA-256 over the bytes of every file read, in a fixed order."""
    digest = hashlib.sha256()
    for name in sorted(FILES):
        digest.update((data / FILES[name]).read_bytes())
    return digest.hexdigest()
