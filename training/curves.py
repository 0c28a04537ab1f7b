"""The picture of one training run: loss of every stage, validation weighted F1, ranking."""

from pathlib import Path

import matplotlib

matplotlib.use("Agg")
from matplotlib import pyplot as plt  # noqa: E402


def draw_curves(log: list[dict], path: Path) -> None:
    """Left to right: the loss of each stage over its own steps, classes, ranking by pair score, ranking by embedding over all stages."""
    figure, (loss, f1, pairs, embeddings) = plt.subplots(1, 4, figsize=(15, 3.2), constrained_layout=True)
    for stage in dict.fromkeys(entry["stage"] for entry in log):
        own = [e for e in log if e["stage"] == stage]
        loss.plot([e["step"] for e in own], [e["loss"] for e in own], marker=".", label=stage)
    regression = [e for e in log if "validation_f1" in e]
    steps = [e["step"] for e in regression]
    f1.plot(steps, [e["validation_f1"] for e in regression], color="tab:green")
    for kind in ("trade", "rjdb", "graph"):
        pairs.plot(steps, [e[f"{kind}_auc"] for e in regression], label=f"{kind}, Good over No")
    for name, label in (("trade_auc", "trade AUC"), ("trade_ndcg20", "trade nDCG@20"), ("rjdb_hit1", "RJDB hit@1")):
        embeddings.plot(range(len(log)), [e[f"embedding_{name}"] for e in log], marker=".", label=label)
    embeddings.set_xticks(range(len(log)), [f"{e['stage'][0]}{e['step']}" for e in log], fontsize=6, rotation=60)
    titles = ("Loss of each stage", "Regression: validation weighted F1 (3 classes)", "Regression: validation AUC of pair scores", "Validation ranking by embedding, all stages")
    for axes, title in zip((loss, f1, pairs, embeddings), titles):
        axes.set_title(title, fontsize=9)
        axes.grid(alpha=0.3)
    for axes in (loss, f1, pairs):
        axes.set_xlabel("step")
    for axes in (loss, pairs, embeddings):
        axes.legend(fontsize=7)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=80)
    plt.close(figure)
