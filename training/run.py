"""The whole training run, one command: data, start, training, evaluation, export. See README.md.

    CANDOR_DATA=... python3 -m training.run
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


def options() -> argparse.Namespace:
    from training.learning import STEPS

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=os.environ.get("CANDOR_DATA"), help="data folder, default $CANDOR_DATA")
    parser.add_argument("--tokenizer", type=Path, default=ROOT / "public/models/candor-scorer/tokenizer.json")
    parser.add_argument("--seed", type=int, default=20261120)
    parser.add_argument("--steps", type=int, help="stop after so many steps: for trying things, the schedule stays")
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "weights")
    parser.add_argument("--per-trade", type=int, default=1000, help="at most so many test resumes of each trade; 1,000 is all, eight minutes")
    parser.add_argument("--hit-jobs", type=int, default=150, help="rjdb test jobs whose resume is sought among all 300")
    parser.add_argument("--no-tests", action="store_true", help="export after validation, without the test figures")
    chosen = parser.parse_args()
    chosen.steps = chosen.steps or STEPS
    if chosen.data is None:
        parser.error("--data or CANDOR_DATA is needed")
    chosen.data = Path(chosen.data)
    return chosen


def main() -> None:
    import torch

    from training import card, export, sources
    from training.curves import draw_curves
    from training.groups import GroupMaker
    from training.learning import train
    from training.model import Scorer
    from training.senses import token_senses
    from training.start import COMPANY, TEACHER, lay_start
    from training.token_ids import TokenIds
    from training.trials import Trials
    from training.validation import Validation

    chosen = options()
    torch.set_num_threads(1)
    torch.manual_seed(chosen.seed)
    folder = CACHE / f"run-{chosen.seed}-{chosen.steps}-{chosen.rate}"
    folder.mkdir(parents=True, exist_ok=True)
    token_ids = TokenIds(chosen.tokenizer)
    maker = GroupMaker(chosen.data, token_ids)
    held_out = GroupMaker(chosen.data, token_ids, "validation")
    model = Scorer()
    if not (folder / "checkpoint.pt").exists():
        senses, rarity = token_senses(token_ids.token_texts(), maker.documents(), TEACHER, COMPANY, CACHE / "teacher-tokens.pt", chosen.seed)
        lay_start(model, senses, rarity, chosen.seed)
    log = train(model, maker, chosen.seed, chosen.steps, chosen.rate, folder, Validation(held_out, chosen.seed), 2.0)
    larger = Validation(held_out, chosen.seed + 1, times=4)
    final = larger(model)
    digest = sources.data_digest(chosen.data)
    weights = export.export_weights(model, chosen.out, chosen.seed, digest, (final["t1"], final["t2"]))
    export.export_golden(weights, token_ids)
    facts = {"seed": chosen.seed, "steps": chosen.steps, "learning_rate": chosen.rate, "data_digest": digest, "minutes": log[-1]["minutes"]}
    draw_curves(log, ROOT / "docs/models/candor-scorer-curves.png")
    scorer = export.load_scorer(weights)
    written = card.write_card(chosen.out, scorer, facts, larger, final, log)
    if not chosen.no_tests:
        trials = Trials(scorer, token_ids, chosen.data)
        card.add_tests(written, trials, (final["t1"], final["t2"]), chosen.per_trade, chosen.hit_jobs)


if __name__ == "__main__":
    if any(os.environ.get(name) != value for name, value in ENVIRONMENT.items()):
        os.execve(sys.executable, [sys.executable, "-m", "training.run", *sys.argv[1:]], {**os.environ, **ENVIRONMENT})
    main()
