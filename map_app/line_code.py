"""Writes lines compactly for the page: the encoded polyline format over integer map units."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def encode_line(points: ArrayLike, scale: float) -> str:
    """Encode points of shape (n, 2), in map units, as rounded integers of 1/`scale` unit.

    >>> encode_line([(0, 0), (1, -1)], scale=10)
    '??SR'
    """
    return encode_pairs(whole_steps(points, scale))


def encode_pairs(pairs: ArrayLike) -> str:
    """Encode pairs of whole numbers, shape (n, 2), every one of them."""
    whole = np.asarray(pairs, dtype=np.int64).reshape(-1, 2)
    steps = np.diff(whole, axis=0, prepend=np.zeros((1, 2), dtype=np.int64)).ravel()
    return "".join(_encode_numbers(steps.tolist()))


def whole_steps(points: ArrayLike, scale: float) -> NDArray[np.int64]:
    """Return points (n, 2) as whole numbers of 1/`scale` unit, without those that repeat the one before."""
    whole = np.rint(np.asarray(points, dtype=float) * scale).astype(np.int64)
    moved = np.any(np.diff(whole, axis=0, prepend=whole[:1] - 1) != 0, axis=1)
    kept: NDArray[np.int64] = whole[moved]
    return kept


def _encode_numbers(numbers: Iterable[int]) -> Iterable[str]:
    for number in numbers:
        rest = ~(number << 1) if number < 0 else number << 1
        while rest >= 32:
            yield chr((32 | (rest & 31)) + 63)
            rest >>= 5
        yield chr(rest + 63)
