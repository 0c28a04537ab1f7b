"""The three stages after the start: InfoNCE on embeddings, RankPO against the first stage, ordinal regression of the pair score."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from random import Random

import torch
import torch.nn.functional as F
from torch import Tensor

from training.contrast import TEMPERATURE, ContrastMaker, ContrastSize, contrast_loss
from training.groups import KINDS, Group, GroupMaker
from training.learning import Stage
from training.model import Scorer
from training.validation import Validation

CONTRAST_STEPS, PREFERENCE_STEPS = 200, 60
CONTRAST_SIZES = (ContrastSize(ad_tokens=130, resume_tokens=160, pair_tokens=110), ContrastSize(ad_tokens=220, resume_tokens=380, pair_tokens=180))
BETA = 0.5
"""How far preferences may pull from the reference: of the difference in cosine over temperature."""
RANKING_WEIGHT = 0.2
KEEP_EVERY = 3
"""Every third step of the regression is a preference step of this weight, against stage 2: embeddings stay good and get better."""
KEEP_WEIGHT = 0.5
PREFERENCE_LENGTHS = (200, 260, 6, 0.3)


@dataclass(frozen=True)
class Lengths:
    """A number of steps, the longest texts in them (tokens), jobs per thread and the share of Good resumes."""

    steps: int
    job_tokens: int
    resume_tokens: int
    jobs: int
    good: float


REGRESSION = (Lengths(260, 110, 150, 8, 0.25), Lengths(130, 220, 300, 4, 0.28), Lengths(60, 446, 576, 2, 0.30))
"""Classes go from 50-25-25 (No, Potential, Good) to 40-30-30."""


def contrast_stage(maker: GroupMaker, seed: int, validation: Validation) -> Stage:
    contrast = ContrastMaker(maker)

    def loss(model: Scorer, step: int, part: int) -> Tensor:
        size = CONTRAST_SIZES[0 if step < CONTRAST_STEPS * 0.6 else 1]
        return contrast_loss(model.embed, contrast.draw(Random(f"contrast/{seed}/{step}/{part}"), size))

    return Stage("contrast", CONTRAST_STEPS, 1e-3, loss, validation.embeddings, 40)


def preference_stage(model: Scorer, maker: GroupMaker, seed: int, validation: Validation) -> Stage:
    """RankPO: -log sigmoid(beta ((s_better - s_worse) - (r_better - r_worse))), s by the policy, r by the frozen first stage."""
    return Stage("preference", PREFERENCE_STEPS, 3e-4, preferences(model, maker, f"preference/{seed}"), validation.embeddings, 20)


def preferences(model: Scorer, maker: GroupMaker, key: str) -> Callable[[Scorer, int, int], Tensor]:
    """The loss of a step and part, against the model as it is now."""
    reference = deepcopy(model).requires_grad_(False)

    def loss(policy: Scorer, step: int, part: int) -> Tensor:
        groups, _ = draw_groups(maker, f"{key}/{step}/{part}", Lengths(0, *PREFERENCE_LENGTHS))
        labels = torch.tensor([g.labels for g in groups])
        with torch.no_grad():
            settled = likeness(reference, groups)
        return preference_loss(likeness(policy, groups) - settled, labels)

    return loss


def preference_loss(gain: Tensor, labels: Tensor) -> Tensor:
    """`gain` [J, R] is the policy's likeness over the reference's; pairs count as far as the labels differ."""
    order = (labels[:, :, None] - labels[:, None, :]).clamp(min=0)
    better = gain[:, :, None] - gain[:, None, :]
    return (F.softplus(-BETA * better) * order).sum() / order.sum().clamp(min=1)


def likeness(model: Scorer, groups: list[Group]) -> Tensor:
    """Cosine over temperature of each job and its resumes [J, R]."""
    rows = len(groups[0].resumes)
    vectors = model.embed([*(g.job for g in groups), *(r for g in groups for r in g.resumes)])
    jobs, resumes = vectors[: len(groups)], vectors[len(groups) :].view(len(groups), rows, -1)
    return (jobs[:, None] * resumes).sum(-1) / TEMPERATURE


def regression_stage(model: Scorer, maker: GroupMaker, seed: int, validation: Validation) -> Stage:
    keep = preferences(model, maker, f"keep/{seed}")

    def loss(model: Scorer, step: int, part: int) -> Tensor:
        if step % KEEP_EVERY == KEEP_EVERY - 1:
            return KEEP_WEIGHT * keep(model, step, part)
        groups, offset = draw_groups(maker, f"regression/{seed}/{step}/{part}", lengths_at(step))
        logits = model([g.job for g in groups], [g.resumes for g in groups], offset)
        return ordinal_loss(logits, torch.tensor([g.labels for g in groups]))

    return Stage("regression", sum(part.steps for part in REGRESSION), 1e-3, loss, validation, 60)


def ordinal_loss(logits: Tensor, labels: Tensor) -> Tensor:
    """MSE of the sigmoid, plus log(1 + exp(-(difference))) over the pairs of a group that the labels order."""
    order = (labels[:, :, None] - labels[:, None, :]).clamp(min=0)
    difference = logits[:, :, None] - logits[:, None, :]
    ranking = (F.softplus(-difference) * order).sum() / order.sum().clamp(min=1)
    return F.mse_loss(logits.sigmoid(), labels) + RANKING_WEIGHT * ranking


def lengths_at(step: int) -> Lengths:
    for part in REGRESSION:
        if step < part.steps:
            return part
        step -= part.steps
    return REGRESSION[-1]


def draw_groups(maker: GroupMaker, key: str, lengths: Lengths) -> tuple[list[Group], int]:
    """Groups of one part of one step, and a shift of their positions, so that short texts also move the later ones."""
    rng = Random(key)
    share = rng.uniform(0.55, 1.0)
    job_tokens, resume_tokens = int(lengths.job_tokens * share), int(lengths.resume_tokens * share)
    groups = [maker.draw(rng, job_tokens, resume_tokens, KINDS, lengths.good) for _ in range(lengths.jobs)]
    room = 1022 - lengths.job_tokens - lengths.resume_tokens
    return groups, rng.randint(0, room) if rng.random() < 0.3 and room > 0 else 0
