import torch

from training.export import export_weights, fake_quantised, load_scorer
from training.model import Scorer, ScorerConfig, score_flat
from training.token_ids import SEPARATOR, chunks

SMALL = ScorerConfig(vocab_size=50257)
JOBS = [[1, 2, 3, 4], [5, 6]]
RESUMES = [[[7, 8], [9, 10, 11]], [[1], [2, 3, 4, 5]]]


def seeded() -> Scorer:
    torch.manual_seed(1)
    return Scorer(SMALL)


def test_state_has_the_names_and_shapes_of_gpt2():
    state = seeded().state_dict()
    assert state["wte.weight"].shape == (50257, 128) and state["wpe.weight"].shape == (1024, 128)
    assert state["h.3.attn.c_attn.weight"].shape == (128, 384) and state["h.3.mlp.c_proj.weight"].shape == (512, 128)
    assert state["score.weight"].shape == (1, 128) and len(state) == 2 + 4 * 12 + 2 + 2


def test_shared_prefix_scores_equal_one_causal_pass():
    model = seeded()
    together = model(JOBS, RESUMES)
    for j, job in enumerate(JOBS):
        for r, resume in enumerate(RESUMES[j]):
            alone = score_flat(model, [*job, SEPARATOR, *resume, SEPARATOR])
            assert abs(together[j, r] - alone) < 1e-5


def test_written_out_gradients_equal_those_of_autograd():
    model = seeded()
    parameters = [p for name, p in model.named_parameters() if name.startswith("h.")]
    ours = torch.autograd.grad(model(JOBS, RESUMES).sum(), parameters)
    flat = [[*job, SEPARATOR, *resume, SEPARATOR] for job, group in zip(JOBS, RESUMES) for resume in group]
    plain = torch.autograd.grad(sum(score_flat(model, s) for s in flat), parameters)
    for a, b in zip(ours, plain):
        assert torch.allclose(a, b, atol=1e-4, rtol=1e-3)


def test_weights_file_round_trip(tmp_path):
    model = seeded()
    path = export_weights(model, tmp_path, 1, "digest", (0.3, 0.7))
    again = load_scorer(path).state_dict()
    assert all(torch.equal(again[n], t.half().float()) for n, t in model.state_dict().items())
    assert path.stat().st_size < 15e6


def test_eight_bits_move_a_matrix_by_less_than_a_step():
    model = seeded()
    a, b = model.h[0].mlp.c_fc.weight, fake_quantised(model).h[0].mlp.c_fc.weight
    assert 0 < (a - b).abs().max() <= a.abs().max() / 127


def test_chunks_cover_the_text_and_an_empty_text_is_one_chunk():
    assert chunks(range(5), 2) == [[0, 1], [2, 3], [4]] and chunks([], 2) == [[]]
