"""Job - matched resume - unmatched resume, made from the skill-occupation facts, as JSON lines in RJDB's layout.

    CANDOR_DATA=... python3 -m training.triples --count 1000 --seed 1 > triples.jsonl

The unmatched resume is a hard negative: the same trade without the must-haves, the must-haves at the wrong level, or a
related trade. Title, sections, form, length and roughness are drawn before the fit: tests/test_triples.py.
"""

import argparse
import json
import os
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random

from training.making import MadeJob, make_job, make_resume, some
from training.sources import Occupation, read_occupations

WRONG = ("missing must-haves", "wrong level", "related trade")


@dataclass(frozen=True)
class MadeTriple:
    job: str
    matched: str
    unmatched: str
    wrong: str
    """Why the unmatched resume is unmatched."""
    field: str
    missing: tuple[str, ...]
    """Must-haves of the job that the unmatched resume does not name."""


def make_triple(rng: Random, occupations: dict[str, Occupation], codes: list[str]) -> MadeTriple:
    occupation = occupations[rng.choice(codes)]
    job = make_job(rng, occupation)
    kept = some(rng, job.skills, max(1, round(rng.uniform(0.75, 1.0) * len(job.skills))))
    matched = make_resume(rng, occupation, kept, job.skills, job.tasks, at_level(rng, job))
    close = [c for c in occupation.related[:5] if c in occupations]
    wrong = rng.choice([w for w in WRONG if (w != "wrong level" or job.years > 3) and (w != "related trade" or close)])
    unmatched, named = made_wrong(rng, job, wrong, [occupations[c] for c in close])
    missing = tuple(s for s in job.skills if s not in named)
    return MadeTriple(job.text, matched, unmatched, wrong, occupation.code[:2], missing)


def made_wrong(rng: Random, job: MadeJob, wrong: str, close: list[Occupation]) -> tuple[str, list[str]]:
    if wrong == "wrong level":
        return make_resume(rng, job.occupation, job.skills, job.skills, job.tasks, rng.randint(1, job.years // 3)), list(job.skills)
    named = some(rng, job.skills, round(rng.uniform(0, 0.3) * len(job.skills)))
    occupation = rng.choice(close) if wrong == "related trade" else job.occupation
    return make_resume(rng, occupation, named, job.skills, (), at_level(rng, job)), named


def at_level(rng: Random, job: MadeJob) -> int:
    return rng.randint(job.years, max(job.years, 20))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=os.environ.get("CANDOR_DATA"))
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    if chosen.data is None:
        parser.error("--data or CANDOR_DATA is needed")
    occupations = read_occupations(Path(chosen.data))
    codes = sorted(code for code, o in occupations.items() if len(o.technologies) >= 5)
    rng = Random(chosen.seed)
    for _ in range(chosen.count):
        sys.stdout.write(json.dumps(asdict(make_triple(rng, occupations, codes)), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
