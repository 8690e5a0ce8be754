"""The shaded relief, warped into a life's projection. The image itself is Tom Patterson's."""

from typing import Any

from geodata.projection import Projection


def warped_relief(projection: Projection) -> dict[str, Any] | None:
    """Return the relief as the page takes it, or None where there is none."""
    return None
