"""What tells a matched from an unmatched made resume must be its content: neither its length nor its headings."""

import math
from collections import Counter
from random import Random

from training import wording
from training.metrics import auc
from training.sources import Occupation
from training.triples import WRONG, MadeTriple, make_triple


def occupation(code: str, related: str) -> Occupation:
    words = [f"{code}{n}" for n in range(40)]
    tasks = tuple(f"Prepare {code}task{n} and review the {code}task{n + 1} of the department." for n in range(20))
    return Occupation(code, f"{code} worker", "", (f"{code} clerk", f"{code} lead"), tasks, tuple((w, n < 9) for n, w in enumerate(words)), (related,), 3)


def made(count: int) -> list[MadeTriple]:
    names = ("alpha", "gamma", "delta", "kappa")
    occupations = {name: occupation(name, names[i - 1]) for i, name in enumerate(names)}
    rng = Random(11)
    return [make_triple(rng, occupations, list(names)) for _ in range(count)]


def test_length_alone_is_near_chance():
    triples = made(600)
    longer = [(len(t.matched) > len(t.unmatched)) + 0.5 * (len(t.matched) == len(t.unmatched)) for t in triples]
    assert 0.44 < sum(longer) / len(longer) < 0.56


def test_headings_alone_are_near_chance():
    """A naive Bayes classifier on nothing but the lines that head a resume and its sections."""
    triples = made(800)
    rows = [(headings(t.matched), True) for t in triples] + [(headings(t.unmatched), False) for t in triples]
    train, test = rows[0::2], rows[1::2]
    counts = {label: Counter(h for found, y in train if y == label for h in found) for label in (True, False)}
    weight = {h: math.log((counts[True][h] + 1) / (counts[False][h] + 1)) for h in counts[True] | counts[False]}
    scores = [sum(weight.get(h, 0.0) for h in found) for found, _ in test]
    assert 0.44 < auc(scores, [y for _, y in test]) < 0.56


def headings(text: str) -> list[str]:
    known = {line for form in (*wording.RESUME_OPENINGS, *wording.RESUME_SCHOOL) for line in form.split("\n") if "{" not in line}
    known |= {*wording.RESUME_WORK, *wording.RESUME_SKILLS}
    return [line for line in text.split("\n") if line in known]


def test_every_kind_of_wrong_is_drawn_and_says_what_is_missing():
    triples = made(300)
    assert {t.wrong for t in triples} == set(WRONG)
    for triple in triples:
        assert not any(f" {skill} " in f" {triple.unmatched} " for skill in triple.missing)
        assert bool(triple.missing) or triple.wrong == "wrong level"
