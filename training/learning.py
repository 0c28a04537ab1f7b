"""The loop every stage runs in: two threads with a share of the batch each, AdamW, warm-up and cosine, checkpoints.

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

import torch
from torch import Tensor

from training.model import Scorer

THREADS = 2
WARM_UP_SHARE, LAST_RATE = 0.06, 0.03
CHECKPOINT_EVERY = 20


@dataclass(frozen=True)
class Stage:
    """One stage: `loss(model, step, part)` of part 0..THREADS * accumulate - 1 of a step, drawn from the seed alone."""

    name: str
    steps: int
    rate: float
    loss: Callable[[Scorer, int, int], Tensor]
    validate: Callable[[Scorer], dict[str, float]]
    validate_every: int = 60
    accumulate: int = 1
    """Parts each thread runs before the step: gradients are their mean."""


def rate_factor(step: int, steps: int) -> float:
    """Linear warm-up, then a cosine down to 3 %."""
    warm_up = max(1, round(WARM_UP_SHARE * steps))
    if step < warm_up:
        return (step + 1) / warm_up
    return LAST_RATE + (1 - LAST_RATE) * 0.5 * (1 + math.cos(math.pi * (step - warm_up) / max(1, steps - warm_up)))


def optimizer_of(model: Scorer, rate: float) -> torch.optim.Optimizer:
    """The match head learns ten times faster; the embeddings slower, since most tokens are seldom seen."""
    head = {id(p) for p in model.score.parameters()}
    tables = {id(model.wte.weight), id(model.wpe.weight)}
    trained = [p for p in model.parameters() if p.requires_grad]
    kinds = (
        ([p for p in trained if id(p) not in head | tables], 1.0, 0.01),
        ([p for p in trained if id(p) in tables], 0.3, 0.0),
        ([p for p in trained if id(p) in head], 10.0, 0.0),
    )
    groups = [{"params": parameters, "base": rate * factor, "weight_decay": decay} for parameters, factor, decay in kinds if parameters]
    return torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98))


def run_stage(model: Scorer, stage: Stage, folder: Path) -> list[dict]:
    """Runs, or takes up again, all steps of a stage; the log has the losses and the validation figures."""
    parameters = [p for p in model.parameters() if p.requires_grad]
    optimizer = optimizer_of(model, stage.rate)
    path = folder / f"{stage.name}.pt"
    first, log, spent = restore(path, model, optimizer)
    pool = ThreadPoolExecutor(THREADS)
    parts = range(THREADS * stage.accumulate)
    losses: list[float] = []
    started = time.time() - spent

    def gradients(step: int, part: int) -> tuple[float, Sequence[Tensor | None]]:
        loss = stage.loss(model, step, part)
        return loss.item(), torch.autograd.grad(loss, parameters, allow_unused=True)

    for step in range(first, stage.steps):
        results = list(pool.map(gradients, [step] * len(parts), parts))
        for parameter, *found in zip(parameters, *(grads for _, grads in results)):
            known = [g for g in found if g is not None]
            parameter.grad = torch.stack(known).sum(0).div_(len(parts)) if known else None
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        for group in optimizer.param_groups:
            group["lr"] = group["base"] * rate_factor(step, stage.steps)
        optimizer.step()
        losses.append(sum(loss for loss, _ in results) / len(parts))
        last = step == stage.steps - 1
        if last or step % stage.validate_every == stage.validate_every - 1:
            entry = {"stage": stage.name, "step": step + 1, "loss": sum(losses) / len(losses), "minutes": (time.time() - started) / 60, **stage.validate(model)}
            losses = []
            log.append(entry)
            print(json.dumps({k: round(v, 4) if isinstance(v, float) else v for k, v in entry.items()}), flush=True)
        if last or step % CHECKPOINT_EVERY == CHECKPOINT_EVERY - 1:
            save(path, model, optimizer, step + 1, log, time.time() - started)
    return log


def save(path: Path, model: Scorer, optimizer: torch.optim.Optimizer, step: int, log: list[dict], spent: float) -> None:
    part = path.with_suffix(".part")
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "step": step, "log": log, "spent": spent}, part)
    part.rename(path)


def restore(path: Path, model: Scorer, optimizer: torch.optim.Optimizer) -> tuple[int, list[dict], float]:
    if not path.exists():
        return 0, [], 0.0
    kept = torch.load(path)
    model.load_state_dict(kept["model"])
    optimizer.load_state_dict(kept["optimizer"])
    return kept["step"], kept["log"], kept["spent"]
