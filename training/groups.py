"""Draws training groups: one job with several resumes and their labels (0 No, 0.5 Potential, 1 Good).

Four kinds of group: made from the skill-occupation facts, real resumes by trade, rjdb triples, and halves of one
document. Every draw comes from Random(seed, step), so a run resumes where it stopped and repeats exactly.
"""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from training.making import MadeJob, make_ad, make_job, make_resume, rough, some
from training.sources import Resume, read_occupations, read_posts, read_resumes, read_triples
from training.splits import Split, hash_of
from training.token_ids import TokenIds

DATA = Path(__file__).parent / "data"
TRADES = json.loads((DATA / "trades.json").read_text())
TRADE_ADS = DATA / "trade_ads_train.json"
ROWS = 6
KINDS = {"graph": 0.22, "trade": 0.42, "rjdb": 0.22, "halves": 0.14}
"""More of what is learned last: after 110 steps graph and rjdb groups are ranked at 0.98 and above, trades at 0.72."""


@dataclass(frozen=True)
class Group:
    kind: str
    job: list[int]
    resumes: list[list[int]]
    labels: list[float]


class GroupMaker:
    def __init__(self, data: Path, token_ids: TokenIds, split: Split = "train"):
        self.token_ids = token_ids
        self.occupations = read_occupations(data)
        self.codes = sorted(self.occupations)
        self.resumes = [r for r in read_resumes(data) if r.split == split]
        self.by_trade: dict[str, list[int]] = defaultdict(list)
        for i, resume in enumerate(self.resumes):
            self.by_trade[resume.trade].append(i)
        self.resume_ids = token_ids.encode_all([r.text for r in self.resumes])
        self.triples = [t for t in read_triples(data) if t.split == split]
        self.posts = read_posts(data)
        self.trade_ads = {trade: own_ads(trade, ads, split) for trade, ads in json.loads(TRADE_ADS.read_text()).items()}
        self.trade_codes = {
            trade: [c for c in self.codes if any(c.startswith(p) for p in entry["occupations"])] for trade, entry in TRADES.items()
        }

    def documents(self) -> list[list[int]]:
        """Token ids of all training text, for counting tokens and the company they keep."""
        triples = [text for t in self.triples for text in (t.job, t.matched, t.unmatched)]
        facts = [" ".join(self.occupations[c].tasks) for c in self.codes]
        return [*self.resume_ids, *self.token_ids.encode_all([*triples, *self.posts, *facts])]

    def draw(self, rng: Random, job_tokens: int, resume_tokens: int, kinds: dict[str, float] = KINDS, good: float = 0.3) -> Group:
        """`good` is the share of Good (and of Potential) among the made resumes."""
        kind = rng.choices(list(kinds), list(kinds.values()))[0]
        job, resumes, labels = getattr(self, kind)(rng, good)
        ids = [self.token_ids.encode(r) if isinstance(r, str) else r for r in resumes]
        job_ids = self.token_ids.encode(job)
        crop_job = job_ids[:job_tokens] if rng.random() < 0.7 else crop(rng, job_ids, job_tokens)
        size = rng.randint(resume_tokens * 3 // 5, resume_tokens)
        return Group(kind, crop_job, [crop(rng, r, size) for r in ids], list(labels))

    def graph(self, rng: Random, good: float) -> tuple[str, list[str], list[float]]:
        occupation = self.occupations[rng.choice(self.codes)]
        if len(occupation.technologies) < 5:
            return self.graph(rng, good)
        job = make_job(rng, occupation)
        labels = rng.choices((0.0, 0.25, 0.5, 1.0), ((1 - 2 * good) * 0.8, (1 - 2 * good) * 0.2, good, good), k=ROWS)
        return job.text, [self.made_for(rng, job, label) for label in labels], labels

    def made_for(self, rng: Random, job: MadeJob, label: float) -> str:
        """A resume of the wanted fit: Good names >= 75 % of the must-haves; Potential about half, or all at the wrong level, or comes
        from a related trade. All but the wrong level have the years that are asked, so that years alone tell nothing else.
        """
        occupation, tasks = job.occupation, job.tasks
        close = [c for c in occupation.related[:5] if c in self.occupations]
        years = rng.randint(job.years, max(job.years, 20))
        if label == 1:
            share = rng.uniform(0.75, 1.0)
        elif label == 0.5 and job.years > 3 and str(job.years) in job.text and rng.random() < 0.4:
            share, years = rng.uniform(0.75, 1.0), rng.randint(1, job.years // 3)
        elif label == 0.5 and (rng.random() < 0.6 or not close):
            share, tasks = rng.uniform(0.35, 0.6), some(rng, tasks, len(tasks) // 2)
        elif label == 0.5:
            occupation, share, tasks = self.occupations[rng.choice(close)], rng.uniform(0.2, 0.5), ()
        elif label == 0.25:
            share, tasks = rng.uniform(0, 0.15), ()
        elif rng.random() < 0.2 and len(occupation.related) > 8:
            far = [c for c in occupation.related[8:] if c in self.occupations]
            occupation, share, tasks = self.occupations[rng.choice(far or self.codes)], 0.0, ()
        else:
            occupation, share, tasks = self.occupations[rng.choice(self.codes)], 0.0, ()
        kept = some(rng, job.skills, round(share * len(job.skills)))
        return make_resume(rng, occupation, kept, job.skills, tasks, years)

    def trade(self, rng: Random, good: float) -> tuple[str, list[list[int]], list[float]]:
        """A job of one trade (an ad of ours, one made from the facts, or lines of another resume of it) against real resumes."""
        trade = rng.choice(sorted(self.by_trade))
        near = [t for t in TRADES[trade]["near"] if t in self.by_trade]
        own = some(rng, self.by_trade[trade], 3)
        draw = rng.random()
        job = rng.choice(self.trade_ads[trade]) if draw < 0.6 else self.ad_of_trade(rng, trade) if draw < 0.75 else self.ad_from_resume(rng, self.resumes[own[0]])
        chosen = [(i, 1.0) for i in own[1:]]
        if near:
            chosen.append((rng.choice(self.by_trade[rng.choice(near)]), 0.5))
        far = [t for t in self.by_trade if t != trade and t not in near]
        while len(chosen) < ROWS:
            chosen.append((rng.choice(self.by_trade[rng.choice(far)]), 0.0))
        return job, [self.resume_ids[i] for i, _ in chosen], [label for _, label in chosen]

    def ad_of_trade(self, rng: Random, trade: str) -> str:
        return make_job(rng, self.occupations[rng.choice(self.trade_codes[trade])]).text

    def ad_from_resume(self, rng: Random, resume: Resume) -> str:
        lines = useful_lines(resume.text)
        title = rng.choice((lines[0][:60], resume.trade.replace("-", " ").title()))
        return make_ad(rng, title, some(rng, lines[1:], rng.randint(3, 8)), some(rng, [s.strip() for s in ",".join(lines[1:6]).split(",")], 4), 4)

    def rjdb(self, rng: Random, good: float) -> tuple[str, list[str], list[float]]:
        own = rng.choice(self.triples)
        filler = rng.random() < 0.5
        half = dropped_lines(rng, own.matched)
        rows = [(own.matched, 1.0), (own.unmatched, 0.5), (half, 0.4)]
        for _ in range(ROWS - len(rows)):
            other = rng.choice(self.triples)
            label = 1.0 if other.row == own.row else 0.5 if title_of(other.job) == title_of(own.job) else 0.0
            rows.append((rng.choice((other.matched, other.unmatched)) if label < 1 else other.matched, label))
        size = max(len(t) for t, _ in rows)
        texts = [self.fill_up(rng, t, rng.randint(size, size * 3 // 2)) if filler else t for t, _ in rows]
        return rough(rng, own.job), [rough(rng, t) for t in texts], [label for _, label in rows]

    def fill_up(self, rng: Random, text: str, size: int) -> str:
        """Lines of a random other resume up to `size` characters, so that length tells nothing."""
        lines = text.split("\n")
        extra = useful_lines(rng.choice(self.triples).matched)
        while sum(map(len, lines)) < size:
            lines.insert(rng.randint(0, len(lines)), rng.choice(extra))
        return "\n".join(lines)

    def halves(self, rng: Random, good: float) -> tuple[str, list, list[float]]:
        """One half of a document as the job, the other half as the resume that fits."""
        if rng.random() < 0.3:
            posts = rng.sample(self.posts, 3)
            left, right = two_halves(rng, posts[0])
            rest = [two_halves(rng, p)[1] for p in posts[1:]]
            it = [self.resume_ids[rng.choice(self.by_trade["INFORMATION-TECHNOLOGY"])]]
            far = [self.resume_ids[rng.choice(self.by_trade[t])] for t in rng.sample(("CHEF", "FITNESS", "APPAREL", "ADVOCATE", "TEACHER"), 2)]
            return left, [right, *rest, *it, *far], [1.0, 0.5, 0.5, 0.5, 0.0, 0.0]
        trades = rng.sample(sorted(self.by_trade), ROWS - 2)
        own, same = some(rng, self.by_trade[trades[0]], 2)
        left, right = two_halves(rng, self.resumes[own].text)
        near = TRADES[trades[0]]["near"]
        others = [(self.resume_ids[rng.choice(self.by_trade[t])], 0.4 if t in near else 0.0) for t in trades]
        rows = [(right, 1.0), (self.resume_ids[same], 0.7), *((ids, 0.7 if i == 0 else label) for i, (ids, label) in enumerate(others))]
        return left, [r for r, _ in rows], [label for _, label in rows]


def own_ads(trade: str, ads: Sequence[str], split: Split) -> list[str]:
    """Of a trade's twelve ads the two first in hash order are for validation, the others for training."""
    order = sorted(ads, key=lambda ad: hash_of("ad", f"{trade}/{ad}"))
    return order[2:] if split == "train" else order[:2]


def crop(rng: Random, ids: Sequence[int], size: int) -> list[int]:
    """`size` tokens: six times in ten the beginning, where a resume says what the person does."""
    start = 0 if rng.random() < 0.6 else rng.randint(0, max(len(ids) - size, 0))
    return list(ids[start : start + size])


def useful_lines(text: str) -> list[str]:
    lines = [line.strip() for line in text.split("\n") if len(line.strip()) > 20]
    return lines if len(lines) > 2 else [text[:80], *text.split(". ")]


def two_halves(rng: Random, text: str) -> tuple[str, str]:
    lines = useful_lines(text)
    if rng.random() < 0.5:
        lines = some(rng, lines, len(lines))
    cut = max(1, int(len(lines) * rng.uniform(0.3, 0.6)))
    return "\n".join(lines[:cut]), "\n".join(lines[cut:])


def dropped_lines(rng: Random, text: str) -> str:
    """The resume without about half of its lines that say something."""
    return "\n".join(line for line in text.split("\n") if len(line.strip()) < 12 or line.startswith("#") or rng.random() < 0.45)


def title_of(job: str) -> str:
    lines = [line.strip().lower() for line in job.split("\n") if line.strip() and not line.startswith("#")]
    return lines[0] if lines else ""
