"""The test: documents and ads that were never trained on. Every trial scores with the scorer, TF-IDF and length alone."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

import numpy as np

from training.lexical import TfIdf, cosine
from training.metrics import auc, ndcg, weighted_f1
from training.model import Scorer
from training.serving import score_resumes
from training.sources import FILES, read_resumes, read_rows, read_triples
from training.splits import hash_of
from training.token_ids import TokenIds

ADS = Path(__file__).parent / "data" / "trade_ads.json"
Scores = dict[str, np.ndarray]


class Trials:
    def __init__(self, model: Scorer, token_ids: TokenIds, data: Path):
        self.model, self.token_ids, self.data = model, token_ids, data
        resumes = [r.text for r in read_resumes(data) if r.split == "train"]
        triples = [x for t in read_triples(data) if t.split == "train" for x in (t.job, t.matched, t.unmatched)]
        self.words = TfIdf([*resumes, *triples])

    def scores(self, jobs: Sequence[str], resumes: Sequence[str], pairs: Sequence[tuple[int, int]]) -> Scores:
        job_ids, resume_ids = self.token_ids.encode_all(jobs), self.token_ids.encode_all(resumes)
        job_words, resume_words = [self.words.vector(j) for j in jobs], [self.words.vector(r) for r in resumes]
        found = {
            "scorer": score_resumes(self.model, job_ids, resume_ids, pairs),
            "tf_idf": np.array([cosine(job_words[j], resume_words[r]) for j, r in pairs]),
            "length": np.array([len(resume_ids[r]) for _, r in pairs], float),
        }
        found["scorer_plus_tf_idf"] = standard(found["scorer"]) + standard(found["tf_idf"])
        return found

    def trade(self, per_trade: int) -> dict:
        """One ad of our own for each of 24 trades against test resumes of all trades (`per_trade` each, by hash)."""
        ads: dict[str, str] = json.loads(ADS.read_text())
        test = sorted((r for r in read_resumes(self.data) if r.split == "test"), key=lambda r: hash_of("trial", r.ident))
        taken: dict[str, int] = {}
        pool = []
        for resume in test:
            taken[resume.trade] = taken.get(resume.trade, 0) + 1
            if taken[resume.trade] <= per_trade:
                pool.append(resume)
        trades = sorted(ads)
        pairs = [(j, r) for j in range(len(trades)) for r in range(len(pool))]
        scores = self.scores([ads[t] for t in trades], [r.text for r in pool], pairs)
        own = np.array([[r.trade == t for r in pool] for t in trades])

        def measure(s: np.ndarray) -> dict[str, float]:
            rows = s.reshape(own.shape)
            areas = [auc(a, o) for a, o in zip(rows, own)]
            return {"mean_auc": float(np.mean(areas)), "worst_auc": min(areas), "mean_ndcg20": float(np.mean([ndcg(a, o.astype(float), 20) for a, o in zip(rows, own)]))}  # fmt: skip

        by_trade = {t: round(auc(row, o), 3) for t, row, o in zip(trades, scores["scorer"].reshape(own.shape), own)}
        return {"jobs": len(trades), "resumes": len(pool), **table(scores, measure), "scorer_auc_by_trade": by_trade}

    def rjdb(self, jobs_for_hits: int, thresholds: tuple[float, float]) -> dict:
        """Matched above unmatched in 150 test rows; the right resume first among all 300; classes."""
        rows = [t for t in read_triples(self.data) if t.split == "test"]
        resumes = [t.matched for t in rows] + [t.unmatched for t in rows]
        n = len(rows)
        rng = Random(7)
        strangers = [rng.choice([x for x in range(n) if x != i]) for i in range(n)]
        pairs = [(i, i) for i in range(n)] + [(i, n + i) for i in range(n)] + list(enumerate(strangers))
        scores = self.scores([t.job for t in rows], resumes, pairs)
        actual = [2] * n + [1] * n + [0] * n

        def measure(s: np.ndarray) -> dict[str, float]:
            matched, unmatched, stranger = s[:n], s[n : 2 * n], s[2 * n :]
            return {
                "matched_over_unmatched": float((matched > unmatched).mean()),
                "auc_matched_over_stranger": auc([*matched, *stranger], [True] * n + [False] * n),
            }

        jobs = [t.job for t in rows[:jobs_for_hits]]
        hits = self.scores(jobs, resumes, [(j, r) for j in range(len(jobs)) for r in range(2 * n)])
        first = {name: float((s.reshape(len(jobs), -1).argmax(1) == np.arange(len(jobs))).mean()) for name, s in hits.items()}
        t1, t2 = thresholds
        classes = (scores["scorer"] >= t1).astype(int) + (scores["scorer"] >= t2)
        return {
            "rows": n, "jobs_for_hit_at_1": len(jobs), "pool": 2 * n, **table(scores, measure), "hit_at_1": first,
            "weighted_f1_of_classes": weighted_f1(classes, actual), "weighted_f1_of_chance": 1 / 3,
        }  # fmt: skip

    def fit(self) -> dict:
        """resume-job-description-fit, never trained on: over all rows, and the mean over jobs that have both labels."""
        rows = read_rows(self.data / FILES["fit"])
        jobs = sorted({r["job_text"] for r in rows})
        place = {text: i for i, text in enumerate(jobs)}
        pairs = [(place[r["job_text"]], i) for i, r in enumerate(rows)]
        scores = self.scores(jobs, [r["resume_text"] for r in rows], pairs)
        y = np.array([r["label"] == 1 for r in rows])
        of_job = np.array([j for j, _ in pairs])

        def measure(s: np.ndarray) -> dict[str, float]:
            each = [auc(s[of_job == j], y[of_job == j]) for j in set(of_job) if 0 < y[of_job == j].mean() < 1]
            return {"auc": auc(s, y), "mean_auc_by_job": float(np.mean(each)), "jobs_with_both": len(each)}

        return {"pairs": len(rows), **table(scores, measure)}


def table(scores: Scores, measure: Callable[[np.ndarray], dict[str, float]]) -> dict[str, dict[str, float]]:
    return {name: measure(s) for name, s in scores.items()}


def standard(x: np.ndarray) -> np.ndarray:
    return (x - x.mean()) / (x.std() + 1e-9)
