"""The files that a life can be taken away in, one module a format; listed here, imported when asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from events.life import Life


@dataclass(frozen=True)
class Format:
    """One format: what it is for and how it is made."""

    purpose: str
    suffix: str
    make: Callable[..., bytes]  # of the life and its choices
    choices: tuple[str, ...] = ()  # what else may be asked for


def _made_by(module: str) -> Callable[..., bytes]:
    """Return the function `export` of a module here, imported at its first use, for a quick command line."""

    def make(life: "Life", **choices: str) -> bytes:
        content: bytes = import_module(f"map_app.export.{module}").export(life, **choices)
        return content

    return make


FORMATS = {
    "html": Format("the page in one file that needs no network", "html", _made_by("html_file"), ("look",)),
    "geojson": Format(
        "the events and their places, or the borders of a day",
        "geojson",
        _made_by("geojson_file"),
        ("layer", "date"),
    ),
}
