"""Weights in four bits as `com.microsoft.MatMulNBits` reads them: 32 neighbours of a row share one scale, no zero points.

The same rounding as tools/models/quantise.ts. Nothing is calibrated: the nearest code is taken.
"""

from dataclasses import dataclass

import numpy as np

BLOCK = 32
HALF = 8
"""Codes 0..15 stand for -8..7."""


@dataclass(frozen=True)
class Packed:
    codes: np.ndarray
    """uint8 `[rows, blocks, 16]`, two codes a byte, the first in the low half."""
    scales: np.ndarray
    """float32 `[rows, blocks]`."""


def pack(weights: np.ndarray) -> Packed:
    """`weights` is `[rows, columns]`; columns are filled up with zeros to whole blocks."""
    rows, columns = weights.shape
    blocks = -(-columns // BLOCK)
    padded = np.zeros((rows, blocks * BLOCK), np.float32)
    padded[:, :columns] = weights
    values = padded.reshape(rows, blocks, BLOCK)
    # The largest value of a block becomes the lowest code, which has no positive twin.
    largest = np.take_along_axis(values, np.abs(values).argmax(2)[..., None], 2)
    scales = largest / np.float32(-HALF)
    quotient = np.divide(values, scales, out=np.zeros_like(values), where=scales != 0)
    codes = (np.floor(quotient + np.float32(0.5)) + HALF).clip(0, 2 * HALF - 1).astype(np.uint8)
    return Packed(codes[..., 0::2] | codes[..., 1::2] << 4, scales[..., 0])


def unpack(packed: Packed, columns: int) -> np.ndarray:
    """What the runtime multiplies with, float32 `[rows, columns]`."""
    rows, blocks, _ = packed.codes.shape
    codes = np.stack([packed.codes & 15, packed.codes >> 4], 3).reshape(rows, blocks, BLOCK).astype(np.float32)
    return ((codes - HALF) * packed.scales[..., None]).reshape(rows, blocks * BLOCK)[:, :columns]
