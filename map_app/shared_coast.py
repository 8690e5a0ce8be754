"""Finds lines that run along a coast already written, so that the page need not carry it twice."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from map_app.line_code import whole_steps

Points = NDArray[np.float64]


class SharedCoast:
    """The rings of the land of one level, as the page will read them."""

    def __init__(self, rings: Sequence[Points], scale: int) -> None:
        self.scale = scale
        self._rings = [[tuple(point) for point in whole_steps(ring, scale).tolist()] for ring in rings]
        self._steps: dict[tuple[tuple[int, ...], tuple[int, ...]], tuple[int, int]] = {}
        for number, ring in enumerate(self._rings):
            for at in range(len(ring) - 1):
                self._steps.setdefault((ring[at], ring[at + 1]), (number, at))

    def stretch_of(self, points: Points) -> list[int] | None:
        """Return [ring, first point, steps] where a line (map units) follows a ring, or None.

        Negative steps run against the ring; steps may pass its end and go on from its beginning.
        """
        line = [tuple(point) for point in whole_steps(points, self.scale).tolist()]
        if len(line) < 2:
            return None
        for direction in (1, -1):
            found = self._steps.get((line[0], line[1]) if direction == 1 else (line[1], line[0]))
            if found is None:
                continue
            number, at = found
            start = at if direction == 1 else at + 1
            ring = self._rings[number]
            around = len(ring) - 1  # the last point repeats the first
            if all(ring[(start + direction * step) % around] == point for step, point in enumerate(line)):
                return [number, start % around, direction * (len(line) - 1)]
        return None
