"""An adapter changes nothing before its first step, trains alone, and is what its two matrices multiply out to."""

import torch

from training.lora import adapter_tensors, add_lora
from training.model import Scorer, ScorerConfig

TINY = ScorerConfig(n_embd=16, n_layer=2, n_head=2, n_positions=64, vocab_size=50257)


def scored(model: Scorer) -> torch.Tensor:
    return model([[5, 6, 7]], [[[8, 9], [10, 11]]])


def test_a_fresh_adapter_gives_the_same_scores():
    torch.manual_seed(1)
    model = Scorer(TINY)
    before = scored(model)
    assert torch.equal(scored(add_lora(model, 4)), before)


def test_only_the_adapter_and_the_head_learn():
    torch.manual_seed(1)
    model = add_lora(Scorer(TINY), 4)
    trained = {name for name, p in model.named_parameters() if p.requires_grad}
    assert trained and all(name.endswith((".A", ".B")) or name.startswith("score.") for name in trained)
    scored(model).sum().backward()
    assert model.h[0].attn.c_attn.base.weight.grad is None and model.h[0].attn.c_attn.B.grad.abs().sum() > 0


def test_an_adapter_is_the_product_of_its_matrices_and_named_as_the_graph_names_it():
    torch.manual_seed(1)
    model = add_lora(Scorer(TINY), 4)
    part = model.h[1].attn.c_proj
    with torch.no_grad():
        part.B.normal_()
    adapted = scored(model)
    merged = part.base
    with torch.no_grad():
        merged.weight.add_(part.A @ part.B)
        part.B.zero_()
    assert torch.allclose(scored(model), adapted, atol=1e-5)
    names = adapter_tensors(model)
    assert names["lora.1.attn.c_attn.A"].shape == (16, 4) and names["lora.1.attn.c_attn.B"].shape == (4, 48)
