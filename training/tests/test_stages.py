"""The losses of the three stages, against values worked out by hand, and the rules by which batches are drawn."""

import math

import torch

from training.contrast import ContrastBatch, contrast_loss, spread
from training.learning import rate_factor
from training.model import Scorer, ScorerConfig
from training.stages import BETA, RANKING_WEIGHT, REGRESSION, lengths_at, ordinal_loss, preference_loss


def test_spread_is_cross_entropy_against_equal_shares():
    logits = torch.tensor([[2.0, 0.0, 0.0], [0.0, 0.0, 0.0]])
    positive = torch.tensor([[1.0, 1.0, 0.0], [0.0, 0.0, 0.0]])
    total = math.log(math.exp(2) + 2)
    assert abs(spread(logits, positive).item() - ((total - 2) + total) / 2) < 1e-6


def test_contrast_falls_when_a_trade_points_one_way():
    batch = ContrastBatch([[0], [1]], ["CHEF", "HR"], [[0], [0], [1], [1]], ["CHEF", "CHEF", "HR", "HR"], [[0], [1]], [[0], [1]])
    apart = contrast_loss(lambda texts: torch.eye(2)[torch.tensor([t[0] for t in texts])], batch).item()
    alike = contrast_loss(lambda texts: torch.tensor([[1.0, 0.0]] * len(texts)), batch).item()
    assert apart < alike


def test_preferences_start_at_log_two_and_fall_with_the_gain_over_the_reference():
    labels = torch.tensor([[1.0, 0.0]])
    assert abs(preference_loss(torch.zeros(1, 2), labels).item() - math.log(2)) < 1e-6
    gained = preference_loss(torch.tensor([[1.0, 0.0]]), labels).item()
    assert abs(gained - math.log(1 + math.exp(-BETA))) < 1e-6


def test_the_ordinal_loss_is_mse_plus_weighted_ranking():
    logits, labels = torch.tensor([[0.0, 0.0]]), torch.tensor([[1.0, 0.5]])
    assert abs(ordinal_loss(logits, labels).item() - (0.125 + RANKING_WEIGHT * 0.5 * math.log(2))) < 1e-6


def test_the_rate_warms_up_and_falls_to_three_percent():
    assert rate_factor(0, 100) == 1 / 6
    assert rate_factor(6, 100) == 1
    assert abs(rate_factor(99, 100) - 0.03) < 1e-3


def test_lengths_grow_and_good_goes_from_a_quarter_to_thirty_percent():
    assert lengths_at(0) == REGRESSION[0] and lengths_at(10_000) == REGRESSION[-1]
    assert (REGRESSION[0].good, REGRESSION[-1].good) == (0.25, 0.30)


def test_an_embedding_does_not_depend_on_its_neighbours():
    torch.manual_seed(1)
    model = Scorer(ScorerConfig(n_embd=16, n_layer=2, n_head=2, n_positions=64, vocab_size=50257))
    texts = [[5, 6, 7], [8], [9, 10, 11, 12, 13]]
    together = model.embed(texts)
    for text, row in zip(texts, together):
        assert torch.allclose(model.embed([text])[0], row, atol=1e-6)
    assert torch.allclose(together.norm(dim=1), torch.ones(3), atol=1e-6)
