"""Reads an exported folder of decisions: `<form>/<split>.jsonl` or `.parquet`, each row checked, in the columns TRL takes.

Rows stay in their split: the exports put all that is about one job into one of train, validation, test.
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import pyarrow.parquet as parquet
from datasets import Dataset

from .config import RecipeError

SPLITS = ("train", "validation", "test")

# Columns as the page writes them. The first four forms are TRL's; the last two are of the page's own scorer.
COLUMNS = {
    "sft": ("messages",),
    "dpo": ("prompt", "chosen", "rejected"),
    "kto": ("prompt", "completion", "label"),
    "stepwise": ("prompt", "completions", "labels"),
    "rankpo": ("job_id", "job_description_text", "better_resume_text", "worse_resume_text"),
    "contrastive": ("job_id", "job_description_text", "fits", "others"),
}

Message = dict[str, str]


@dataclass(frozen=True)
class Exported:
    rows: Dataset
    digest: str
    """SHA-256 of the file."""
    path: Path


def read_export(folder: Path, form: str, split: str) -> Exported | None:
    """None where the export has no such rows: a small set may have no job in a split."""
    if not (folder / "README.md").exists():
        raise RecipeError(
            f"{folder} is no exported set: it has no README.md. Export it in the page, or with `candor datasets`"
        )
    found = [path for path in (folder / form / f"{split}.jsonl", folder / form / f"{split}.parquet") if path.exists()]
    if not found:
        return None
    path = found[0]
    rows = _lines(path) if path.suffix == ".jsonl" else parquet.read_table(path).to_pylist()
    wrong = next((row for row in rows if set(row) != set(COLUMNS[form])), None)
    if wrong is not None:
        raise RecipeError(f"{path} has the columns {', '.join(wrong)}; {form} has {', '.join(COLUMNS[form])}")
    # From memory: the library's own reader would leave a copy of people's texts in its cache.
    return Exported(Dataset.from_list(rows), hashlib.sha256(path.read_bytes()).hexdigest(), path)


def _lines(path: Path) -> list[dict]:
    try:
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    except ValueError as error:
        raise RecipeError(f"{path} is not JSON lines: {error}. Export the set again") from error


def needed_export(folder: Path, form: str, split: str) -> Exported:
    found = read_export(folder, form, split)
    if found is None:
        raise RecipeError(f"{folder} has no {form} rows for {split}. Export more decisions, or tune by another form")
    return found


def answers(rows: Dataset) -> Dataset:
    """SFT rows as prompt and completion: only what the assistant says is learnt, whatever the chat template marks."""
    return rows.map(
        lambda row: {"prompt": row["messages"][:-1], "completion": row["messages"][-1:]}, remove_columns=["messages"]
    )


def step_rows(rows: Dataset) -> list[dict]:
    """Stepwise labels as unpaired preferences: each step after the right ones before it, `label` says whether it is right.

    TRL 1.16 has no trainer of stepwise labels; KTO takes these.
    """
    made = []
    for row in rows:
        so_far: list[str] = []
        for step, label in zip(row["completions"], row["labels"], strict=True):
            prompt = "\n".join([row["prompt"], "", *so_far]).rstrip()
            made.append({"prompt": [user(prompt)], "completion": [assistant(step)], "label": label})
            if label:
                so_far.append(step)
    return made


def user(content: str) -> Message:
    return {"role": "user", "content": content}


def assistant(content: str) -> Message:
    return {"role": "assistant", "content": content}


def job_of(prompt: list[Message]) -> str:
    """What a row is about, for intervals that draw whole jobs: the prompt up to its first resume."""
    return prompt[-1]["content"].split("\n\nResume", 1)[0]
