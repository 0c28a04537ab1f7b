"""The picture of one training run: loss, validation weighted F1, ranking."""

from pathlib import Path

import matplotlib

matplotlib.use("Agg")
from matplotlib import pyplot as plt  # noqa: E402


def draw_curves(log: list[dict], path: Path) -> None:
    steps = [entry["step"] for entry in log]
    figure, (loss, f1, ranking) = plt.subplots(1, 3, figsize=(11, 3.2), constrained_layout=True)
    loss.plot(steps, [e["loss"] for e in log], label="training (MSE + 0.1 ranking)")
    loss.plot(steps, [e["validation_mse"] for e in log], label="validation (MSE)")
    loss.set_title("Loss")
    f1.plot(steps, [e["validation_f1"] for e in log], color="tab:green")
    f1.set_title("Validation weighted F1 (3 classes)")
    for kind in ("trade", "rjdb", "graph"):
        ranking.plot(steps, [e[f"{kind}_auc"] for e in log], label=f"{kind}, Good over No")
    ranking.set_title("Validation ranking (AUC)")
    for axes in (loss, f1, ranking):
        axes.set_xlabel("step")
        axes.grid(alpha=0.3)
    loss.legend(fontsize=8)
    ranking.legend(fontsize=8)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=80)
    plt.close(figure)
