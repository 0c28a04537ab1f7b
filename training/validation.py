"""Figures on groups drawn from validation documents, the same ones every time; thresholds come from them too."""

from concurrent.futures import ThreadPoolExecutor
from random import Random

import numpy as np
import torch

from training.groups import Group, GroupMaker
from training.metrics import auc, best_thresholds, fit_class, ndcg
from training.model import Scorer

GROUPS_OF = {"graph": 24, "trade": 30, "rjdb": 30}
EMBEDDED_TOKENS = 400


class Validation:
    def __init__(self, maker: GroupMaker, seed: int, times: int = 1):
        self.groups: list[Group] = []
        for kind, count in GROUPS_OF.items():
            rng = Random(f"validation/{kind}/{seed}")
            self.groups += [maker.draw(rng, 220, 300, {kind: 1.0}) for _ in range(count * times)]
        self.maker = maker

    def __call__(self, model: Scorer) -> dict[str, float]:
        scores, labels, kinds = self.scored(model)
        t1, t2, f1 = best_thresholds(scores.ravel(), [fit_class(x) for x in labels.ravel()])
        figures = {"validation_f1": f1, "t1": t1, "t2": t2, "validation_mse": float(((scores - labels) ** 2).mean())}
        for kind in GROUPS_OF:
            rows = [i for i, k in enumerate(kinds) if k == kind]
            s, y = scores[rows], labels[rows]
            keep = (y == 0) | (y == 1)
            figures[f"{kind}_auc"] = auc(s[keep], y[keep] == 1)
            order = y[:, :, None] > y[:, None, :]
            figures[f"{kind}_pairs"] = float(((s[:, :, None] > s[:, None, :]) & order).sum() / order.sum())
        return {**figures, **self.embeddings(model)}

    @torch.no_grad()
    def embeddings(self, model: Scorer) -> dict[str, float]:
        """By cosine alone: finding the validation resumes of a trade for its two held-out ads, and an RJDB job's own resume."""
        maker = self.maker
        ads = [(trade, ids[:EMBEDDED_TOKENS]) for trade in sorted(maker.by_trade) for ids in maker.token_ids.encode_all(maker.trade_ads[trade])]
        rows = model.embed([ids for _, ids in ads]) @ model.embed([ids[:EMBEDDED_TOKENS] for ids in maker.resume_ids]).T
        own = [np.array([r.trade == trade for r in maker.resumes]) for trade, _ in ads]
        encode = maker.token_ids.encode_all
        jobs, resumes = (model.embed(encode([getattr(t, side) for t in maker.triples])) for side in ("job", "matched"))
        found = (jobs @ resumes.T).argmax(1) == torch.arange(len(jobs))
        return {
            "embedding_trade_auc": float(np.mean([auc(row.numpy(), o) for row, o in zip(rows, own)])),
            "embedding_trade_ndcg20": float(np.mean([ndcg(row.numpy(), o.astype(float), 20) for row, o in zip(rows, own)])),
            "embedding_rjdb_hit1": float(found.float().mean()),
        }

    @torch.no_grad()
    def scored(self, model: Scorer) -> tuple[np.ndarray, np.ndarray, list[str]]:
        order = sorted(range(len(self.groups)), key=lambda i: max(map(len, self.groups[i].resumes)))
        batches = [order[i : i + 4] for i in range(0, len(order), 4)]

        def run(batch: list[int]) -> np.ndarray:
            with torch.no_grad():
                chosen = [self.groups[i] for i in batch]
                return model([g.job for g in chosen], [g.resumes for g in chosen]).sigmoid().numpy()

        with ThreadPoolExecutor(2) as pool:
            scores = np.concatenate(list(pool.map(run, batches)))
        chosen = [self.groups[i] for batch in batches for i in batch]
        return scores, np.array([g.labels for g in chosen]), [g.kind for g in chosen]
