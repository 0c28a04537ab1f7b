"""Validation pairs for what is fitted on top of the trained scorer: the blend of its parts and the aggregation of chunks.

    CANDOR_DATA=... python3 -m training.pairs [--split validation] > training/.cache/validation-pairs.jsonl

JSON lines {kind, job_id, job_text, resume_id, resume_text, label}. Holds real data:
for ignored folders only.
"""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

from training.groups import TRADES, own_ads, title_of, TRADE_ADS
from training.sources import read_occupations, read_resumes, read_triples
from training.splits import Split
from training.triples import make_triple

MADE, STRANGERS = 60, 10
Row = dict[str, str | float]


def trade_rows(data: Path, split: Split) -> Iterator[Row]:
    """A held-out ad of each trade against the split's resumes of all trades: 1 its own, 0.5 a near trade's, 0 others."""
    resumes = [r for r in read_resumes(data) if r.split == split]
    for trade, ads in json.loads(TRADE_ADS.read_text()).items():
        near = TRADES[trade]["near"]
        ad = own_ads(trade, ads, split)[0]
        for r in resumes:
            label = 1.0 if r.trade == trade else 0.5 if r.trade in near else 0.0
            yield row("trade", trade, ad, r.ident, r.text, label)


def rjdb_rows(data: Path, split: Split) -> Iterator[Row]:
    """Each job against its matched (1) and its unmatched resume (0.5), and both of ten other rows of another title (0)."""
    triples = [t for t in read_triples(data) if t.split == split]
    rng = Random("rjdb pairs")
    for own in triples:
        others = [t for t in triples if title_of(t.job) != title_of(own.job)]
        for other in (own, *rng.sample(others, min(STRANGERS, len(others)))):
            same = other.row == own.row
            yield row("rjdb", str(own.row), own.job, f"{other.row}m", other.matched, 1.0 if same else 0.0)
            yield row("rjdb", str(own.row), own.job, f"{other.row}u", other.unmatched, 0.5 if same else 0.0)


def made_rows(data: Path) -> Iterator[Row]:
    occupations = read_occupations(data)
    codes = sorted(code for code, o in occupations.items() if len(o.technologies) >= 5)
    rng = Random("pairs")
    triples = [make_triple(rng, occupations, codes) for _ in range(MADE)]
    for n, own in enumerate(triples):
        yield row("graph", str(n), own.job, f"{n}m", own.matched, 1.0)
        yield row("graph", str(n), own.job, f"{n}u", own.unmatched, 0.5 if own.wrong == "wrong level" else 0.25)
        for k in rng.sample([k for k in range(MADE) if triples[k].field != own.field], 6):
            yield row("graph", str(n), own.job, f"{k}m", triples[k].matched, 0.0)


def row(kind: str, job_id: str, job: str, resume_id: str, resume: str, label: float) -> Row:
    return {"kind": kind, "job_id": job_id, "job_text": job, "resume_id": resume_id, "resume_text": resume, "label": label}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=os.environ.get("CANDOR_DATA"))
    parser.add_argument("--split", choices=("train", "validation"), default="validation")
    chosen = parser.parse_args()
    if chosen.data is None:
        parser.error("--data or CANDOR_DATA is needed")
    data = Path(chosen.data)
    for rows in (trade_rows(data, chosen.split), rjdb_rows(data, chosen.split), made_rows(data)):
        for line in rows:
            sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
