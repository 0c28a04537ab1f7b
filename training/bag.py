"""Token vectors from a bag of tokens trained by contrast: one or two minutes that are worth more than any other step.

A text's vector is the sum of its tokens' vectors, each times a learned weight, of length one. It starts from the
teacher's senses and learns on the batches of stage 1. The GPT-2 gets its vectors and weights as its token embedding
(start.py), so that it begins where the bag ends. Measured: README.md.
"""

from collections.abc import Sequence
from random import Random

import torch
import torch.nn.functional as F
from torch import Tensor

from training.contrast import HEADLINE, ContrastMaker, ContrastSize, Ids, contrast_loss
from training.senses import unit

STEPS = 700
SIZE = ContrastSize(ads=2, resumes=4, pairs=64, ad_tokens=400, resume_tokens=450, pair_tokens=300)
RATE, WEIGHT_RATE = 2e-3, 5e-3


class Bag(torch.nn.Module):
    def __init__(self, senses: Tensor, rarity: Tensor):
        """senses [V, d] of length one; rarity [V], standardised, starts the weights."""
        super().__init__()
        self.vectors = torch.nn.Parameter(senses.clone())
        self.weight = torch.nn.Parameter(0.5 * rarity)
        self.headline = torch.nn.Parameter(torch.tensor(1.0))

    def forward(self, texts: Sequence[Ids]) -> Tensor:
        """Unit rows [len(texts), d]; tokens of the headline weigh exp(headline) times more."""
        rows = [torch.tensor(ids if len(ids) else [0]) for ids in texts]
        starts = torch.tensor([0, *(len(r) for r in rows[:-1])]).cumsum(0)
        tokens = torch.cat(rows)
        places = torch.cat([torch.arange(len(r)) for r in rows])
        weights = (self.weight[tokens] + self.headline * (places < HEADLINE)).exp()
        return F.normalize(F.embedding_bag(tokens, self.vectors, starts, mode="sum", per_sample_weights=weights), dim=1)


def train_bag(maker: ContrastMaker, senses: Tensor, rarity: Tensor, seed: int, steps: int = STEPS) -> Bag:
    bag = Bag(unit(senses), rarity)
    optimizer = torch.optim.Adam([{"params": [bag.vectors], "lr": RATE}, {"params": [bag.weight, bag.headline], "lr": WEIGHT_RATE}])
    for step in range(steps):
        loss = contrast_loss(bag, maker.draw(Random(f"bag/{seed}/{step}"), SIZE))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step % 100 == 99:
            print(f"bag {step + 1}: loss {loss.item():.3f}", flush=True)
    return bag


@torch.no_grad()
def laid_out(bag: Bag) -> tuple[Tensor, Tensor]:
    """Unit vectors [V, d] and the logarithm of each token's weight [V], lengths folded into the weights."""
    length = bag.vectors.norm(dim=1).clamp(min=1e-3)
    return unit(bag.vectors), bag.weight + length.log()
