"""Tunes Phi-3.5-mini on exported decisions. From the folder `training`:

    python -m recipe sft       --data SET --out RUN            what was decided, and why
    python -m recipe dpo|kto   --data SET --out RUN            what was preferred; --base takes up a merged model
    python -m recipe reward    --data SET --out RUN            a judge of answers; nothing the page loads
    python -m recipe evaluate  --data SET --run RUN            base against adapter on held-out jobs
    python -m recipe merge     --run RUN --to MODEL            one model, in the layout of the hub
    python -m recipe export    --model MODEL --to FOLDER       the folder that the page loads

On many devices put `accelerate launch --config_file recipe/launch/….yaml` in the place of `python`.
"""

import argparse
import json
import sys
from pathlib import Path

from .config import RecipeError, read_config, read_run_config

OWN_CONFIG = Path(__file__).parent / "recipe.toml"
CONFIG_HELP = "default: recipe.toml beside this file"
STAGES = ("sft", "dpo", "kto", "reward")


def options(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="recipe", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)

    def command(name: str, *folders: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name)
        for folder in folders:
            made.add_argument(f"--{folder}", type=Path, required=True)
        return made

    for stage in STAGES:
        tuned = command(stage, "data", "out")
        tuned.add_argument("--config", type=Path, default=OWN_CONFIG, help=CONFIG_HELP)
        tuned.add_argument("--base", help="in place of [base] model: a merged model, a folder, a repository")
        tuned.add_argument("--qlora", action="store_true", default=None, help="frozen weights in four bits")
        tuned.add_argument("--resume", action="store_true", help="go on from the last checkpoint")
    command("evaluate", "data", "run").add_argument("--split", default="test")
    command("merge", "run", "to")
    command("export", "model", "to").add_argument("--config", type=Path, default=OWN_CONFIG, help=CONFIG_HELP)
    return parser.parse_args(words)


def main(words: list[str]) -> int:
    chosen = options(words)
    try:
        run(chosen)
    except RecipeError as error:
        print(f"recipe: {error}", file=sys.stderr)
        return 1
    return 0


def run(chosen: argparse.Namespace) -> None:
    # The configuration is read first: what is wrong is said before seconds of libraries are brought in.
    if chosen.command in STAGES:
        config = read_config(chosen.config, model=chosen.base, four_bit=chosen.qlora)
        from .tuning import tune

        tune(chosen.command, config, chosen.data, chosen.out, chosen.resume)
    elif chosen.command == "evaluate":
        config = read_run_config(chosen.run)
        from .evaluation import evaluate

        found = evaluate(config, chosen.data, chosen.run / "adapter", chosen.split)
        (chosen.run / "evaluation.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
        print(json.dumps(found, indent=1))
    elif chosen.command == "merge":
        config = read_run_config(chosen.run)
        from .merging import merge

        print(merge(config, chosen.run, chosen.to))
    else:
        config = read_config(chosen.config)
        from .exporting import export

        print(export(config, chosen.model, chosen.to))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
