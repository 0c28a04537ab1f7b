"""The tests: documents and ads that were never trained on, scored by the built model as it is served (`candor score`).

Every trial stands beside keywords (TF-IDF over the same texts, the command's own baseline), the teacher (cosine of mean
sentence vectors, nothing trained), length alone, and two parts of the score: the GPT-2's reading and its embedding's topic.
"""

import json
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

import numpy as np

from training.fields import Fields, title_in
from training.metrics import auc, fit_class, ndcg, weighted_f1
from training.sources import FILES, Resume, read_occupations, read_resumes, read_rows, read_triples
from training.splits import hash_of
from training.teacher import Teacher, teacher_folder

ROOT = Path(__file__).parent.parent
ADS = {"trade": ROOT / "training/data/trade_ads.json", "trade_plain": ROOT / "training/data/trade_ads_plain.json"}
CLASSES = {"No Fit": 0, "Potential Fit": 1, "Good Fit": 2}
TEACHER_WORDS, TEACHER_CHUNKS = 180, 4
BLEND_PARTS = {"reading": "reading", "topic": "topic"}
SMALL_FIELD = 5
Scores = dict[str, np.ndarray]


class Trials:
    def __init__(self, data: Path, folder: Path):
        """`folder` keeps the pairs (real data: an ignored one)."""
        self.data, self.folder = data, folder
        self.teacher = Teacher(teacher_folder())
        self.known: dict[str, np.ndarray] = {}

    def scores(self, name: str, jobs: Sequence[str], resumes: Sequence[str], pairs: Sequence[tuple[int, int]]) -> tuple[Scores, np.ndarray]:
        """By every method, and the served classes 0..2."""
        path = self.folder / f"trial-{name}.jsonl"
        with path.open("w") as out:
            for j, r in pairs:
                out.write(json.dumps({"job_text": jobs[j], "resume_text": resumes[r]}) + "\n")
        served, keywords = served_scores(path, "gpt2"), served_scores(path, "keywords")
        found = {"scorer": np.array([s["score"] for s in served])}
        for label, part in BLEND_PARTS.items():
            found[label] = np.array([next(p["value"] for p in s["parts"] if p["name"] == part) for s in served])
        job_vectors, resume_vectors = self.sentence_vectors(jobs), self.sentence_vectors(resumes)
        found |= {
            "keywords": np.array([s["score"] for s in keywords]),
            "teacher": np.array([job_vectors[j] @ resume_vectors[r] for j, r in pairs]),
            "length": np.array([len(resumes[r]) for _, r in pairs], float),
        }
        return found, np.array([CLASSES[s["class"]] for s in served])

    def sentence_vectors(self, texts: Sequence[str]) -> np.ndarray:
        """[texts, 384], unit rows: the mean of a text's chunks of 180 words, four at most."""
        new = [t for t in dict.fromkeys(texts) if t not in self.known]
        pieces = [word_chunks(t) for t in new]
        vectors = iter(self.teacher.embed([p for own in pieces for p in own], 16).numpy())
        for text, own in zip(new, pieces):
            self.known[text] = unit(np.mean([unit(next(vectors)) for _ in own], axis=0))
        return np.array([self.known[t] for t in texts])

    def trade(self, name: str, per_trade: int) -> dict:
        """One ad for each of 24 trades against test resumes of all trades (at most `per_trade` each, by hash)."""
        ads: dict[str, str] = json.loads(ADS[name].read_text())
        pool = test_pool(read_resumes(self.data), per_trade)
        trades = sorted(ads)
        scores, _ = self.scores(name, [ads[t] for t in trades], [r.text for r in pool], [(j, r) for j in range(len(trades)) for r in range(len(pool))])
        own = np.array([[r.trade == t for r in pool] for t in trades])

        def measure(s: np.ndarray) -> dict[str, float]:
            rows = s.reshape(own.shape)
            areas = [auc(a, o) for a, o in zip(rows, own)]
            return {"mean_auc": float(np.mean(areas)), "worst_auc": min(areas), "mean_ndcg20": float(np.mean([ndcg(a, o.astype(float), 20) for a, o in zip(rows, own)]))}  # fmt: skip

        rows_of = {m: scores[m].reshape(own.shape) for m in ("scorer", "keywords")}
        by_trade = {
            t: {"resumes": int(own[i].sum()), **{m: round(auc(rows[i], own[i]), 3) for m, rows in rows_of.items()},
                "difference_95": paired_interval(rows_of["scorer"][i], rows_of["keywords"][i], own[i])}
            for i, t in enumerate(trades)
        }  # fmt: skip
        return {"jobs": len(trades), "resumes": len(pool), **table(scores, measure), "auc_by_trade": by_trade}

    def rjdb(self, jobs_for_hits: int) -> dict:
        """Matched above unmatched in 150 test rows; the right resume first among all 300; classes."""
        rows = [t for t in read_triples(self.data) if t.split == "test"]
        resumes = [t.matched for t in rows] + [t.unmatched for t in rows]
        n = len(rows)
        rng = Random(7)
        strangers = [rng.choice([x for x in range(n) if x != i]) for i in range(n)]
        pairs = [(i, i) for i in range(n)] + [(i, n + i) for i in range(n)] + list(enumerate(strangers))
        scores, classes = self.scores("rjdb", [t.job for t in rows], resumes, pairs)

        def measure(s: np.ndarray) -> dict[str, float]:
            matched, unmatched, stranger = s[:n], s[n : 2 * n], s[2 * n :]
            return {
                "matched_over_unmatched": float((matched > unmatched).mean()),
                "auc_matched_over_stranger": auc([*matched, *stranger], [True] * n + [False] * n),
            }

        fields = Fields(read_occupations(self.data).values())
        by_field: dict[str, list[int]] = {}
        for i, t in enumerate(rows):
            by_field.setdefault(fields.of(title_in(t.job)), []).append(i)
        small = [i for of in by_field.values() if len(of) < SMALL_FIELD for i in of]
        kept = {name: of for name, of in sorted(by_field.items()) if len(of) >= SMALL_FIELD} | ({"others": small} if small else {})
        right = {m: scores[m][:n] > scores[m][n : 2 * n] for m in ("scorer", "keywords", "teacher")}
        matched_by_field = {f: {"rows": len(of), **{m: round(float(right[m][of].mean()), 3) for m in right}} for f, of in kept.items()}

        jobs = [t.job for t in rows[:jobs_for_hits]]
        hits, _ = self.scores("rjdb-hits", jobs, resumes, [(j, r) for j in range(len(jobs)) for r in range(2 * n)])
        first = {name: float((s.reshape(len(jobs), -1).argmax(1) == np.arange(len(jobs))).mean()) for name, s in hits.items()}
        actual = [2] * n + [1] * n + [0] * n
        return {
            "rows": n, "jobs_for_hit_at_1": len(jobs), "pool": 2 * n, **table(scores, measure), "hit_at_1": first,
            "weighted_f1_of_classes": weighted_f1(list(classes), actual), "weighted_f1_of_chance": 1 / 3, "matched_over_unmatched_by_field": matched_by_field,
        }  # fmt: skip

    def fit(self) -> dict:
        """resume-job-description-fit, never trained on: over all rows, and the mean over jobs that have both labels."""
        rows = read_rows(self.data / FILES["fit"])
        jobs = sorted({r["job_text"] for r in rows})
        place = {text: i for i, text in enumerate(jobs)}
        pairs = [(place[r["job_text"]], i) for i, r in enumerate(rows)]
        scores, classes = self.scores("fit", jobs, [r["resume_text"] for r in rows], pairs)
        y = np.array([r["label"] == 1 for r in rows])
        of_job = np.array([j for j, _ in pairs])

        def measure(s: np.ndarray) -> dict[str, float]:
            each = [auc(s[of_job == j], y[of_job == j]) for j in set(of_job) if 0 < y[of_job == j].mean() < 1]
            return {"auc": auc(s, y), "mean_auc_by_job": float(np.mean(each)), "jobs_with_both": len(each)}

        return {"pairs": len(rows), **table(scores, measure), "share_above_no_fit": float((classes > fit_class(0)).mean())}


def served_scores(path: Path, scorer: str) -> list[dict]:
    command = ["node", "--import", "tsx", "tools/candor/main.ts", "score", "--pairs", str(path), "--scorer", scorer]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_pool(resumes: Sequence[Resume], per_trade: int) -> list[Resume]:
    taken: dict[str, int] = {}
    pool = []
    for resume in sorted((r for r in resumes if r.split == "test"), key=lambda r: hash_of("trial", r.ident)):
        taken[resume.trade] = taken.get(resume.trade, 0) + 1
        if taken[resume.trade] <= per_trade:
            pool.append(resume)
    return pool


def paired_interval(one: np.ndarray, other: np.ndarray, positive: np.ndarray, draws: int = 1000) -> str:
    """The middle 95 % of the difference of two AUCs on the same rows, both classes drawn again by themselves."""
    rng = np.random.default_rng(1)
    yes, no = np.flatnonzero(positive), np.flatnonzero(~positive)
    found = []
    for _ in range(draws):
        rows = np.r_[rng.choice(yes, len(yes)), rng.choice(no, len(no))]
        found.append(auc(one[rows], positive[rows]) - auc(other[rows], positive[rows]))
    low, high = np.percentile(found, [2.5, 97.5])
    return f"{low:+.2f} to {high:+.2f}"


def word_chunks(text: str) -> list[str]:
    words = text.split()
    return [" ".join(words[i : i + TEACHER_WORDS]) for i in range(0, max(len(words), 1), TEACHER_WORDS)][:TEACHER_CHUNKS]


def unit(row: np.ndarray) -> np.ndarray:
    return row / max(float(np.linalg.norm(row)), 1e-9)


def table(scores: Scores, measure: Callable[[np.ndarray], dict[str, float]]) -> dict[str, dict[str, float]]:
    return {name: measure(s) for name, s in scores.items()}
