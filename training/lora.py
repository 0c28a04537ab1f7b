"""LoRA: thin matrices beside frozen weights, on the attention's q, k, v and output, in the names the graph takes them by.

    CANDOR_DATA=... python3 -m training.run regression --lora 8

W stays, y = x W + b + x A B with A [in, rank] and B [rank, out]; B starts at zero, so that nothing changes before the first step
(Hu and others, 2021; the scale is folded into B). The match head stays trainable.
"""

import math
from pathlib import Path

import torch
from torch import Tensor, nn

from training.model import Conv1D, Scorer
from training.weights_file import write_safetensors_f16

TARGETS = ("c_attn", "c_proj")


class LoraConv1D(nn.Module):
    def __init__(self, base: Conv1D, rank: int):
        super().__init__()
        n_in, n_out = base.weight.shape
        self.base = base
        self.A = nn.Parameter(torch.randn(n_in, rank) / math.sqrt(n_in))
        self.B = nn.Parameter(torch.zeros(rank, n_out))

    def forward(self, x: Tensor) -> Tensor:
        return self.base(x) + x @ self.A @ self.B


def add_lora(model: Scorer, rank: int) -> Scorer:
    """Freezes all but the match head and puts trainable matrices beside every attention projection, in place."""
    model.requires_grad_(False)
    model.score.requires_grad_(True)
    for block in model.h:
        for target in TARGETS:
            setattr(block.attn, target, LoraConv1D(getattr(block.attn, target), rank))
    return model


def adapter_tensors(model: Scorer) -> dict[str, Tensor]:
    """`lora.<layer>.attn.<target>.A` and `.B`, and the head as it is now."""
    found = {"score.weight": model.score.weight, "score.bias": model.score.bias}
    for layer, block in enumerate(model.h):
        for target in TARGETS:
            part = getattr(block.attn, target)
            found |= {f"lora.{layer}.attn.{target}.A": part.A, f"lora.{layer}.attn.{target}.B": part.B}
    return found


def write_adapter(model: Scorer, rank: int, path: Path) -> None:
    write_safetensors_f16(path, adapter_tensors(model), {"format": "pt", "rank": str(rank)})
