import pytest

from training.metrics import auc, best_thresholds, fit_class, ndcg, weighted_f1
from training.splits import resume_split, rjdb_splits


def test_auc_counts_ties_half():
    assert auc([3, 2, 1, 2], [True, True, False, False]) == 0.875


def test_ndcg_of_the_best_order_is_one():
    assert ndcg([3, 2, 1], [1, 1, 0], 2) == 1 and ndcg([1, 2, 3], [1, 0, 0], 2) == 0


def test_weighted_f1_and_thresholds():
    assert weighted_f1([0, 1, 2, 2], [0, 1, 2, 2]) == 1
    t1, t2, f1 = best_thresholds([0.1, 0.5, 0.9], [0, 1, 2])
    assert 0.1 < t1 <= 0.5 < t2 <= 0.9 and f1 == 1
    assert [fit_class(x) for x in (0, 0.25, 0.4, 0.5, 0.7, 1)] == [0, 0, 1, 1, 1, 2]


def test_splits_are_fixed_and_of_the_promised_size():
    splits = rjdb_splits(500)
    assert (splits.count("test"), splits.count("validation")) == (150, 40) and splits == rjdb_splits(500)
    shares = [resume_split(str(i)) for i in range(4000)]
    assert shares.count("test") / 4000 == pytest.approx(0.25, abs=0.03)
