"""The measures, worked out by hand."""

import pytest

from ..evaluation import (
    Scored,
    chosen_first,
    compared,
    likeliest_class_right,
    margin,
    nats_per_token,
    right_above_wrong,
)
from ..log_probs import AnswerLogProb


def row(*log_probs: float, said: str = "", label: bool = True, question: str = "q", job: str = "j", tokens: int = 2):
    return Scored(job, question, said, tuple(AnswerLogProb(each, tokens) for each in log_probs), label)


def test_nats_are_per_token_of_all_rows():
    assert nats_per_token([row(-4, tokens=1), row(-2, tokens=3)]) == 1.5


def test_preferences_are_won_by_the_likelier_answer():
    rows = [row(-1, -3), row(-2, -1)]
    assert chosen_first(rows) == 0.5 and margin(rows) == 0.5


def test_of_the_classes_the_likeliest_is_asked_and_other_answers_do_not_count():
    rows = [
        row(-3, said="No Fit.", label=False),
        row(-2, said="Good Fit."),
        row(-1, said="The food is good.", label=False),
        row(-1, said="No Fit.", label=False, question="other"),
        row(-2, said="Good Fit.", question="other"),
    ]
    assert likeliest_class_right(rows) == 0.5


@pytest.mark.parametrize(
    ("right", "wrong", "auc"), [([-1], [-2, -3], 1), ([-2], [-1, -3], 0.5), ([-2], [-2], 0.5), ([-1], [], None)]
)
def test_auc_counts_ties_as_half(right: list[float], wrong: list[float], auc: float | None):
    assert right_above_wrong([*(row(each) for each in right), *(row(each, label=False) for each in wrong)]) == auc


def test_the_interval_draws_whole_jobs():
    """One job gained 2, the other nothing: draws give 0, 1 or 2, never anything between."""
    before = [row(-4, -4, job="a"), row(-4, -4, job="a"), row(-4, -4, job="b"), row(-4, -4, job="b")]
    after = [row(-2, -4, job="a"), row(-2, -4, job="a"), *before[2:]]
    figure = compared(margin, before, after, seed=1)
    assert (figure["before"], figure["after"], figure["low"], figure["high"]) == (0, 1, 0, 2)
    assert (figure["rows"], figure["jobs"]) == (4, 2)


def test_nothing_changed_is_an_interval_of_nothing():
    rows = [row(-1, said="Good Fit.", job=str(job)) for job in range(3)]
    figure = compared(likeliest_class_right, rows, rows, seed=1)
    assert (figure["low"], figure["high"]) == (0, 0)
