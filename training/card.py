"""The card of the scorer."""
import json


def write_card(folder, model, maker, held_out, token_ids, data, facts, final, log, tests):
    (folder / "candor-scorer.card.json").write_text(json.dumps({**facts, "validation": final, "log": log}, indent=1))
