"""Each way of tuning learns what it is given: losses fall, margins grow, a run cut short ends where a whole one does."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from ..config import RUN_FILE, Config, RecipeError, read_run_config
from ..evaluation import evaluate
from ..tuning import tune

ADAPTER = "adapter/adapter_model.safetensors"


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("runs")


def losses(run: Path, name: str = "loss") -> list[float]:
    log = json.loads((run / RUN_FILE).read_text(encoding="utf-8"))["log"]
    return [entry[name] for entry in log if name in entry]


def test_sft_the_loss_falls_and_held_out_answers_grow_likelier(config: Config, exported: Path, runs: Path):
    tune("sft", config, exported, runs / "sft", resume=False)
    seen = losses(runs / "sft")
    assert len(seen) == config.train.max_steps and seen[-1] < 0.7 * seen[0]
    figure = evaluate(config, exported, runs / "sft/adapter", "test")["figures"]["sft"]["nats per token"]
    assert figure["after"] < 0.7 * figure["before"] and figure["high"] < 0
    assert read_run_config(runs / "sft") == config


def test_qlora_the_frozen_weights_are_four_bits_and_the_loss_falls(config: Config, exported: Path, runs: Path):
    """bitsandbytes does on a processor, slowly, what it does on CUDA."""
    four_bit = replace(config, base=replace(config.base, four_bit=True))
    model = tune("sft", four_bit, exported, runs / "qlora", resume=False).model
    frozen = model.get_base_model().model.layers[0].self_attn.qkv_proj.base_layer
    assert frozen.weight.quant_type == "nf4"
    seen = losses(runs / "qlora")
    assert seen[-1] < 0.8 * seen[0]


def test_dpo_margins_grow(config: Config, exported: Path, runs: Path):
    tune("dpo", config, exported, runs / "dpo", resume=False)
    margins = losses(runs / "dpo", "rewards/margins")
    assert margins[0] == pytest.approx(0, abs=1e-3) and margins[-1] > 1
    figures = evaluate(config, exported, runs / "dpo/adapter", "validation")["figures"]["dpo"]
    assert figures["margin, nats"]["low"] > 0


def test_kto_with_stepwise_labels_tells_right_from_wrong(config: Config, exported: Path, runs: Path):
    tune("kto", config, exported, runs / "kto", resume=False)
    seen = losses(runs / "kto")
    assert seen[-1] < seen[0]
    assert set(json.loads((runs / "kto" / RUN_FILE).read_text())["data"]) == {"kto/train", "stepwise/train"}
    figures = evaluate(config, exported, runs / "kto/adapter", "validation")["figures"]
    auc = figures["stepwise"]["AUC of right steps"]
    assert auc["after"] > auc["before"]


def test_reward_the_chosen_answer_gets_more(config: Config, exported: Path, runs: Path):
    tune("reward", config, exported, runs / "reward", resume=False)
    assert losses(runs / "reward")[-1] < losses(runs / "reward")[0]


def test_a_run_cut_short_goes_on_to_the_same_weights(config: Config, exported: Path, runs: Path):
    whole = replace(config, lora=replace(config.lora, dropout=0.1))
    tune("sft", whole, exported, runs / "whole", resume=False)
    half = replace(whole, train=replace(whole.train, max_steps=config.train.save_steps))
    tune("sft", half, exported, runs / "cut", resume=False)
    tune("sft", whole, exported, runs / "cut", resume=True)
    one, other = (load_file(str(runs / name / ADAPTER)) for name in ("whole", "cut"))
    for name, tensor in one.items():
        torch.testing.assert_close(other[name], tensor, rtol=0, atol=1e-6)


def test_the_same_seed_gives_the_same_adapter_and_another_another(config: Config, exported: Path, runs: Path):
    short = replace(config, train=replace(config.train, max_steps=2))
    other = replace(short, train=replace(short.train, seed=8))
    adapters = []
    for name, each in {"a": short, "b": short, "c": other}.items():
        tune("sft", each, exported, runs / name, resume=False)
        adapters.append((runs / name / ADAPTER).read_bytes())
    assert adapters[0] == adapters[1] != adapters[2]


def test_only_thin_matrices_beside_attention_learn(config: Config, exported: Path, runs: Path):
    short = replace(config, train=replace(config.train, max_steps=1))
    model = tune("sft", short, exported, runs / "thin", resume=False).model
    learnt = {name.split(".")[-4] for name, each in model.named_parameters() if each.requires_grad}
    assert learnt == {"qkv_proj", "o_proj"}


def test_going_on_without_a_checkpoint_says_so(config: Config, exported: Path, tmp_path: Path):
    with pytest.raises(RecipeError, match="no checkpoint"):
        tune("sft", config, exported, tmp_path, resume=True)


def test_rows_that_do_not_fit_are_left_out_and_a_set_without_others_is_refused(
    config: Config, exported: Path, tmp_path: Path
):
    with pytest.raises(RecipeError, match="raise .train. max_tokens"):
        tune("sft", replace(config, train=replace(config.train, max_tokens=40)), exported, tmp_path, resume=False)
