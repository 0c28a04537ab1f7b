"""Stage 1, InfoNCE: texts that belong together get embeddings that point the same way.

A batch has two parts. Field: ads and real resumes of every trade; all resumes of the ad's own trade are its positives, near
trades weigh less as negatives. Pairs: two texts of one kind and one origin (facts of one occupation, a made job and a
resume of the same field, level and place, an RJDB job and its resume, two halves of a document), against all others.
The same batches train the bag of tokens that the embeddings start from (bag.py) and then the GPT-2.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

import torch
import torch.nn.functional as F
from torch import Tensor

from training.groups import TRADES, GroupMaker, two_halves
from training.making import make_job, make_resume, rough, some

TEMPERATURE = 0.07
NEAR_RELIEF = 1.0
"""What the logit of a near trade loses as a negative: it counts about a third."""
HEADLINE = 16
"""Tokens of a resume's head that most crops keep: it is where a resume says what the person does."""
PAIR_KINDS = {"facts": 0.35, "made": 0.2, "rjdb": 0.25, "halves": 0.2}

Ids = Sequence[int]
Embed = Callable[[Sequence[Ids]], Tensor]


@dataclass(frozen=True)
class ContrastBatch:
    ads: list[Ids]
    ad_trades: list[str]
    resumes: list[Ids]
    resume_trades: list[str]
    left: list[Ids]
    right: list[Ids]


@dataclass(frozen=True)
class ContrastSize:
    """Ads and resumes a trade, pairs, and the most tokens of an ad, of a resume and of a pair's texts."""

    ads: int = 1
    resumes: int = 2
    pairs: int = 24
    ad_tokens: int = 200
    resume_tokens: int = 300
    pair_tokens: int = 200


class ContrastMaker:
    def __init__(self, maker: GroupMaker):
        self.maker = maker
        self.ads = {trade: maker.token_ids.encode_all(ads) for trade, ads in maker.trade_ads.items()}
        self.drawers = {"facts": self.facts, "made": self.made, "rjdb": self.rjdb, "halves": self.halves}

    def draw(self, rng: Random, size: ContrastSize) -> ContrastBatch:
        m = self.maker
        ads, ad_trades, resumes, resume_trades = [], [], [], []
        for trade in sorted(m.by_trade):
            for ad in some(rng, self.ads[trade], size.ads):
                ads.append(shortened(rng, ad, size.ad_tokens))
                ad_trades.append(trade)
            for i in some(rng, m.by_trade[trade], size.resumes):
                resumes.append(shortened(rng, m.resume_ids[i], size.resume_tokens))
                resume_trades.append(trade)
        kinds = rng.choices(list(PAIR_KINDS), list(PAIR_KINDS.values()), k=size.pairs)
        pairs = [self.drawers[kind](rng) for kind in kinds]
        left, right = ([shortened(rng, m.token_ids.encode(p[side]), size.pair_tokens) for p in pairs] for side in (0, 1))
        return ContrastBatch(ads, ad_trades, resumes, resume_trades, left, right)

    def facts(self, rng: Random) -> tuple[str, str]:
        occupation = self.maker.occupations[rng.choice(self.maker.codes)]
        tools = ", ".join(name for name, _ in some(rng, occupation.technologies, 15)) or occupation.description
        texts = (f"{occupation.title}. {'. '.join(some(rng, occupation.titles, 8))}", ". ".join(some(rng, occupation.tasks, 8)), tools)
        first, second = rng.sample(texts, 2)
        return first, second

    def made(self, rng: Random) -> tuple[str, str]:
        """Positive by rule: the same field, level and place."""
        occupation = self.maker.occupations[rng.choice(self.maker.codes)]
        job = make_job(rng, occupation)
        return job.text, make_resume(rng, occupation, some(rng, job.skills, 3), job.skills, job.tasks[:2], years=job.years, place=job.place)

    def rjdb(self, rng: Random) -> tuple[str, str]:
        own = rng.choice(self.maker.triples)
        return rough(rng, own.job), rough(rng, own.matched)

    def halves(self, rng: Random) -> tuple[str, str]:
        m = self.maker
        return two_halves(rng, rng.choice(m.posts) if rng.random() < 0.3 else rng.choice(m.resumes).text)


def shortened(rng: Random, ids: Ids, most: int) -> Ids:
    """At most `most` tokens: the beginning, or a stretch with (seven in ten) or without the headline."""
    size = rng.randint(min(60, most), most)
    if len(ids) <= size or rng.random() < 0.5:
        return ids[:size]
    start = rng.randint(0, len(ids) - size)
    return [*(ids[:HEADLINE] if rng.random() < 0.7 else ()), *ids[start : start + size - HEADLINE]]


def contrast_loss(embed: Embed, batch: ContrastBatch) -> Tensor:
    """Ads to resumes and back, half of resumes to resumes, half of pairs; `embed` gives unit rows."""
    sizes = [len(batch.ads), len(batch.resumes), len(batch.left), len(batch.right)]
    ads, resumes, left, right = embed([*batch.ads, *batch.resumes, *batch.left, *batch.right]).split(sizes)
    across = same_trade(batch.ad_trades, batch.resume_trades)
    near = near_trades(batch.ad_trades, batch.resume_trades)
    logits = ads @ resumes.T / TEMPERATURE - NEAR_RELIEF * near
    field = spread(logits, across) + spread(logits.T, across.T)
    within = same_trade(batch.resume_trades, batch.resume_trades) - torch.eye(len(resumes))
    others = resumes @ resumes.T / TEMPERATURE - 1e4 * torch.eye(len(resumes))
    belongs = torch.arange(len(left))
    pairs = left @ right.T / TEMPERATURE
    return field + 0.5 * spread(others, within) + 0.25 * (F.cross_entropy(pairs, belongs) + F.cross_entropy(pairs.T, belongs))


def spread(logits: Tensor, positive: Tensor) -> Tensor:
    """Cross entropy against equal shares on each row's positives; rows without any count nothing."""
    count = positive.sum(1, keepdim=True)
    share = positive / count.clamp(min=1)
    return -(share * logits.log_softmax(1)).sum() / (count > 0).sum().clamp(min=1)


def same_trade(rows: Sequence[str], columns: Sequence[str]) -> Tensor:
    return torch.tensor([[float(a == b) for b in columns] for a in rows])


def near_trades(rows: Sequence[str], columns: Sequence[str]) -> Tensor:
    return torch.tensor([[float(b in TRADES[a]["near"] or a in TRADES[b]["near"]) for b in columns] for a in rows])
