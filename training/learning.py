"""The training loop: two threads with half a batch each, sigmoid + MSE, and a pairwise ranking term inside each group.

Two threads of one core each are faster than one pass on two cores: Debian's OpenBLAS and libgomp each keep their own
threads, and these wait on one another. See run.py for the environment this needs.
"""

import json
import math
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random

import torch
import torch.nn.functional as F
from torch import Tensor

from training.groups import KINDS, Group, GroupMaker
from training.model import Scorer

THREADS = 2
RANKING_WEIGHT = 0.1


@dataclass(frozen=True)
class Stage:
    """A number of steps, the longest texts in them (tokens), jobs per thread and the share of Good resumes."""

    steps: int
    job_tokens: int
    resume_tokens: int
    jobs: int
    good: float


STAGES = (Stage(420, 110, 150, 8, 0.25), Stage(250, 220, 300, 4, 0.28), Stage(150, 446, 576, 2, 0.30))
STEPS = sum(stage.steps for stage in STAGES)
WARM_UP, COSINE, FALL = 48, 1200, 670
LAST_RATE = 0.03


def stage_at(step: int) -> Stage:
    for stage in STAGES:
        if step < stage.steps:
            return stage
        step -= stage.steps
    return STAGES[-1]


def draw_batch(maker: GroupMaker, seed: int, step: int, thread: int) -> tuple[list[Group], int]:
    """The groups of one thread at one step and the shift of their positions."""
    rng = Random(f"{seed}/{step}/{thread}")
    stage = stage_at(step)
    length = rng.uniform(0.55, 1.0)
    groups = [maker.draw(rng, int(stage.job_tokens * length), int(stage.resume_tokens * length), KINDS, stage.good) for _ in range(stage.jobs)]
    room = 1022 - stage.job_tokens - stage.resume_tokens
    return groups, rng.randint(0, room) if rng.random() < 0.3 and room > 0 else 0


def loss_of(logits: Tensor, labels: Tensor) -> Tensor:
    """MSE of the sigmoid, plus log(1 + exp(-(difference))) over the pairs of a group that the labels order."""
    order = labels[:, :, None] - labels[:, None, :]
    difference = logits[:, :, None] - logits[:, None, :]
    ranking = (F.softplus(-difference) * order.clamp(min=0)).sum() / order.clamp(min=0).sum().clamp(min=1)
    return F.mse_loss(logits.sigmoid(), labels) + RANKING_WEIGHT * ranking


def rate_factor(step: int) -> float:
    """Warm-up over 48 steps, a cosine that would end at step 1,200, cut short from step 670 by a straight fall to 3 %."""
    if step < WARM_UP:
        return (step + 1) / WARM_UP
    cosine = LAST_RATE + (1 - LAST_RATE) * 0.5 * (1 + math.cos(math.pi * (min(step, FALL) - WARM_UP) / (COSINE - WARM_UP)))
    left = max(STEPS - step, 0) / (STEPS - FALL)
    return cosine if step < FALL else LAST_RATE + (cosine - LAST_RATE) * left


def optimizer_of(model: Scorer, rate: float) -> torch.optim.Optimizer:
    """The score head learns ten times faster; the embeddings slower, since most tokens are seldom seen."""
    head = list(model.score.parameters())
    tables = [model.wte.weight, model.wpe.weight]
    rest = [p for name, p in model.named_parameters() if name.startswith(("h.", "ln_f"))]
    return torch.optim.AdamW(
        [
            {"params": rest, "base": rate, "weight_decay": 0.01},
            {"params": tables, "base": rate * 0.3, "weight_decay": 0.0},
            {"params": head, "base": rate * 10, "weight_decay": 0.0},
        ],
        lr=rate, betas=(0.9, 0.98),
    )  # fmt: skip


def train(
    model: Scorer, maker: GroupMaker, seed: int, steps: int, rate: float, folder: Path,
    validate: Callable[[Scorer], dict[str, float]], minutes: float,
) -> list[dict]:  # fmt: skip
    """Runs (or resumes) `steps` steps, checkpointing in `folder`; the log has the losses and validation figures.

    `minutes` only spaces validations: it never changes what is learned.
    """
    parameters = list(model.parameters())
    optimizer = optimizer_of(model, rate)
    first, log, spent = restore(folder, model, optimizer)
    pool = ThreadPoolExecutor(THREADS)
    losses: list[float] = []
    started, validated = time.time() - spent, time.time()

    def half(step: int, thread: int) -> tuple[float, Sequence[Tensor]]:
        groups, offset = draw_batch(maker, seed, step, thread)
        logits = model([g.job for g in groups], [g.resumes for g in groups], offset)
        loss = loss_of(logits, torch.tensor([g.labels for g in groups]))
        return loss.item(), torch.autograd.grad(loss, parameters)

    for step in range(first, steps):
        results = list(pool.map(half, [step] * THREADS, range(THREADS)))
        for parameter, *grads in zip(parameters, *(grads for _, grads in results)):
            parameter.grad = grads[0].add_(grads[1]).div_(THREADS)
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        factor = rate_factor(step)
        for group in optimizer.param_groups:
            group["lr"] = group["base"] * factor
        optimizer.step()
        losses.append(sum(loss for loss, _ in results) / THREADS)
        last = step == steps - 1
        if last or time.time() - validated > minutes * 60:
            entry = {"step": step + 1, "loss": sum(losses) / len(losses), "minutes": (time.time() - started) / 60, **validate(model)}
            losses, validated = [], time.time()
            log.append(entry)
            print(json.dumps({k: round(v, 4) for k, v in entry.items()}), flush=True)
            save(folder, model, optimizer, step + 1, log, time.time() - started)
    return log


def save(folder: Path, model: Scorer, optimizer: torch.optim.Optimizer, step: int, log: list[dict], spent: float) -> None:
    part = folder / "checkpoint.part"
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "step": step, "log": log, "spent": spent}, part)
    part.rename(folder / "checkpoint.pt")


def restore(folder: Path, model: Scorer, optimizer: torch.optim.Optimizer) -> tuple[int, list[dict], float]:
    path = folder / "checkpoint.pt"
    if not path.exists():
        return 0, [], 0.0
    kept = torch.load(path)
    model.load_state_dict(kept["model"])
    optimizer.load_state_dict(kept["optimizer"])
    return kept["step"], kept["log"], kept["spent"]
