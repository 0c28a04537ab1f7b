"""The training run, one command, or one command a stage: start, contrast, preference, regression, export, tests. See README.md.

    CANDOR_DATA=... python3 -m training.run [stage]
"""

import argparse
import os
import sys
from pathlib import Path

# Measured on two cores: without the malloc settings every large buffer is mapped anew and page faults take most of the
# time (softmax 57 ms against 7); without the thread settings the threads of OpenBLAS and libgomp wait on one another.
ENVIRONMENT = {
    "MALLOC_MMAP_MAX_": "0", "MALLOC_TRIM_THRESHOLD_": "1000000000000", "MALLOC_TOP_PAD_": "100000000",
    "OMP_WAIT_POLICY": "PASSIVE", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "TOKENIZERS_PARALLELISM": "false",
}  # fmt: skip
ROOT = Path(__file__).parent.parent
CACHE = Path(__file__).parent / ".cache"


STAGES = ("start", "contrast", "preference", "regression", "export")


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stage", nargs="?", choices=(*STAGES, "tests"), help="up to this stage, taking up what is there; without it all but the tests")
    parser.add_argument("--data", type=Path, default=os.environ.get("CANDOR_DATA"), help="data folder, default $CANDOR_DATA")
    parser.add_argument("--tokenizer", type=Path, default=ROOT / "public/models/candor-scorer/tokenizer.json")
    parser.add_argument("--seed", type=int, default=20261121)
    parser.add_argument("--run", help="folder of the run under .cache, default by the seed")
    parser.add_argument("--lora", type=int, metavar="RANK", help="regression only: train LoRA matrices of this rank on stage 2, into the run's folder")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "weights")
    parser.add_argument("--per-trade", type=int, default=1000, help="at most so many test resumes of each trade; 1,000 is all, eight minutes")
    parser.add_argument("--hit-jobs", type=int, default=150, help="rjdb test jobs whose resume is sought among all 300")
    chosen = parser.parse_args()
    if chosen.data is None:
        parser.error("--data or CANDOR_DATA is needed")
    chosen.data = Path(chosen.data)
    return chosen


def main() -> None:
    import torch

    from training.token_ids import TokenIds

    chosen = options()
    torch.set_num_threads(1)
    torch.manual_seed(chosen.seed)
    folder = CACHE / (chosen.run or f"run-{chosen.seed}")
    folder.mkdir(parents=True, exist_ok=True)
    token_ids = TokenIds(chosen.tokenizer)
    if chosen.stage == "tests":
        return test(chosen, folder)
    asked = STAGES[: STAGES.index(chosen.stage) + 1] if chosen.stage else STAGES
    if "export" in asked:
        return export(chosen, folder, token_ids)
    trained(chosen, folder, token_ids, asked)


def trained(chosen: argparse.Namespace, folder: Path, token_ids: "TokenIds", asked: "tuple[str, ...]") -> "tuple[Scorer, Validation, list[dict]]":
    """The model after the asked stages; a stage that is done is read, one that was cut short goes on."""
    from training import stages
    from training.groups import GroupMaker
    from training.learning import run_stage
    from training.validation import Validation

    maker = GroupMaker(chosen.data, token_ids)
    validation = Validation(GroupMaker(chosen.data, token_ids, "validation"), chosen.seed)
    model = started(chosen, folder, token_ids, maker)
    log = []
    if "contrast" in asked:
        log += run_stage(model, stages.contrast_stage(maker, chosen.seed, validation), folder)
    if "preference" in asked:
        log += run_stage(model, stages.preference_stage(model, maker, chosen.seed, validation), folder)
    if "regression" in asked and chosen.lora:
        log += adapted(model, stages.regression_stage(model, maker, chosen.seed, validation), chosen.lora, folder)
    elif "regression" in asked:
        log += run_stage(model, stages.regression_stage(model, maker, chosen.seed, validation), folder)
    return model, validation, log


def adapted(model: "Scorer", stage: "Stage", rank: int, folder: Path) -> "list[dict]":
    from dataclasses import replace

    from training.learning import run_stage
    from training.lora import add_lora, write_adapter

    log = run_stage(add_lora(model, rank), replace(stage, name=f"lora-{rank}"), folder)
    write_adapter(model, rank, folder / f"lora-{rank}.safetensors")
    return log


def started(chosen: argparse.Namespace, folder: Path, token_ids: "TokenIds", maker: "GroupMaker") -> "Scorer":
    """The laid start; the bag of tokens under it is trained once and kept."""
    import torch

    from training.bag import train_bag, laid_out
    from training.contrast import ContrastMaker
    from training.model import Scorer
    from training.senses import centred, token_counts, token_senses
    from training.start import SENSE, lay_start

    path = folder / "bag.pt"
    if not path.exists():
        contrast = ContrastMaker(maker)
        documents = [*maker.documents(), *(ad for ads in contrast.ads.values() for ad in ads)]
        texts = token_ids.token_texts()
        senses, rarity = token_senses(texts, documents, SENSE, CACHE / "teacher-tokens.pt")
        vectors, weights = laid_out(train_bag(contrast, senses, rarity, chosen.seed))
        torch.save((vectors * SENSE**0.5, centred(weights, token_counts(documents, len(texts)).float())), path)
    model = Scorer()
    lay_start(model, *torch.load(path), chosen.seed)
    return model


def export(chosen: argparse.Namespace, folder: Path, token_ids: "TokenIds") -> None:
    """Weights, golden scores, curves and the card, all but its test figures."""
    from training import card, export, sources
    from training.curves import draw_curves
    from training.validation import Validation

    model, validation, log = trained(chosen, folder, token_ids, STAGES)
    larger = Validation(validation.maker, chosen.seed + 1, times=2)
    final = larger(model)
    digest = sources.data_digest(chosen.data)
    weights = export.export_weights(model, chosen.out, chosen.seed, digest, (final["t1"], final["t2"]))
    export.export_golden(weights, token_ids)
    draw_curves(log, ROOT / "docs/models/candor-scorer-curves.png")
    facts = {"seed": chosen.seed, "data_digest": digest, "minutes": sum(entry["minutes"] for entry in last_of_stages(log))}
    card.write_card(chosen.out, export.load_scorer(weights), facts, larger, final, log)


def last_of_stages(log: "list[dict]") -> "list[dict]":
    return list({entry["stage"]: entry for entry in log}.values())


def test(chosen: argparse.Namespace, folder: Path) -> None:
    """Of the built model, as served: `npm run models -- --update` comes before it, and training.blend before that."""
    from training import card
    from training.trials import Trials

    card.add_tests(chosen.out / "candor-scorer.card.json", Trials(chosen.data, folder), chosen.per_trade, chosen.hit_jobs)


if __name__ == "__main__":
    if any(os.environ.get(name) != value for name, value in ENVIRONMENT.items()):
        os.execve(sys.executable, [sys.executable, "-m", "training.run", *sys.argv[1:]], {**os.environ, **ENVIRONMENT})
    main()
