"""What an adapter changed, on held-out jobs: the same figures of the base alone and with the adapter, and their difference.

Intervals are 95 % of 1,000 bootstrap draws of whole jobs, because rows about one job are not independent.
"""

import random
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from peft import PeftModel

from .base import load_model, load_tokenizer
from .config import Config, RecipeError
from .exports import SPLITS, answers, job_of, read_export, step_rows
from .log_probs import AnswerLogProb, answer_log_probs

DRAWS = 1000


# The answers of a class alone, as the exports word them: one of them is right of each resume.
CLASSES = ("No Fit.", "Potential Fit.", "Good Fit.")


@dataclass(frozen=True)
class Scored:
    """A row of an export with what one model says of its answers."""

    job: str
    question: str
    """Rows with one question have one prompt."""
    said: str
    """The first answer's words."""
    answers: tuple[AnswerLogProb, ...]
    label: bool = True


Measure = Callable[[Sequence[Scored]], float | None]


def nats_per_token(rows: Sequence[Scored]) -> float | None:
    tokens = sum(row.answers[0].tokens for row in rows)
    return None if tokens == 0 else -sum(row.answers[0].log_prob for row in rows) / tokens


def chosen_first(rows: Sequence[Scored]) -> float | None:
    """Share of preferences whose chosen answer is the likelier one."""
    return _mean([row.answers[0].log_prob > row.answers[1].log_prob for row in rows])


def margin(rows: Sequence[Scored]) -> float | None:
    return _mean([row.answers[0].log_prob - row.answers[1].log_prob for row in rows])


def likeliest_class_right(rows: Sequence[Scored]) -> float | None:
    by_question = defaultdict(list)
    for row in rows:
        if row.said in CLASSES:
            by_question[row.question].append(row)
    groups = [group for group in by_question.values() if any(row.label for row in group)]
    return _mean([max(group, key=lambda row: row.answers[0].log_prob).label for group in groups])


def right_above_wrong(rows: Sequence[Scored]) -> float | None:
    """AUC of the log-probability per token over all rows."""
    per_token = [(row.answers[0].log_prob / row.answers[0].tokens, row.label) for row in rows]
    right = [value for value, label in per_token if label]
    wrong = np.sort([value for value, label in per_token if not label])
    if not right or len(wrong) == 0:
        return None
    below, up_to = (np.searchsorted(wrong, right, side) for side in ("left", "right"))
    return float(((below + up_to) / 2).mean() / len(wrong))


# What is asked of each form. Less is better of the first, more of the others.
MEASURES: dict[str, dict[str, Measure]] = {
    "sft": {"nats per token": nats_per_token},
    "dpo": {"chosen likelier": chosen_first, "margin, nats": margin},
    "kto": {"likeliest class is right": likeliest_class_right, "AUC of right answers": right_above_wrong},
    "stepwise": {"AUC of right steps": right_above_wrong},
}


def evaluate(config: Config, data: Path, adapter: Path, split: str) -> dict:
    if split not in SPLITS:
        raise RecipeError(f"there is no split {split}; there are {', '.join(SPLITS)}")
    if not (adapter / "adapter_config.json").exists():
        raise RecipeError(f"{adapter} is no adapter: it has no adapter_config.json. Name the folder `adapter` of a run")
    tokenizer = load_tokenizer(config.base)
    model = PeftModel.from_pretrained(load_model(config), str(adapter))
    figures = {}
    for form in MEASURES:
        rows = _rows(form, data, split)
        if not rows:
            continue
        pairs = [(prompt, answer) for prompt, answers_, _ in rows for answer in answers_]
        with model.disable_adapter():
            before = _scored(rows, answer_log_probs(model, tokenizer, pairs))
        after = _scored(rows, answer_log_probs(model, tokenizer, pairs))
        figures[form] = {
            name: compared(measure, before, after, config.train.seed) for name, measure in MEASURES[form].items()
        }
    if not figures:
        raise RecipeError(f"{data} has no rows for {split}: it is too small to be judged by")
    return {"split": split, "figures": figures}


def _rows(form: str, data: Path, split: str) -> list[tuple[list, tuple[list, ...], bool]]:
    """Prompt, answers, label."""
    found = read_export(data, form, split)
    if found is None:
        return []
    if form == "sft":
        return [(row["prompt"], (row["completion"],), True) for row in answers(found.rows)]
    if form == "dpo":
        return [(row["prompt"], (row["chosen"], row["rejected"]), True) for row in found.rows]
    rows = step_rows(found.rows) if form == "stepwise" else found.rows
    return [(row["prompt"], (row["completion"],), row["label"]) for row in rows]


def _scored(rows: list, log_probs: list[AnswerLogProb]) -> list[Scored]:
    left = iter(log_probs)
    return [
        Scored(job_of(prompt), str(prompt), answers_[0][0]["content"], tuple(next(left) for _ in answers_), label)
        for prompt, answers_, label in rows
    ]


def compared(measure: Measure, before: Sequence[Scored], after: Sequence[Scored], seed: int) -> dict:
    """The figure before and after, and the interval of their difference."""
    places = defaultdict(list)
    for place, row in enumerate(before):
        places[row.job].append(place)
    jobs, chance, changes = list(places.values()), random.Random(seed), []
    for _ in range(DRAWS):
        drawn = chance.choices(jobs, k=len(jobs))
        both = [measure(_drawn(rows, drawn)) for rows in (before, after)]
        if None not in both:
            changes.append(both[1] - both[0])
    changes.sort()
    low, high = (changes[int(share * (len(changes) - 1))] for share in (0.025, 0.975)) if changes else (None, None)
    return {
        "rows": len(before),
        "jobs": len(jobs),
        "before": measure(before),
        "after": measure(after),
        "low": low,
        "high": high,
    }


def _drawn(rows: Sequence[Scored], jobs: list[list[int]]) -> list[Scored]:
    """A job that is drawn twice is two jobs: its questions count twice."""
    return [
        replace(rows[place], question=f"{turn} {rows[place].question}")
        for turn, job in enumerate(jobs)
        for place in job
    ]


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None
