"""The blend's fit on tables whose answer is known, and the weights of chunks worked out by hand."""

import numpy as np

from training.aggregation import AS_OF, aggregated, best_only, by_experience, first_counts_most, mean
from training.blend import Table, blend_json, calibrated, comparisons, fit_weights
from training.measured import Pair, Text


def table(values: np.ndarray, labels: np.ndarray, per_job: int = 10) -> Table:
    jobs = [str(i // per_job) for i in range(len(labels))]
    return Table(values, labels, jobs, ["graph"] * len(labels), np.zeros(values.shape[1]))


def random_table(rows: int = 600) -> Table:
    rng = np.random.default_rng(1)
    values = rng.normal(size=(rows, 6))
    truth = 2 * values[:, 0] + values[:, 1] + 0.3 * rng.normal(size=rows)
    return table(values, np.digitize(truth, (0.0, 1.5)) / 2)


def test_parts_that_tell_weigh_and_parts_that_do_not_weigh_little():
    weights = fit_weights(random_table(), [0, 1, 2, 3, 4, 5])
    assert weights[0] > 1.5 * weights[1] > 5 * max(weights[2:])
    assert (weights >= 0).all()


def test_a_part_that_misleads_gets_no_negative_weight():
    found = random_table()
    weights = fit_weights(table(-found.values, found.labels), [0, 1])
    assert (weights >= 0).all() and weights.max() < 0.2


def test_every_job_counts_alike_and_a_small_step_more():
    labels = np.array([1.0, 0.0, 0.0, 0.0, 1.0, 0.5, 0.0, 0.0])
    better, worse, weight = comparisons(table(np.zeros((8, 1)), labels, per_job=4))
    first = weight[better < 4].sum()  # one step of 1; the second job has steps of 0.5, 1 and 0.5
    assert abs(weight.sum() - 1) < 1e-9 and abs(first - 1 / (1 + 5 / 3)) < 1e-9
    assert all(labels[b] > labels[w] for b, w in zip(better, worse))


def test_calibration_finds_scale_and_bias():
    z = np.linspace(-4, 4, 400)
    scale, bias = calibrated(z, (z > 1).astype(float))
    assert scale > 1 and abs(-bias / scale - 1) < 0.5


def test_the_file_has_all_a_config_needs():
    found = blend_json(random_table())
    assert set(found["blend"]) == {"name", "bias", "parts"} and "reading" in found["blend"]["parts"]
    assert "reading" not in found["firstPass"]["parts"]
    assert 0 < found["thresholds"]["potential"] < found["thresholds"]["good"] < 1


def test_aggregations_by_hand():
    pair = Pair("j", "r", "trade", 1.0, np.array([[0.2, 0.4], [0.9, 0.9]]), 0.0, 0.0)
    now, then = (0, 100, AS_OF - 24, None), (100, 200, AS_OF - 180, AS_OF - 60)
    text = Text(np.zeros((2, 4)), np.zeros(4), np.array([10, 10]), 5.0, None, [(0, 100), (100, 200)], [now, then])
    value = lambda weigh: aggregated([pair], {"r": text}, weigh)[0]  # noqa: E731
    assert abs(value(mean) - 0.6) < 1e-9
    assert abs(value(first_counts_most) - (0.3 + 0.45) / 1.5) < 1e-9
    assert abs(value(best_only) - 0.9) < 1e-9
    assert abs(value(by_experience) - (2 * 0.3 + 5 * 0.9) / 7) < 1e-9
