"""Attention of many resumes over one shared job prefix and themselves, with its own backward pass.

The plain form (cat, mask, softmax, slices) spends two thirds of its time moving memory on a CPU; this one keeps two
weight buffers, works in place and divides the output instead of the weights.
"""

import torch
from torch import Tensor

LARGEST_LOGIT = 50.0
"""exp(50) is far inside float32, and no trained logit comes near: the softmax needs no running maximum."""


class SharedPrefixAttention(torch.autograd.Function):
    @staticmethod
    def forward(ctx, q: Tensor, k: Tensor, v: Tensor, k_job: Tensor, v_job: Tensor, keep: Tensor) -> Tensor:
        """q, k, v [J*R, heads, S, w]; k_job, v_job [J, heads, P, w]; keep [J, 1, 1, P] is 0 where a job is padding."""
        to_job = torch.bmm(by_job(q, len(k_job)), flat(k_job).transpose(1, 2)).clamp_(max=LARGEST_LOGIT).exp_()
        to_job.view(len(k_job), -1, *to_job.shape[1:]).mul_(keep)
        to_self = torch.bmm(flat(q), flat(k).transpose(1, 2)).clamp_(max=LARGEST_LOGIT).exp_()
        to_self.mul_(torch.ones(q.shape[2], q.shape[2]).tril_())
        total = by_resume(to_job.sum(-1, keepdim=True), q.shape) + to_self.sum(-1, keepdim=True).view(*q.shape[:3], 1)
        mixed = by_resume(torch.bmm(to_job, flat(v_job)), q.shape) + torch.bmm(to_self, flat(v)).view(q.shape)
        out = mixed / total
        ctx.save_for_backward(q, k, v, k_job, v_job, to_job, to_self, total, out)
        return out

    @staticmethod
    def backward(ctx, grad: Tensor):
        q, k, v, k_job, v_job, to_job, to_self, total, out = ctx.saved_tensors
        share = grad / total
        mean = (share * out).sum(-1, keepdim=True)
        share_job = by_job(share, len(k_job))
        grad_v = torch.bmm(to_self.transpose(1, 2), flat(share)).view(v.shape)
        grad_v_job = torch.bmm(to_job.transpose(1, 2), share_job).view(v_job.shape)
        logit_self = torch.bmm(flat(share), flat(v).transpose(1, 2)).sub_(flat(mean)).mul_(to_self)
        logit_job = torch.bmm(share_job, flat(v_job).transpose(1, 2)).sub_(by_job(mean, len(k_job))).mul_(to_job)
        grad_q = by_resume(torch.bmm(logit_job, flat(k_job)), q.shape) + torch.bmm(logit_self, flat(k)).view(q.shape)
        grad_k = torch.bmm(logit_self.transpose(1, 2), flat(q)).view(k.shape)
        grad_k_job = torch.bmm(logit_job.transpose(1, 2), by_job(q, len(k_job))).view(k_job.shape)
        return grad_q, grad_k, grad_v, grad_k_job, grad_v_job, None


def flat(x: Tensor) -> Tensor:
    return x.reshape(-1, *x.shape[2:])


def by_job(x: Tensor, jobs: int) -> Tensor:
    """[J*R, heads, S, .] -> [J*heads, R*S, .]: all resume tokens of a job in one matrix."""
    rows, heads, s, w = x.shape
    return x.view(jobs, rows // jobs, heads, s, w).transpose(1, 2).reshape(jobs * heads, rows // jobs * s, w)


def by_resume(x: Tensor, shape: torch.Size) -> Tensor:
    """The inverse of `by_job`, to [J*R, heads, S, .]."""
    rows, heads, s, _ = shape
    jobs = x.shape[0] // heads
    return x.view(jobs, heads, rows // jobs, s, -1).transpose(1, 2).reshape(rows, heads, s, -1)
