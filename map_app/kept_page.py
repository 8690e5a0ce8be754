"""Keeps the page of a life from one start to the next, while neither its files nor the program change.

All works without it, only slower. One file a life folder, in the user's cache folder.
"""

import hashlib
import sys
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path

from geodata.cache_folder import cache_folder
from map_app.commands import Refusal
from map_app.export import safe_file

PROGRAM = Path(__file__).parents[1]
PACKAGES = ("geodata", "events", "map_app")
LIBRARIES = ("folium", "geopandas", "shapely", "pyproj", "XStatic-Leaflet")
MARK = 32  # bytes in front of the page that say what it was made of


def read_kept_page(folder: Path) -> bytes | None:
    """Return what was kept for the life in `folder`, or None if it was made of anything else."""
    with suppress(OSError, RuntimeError):  # RuntimeError: the user has no home folder
        kept = _file(folder).read_bytes()
        if kept[:MARK] == _mark(folder):
            return kept[MARK:]
    return None


def keep_page(folder: Path, page: bytes) -> None:
    """Keep the page of the life in `folder` in place of an older one, where that can be written."""
    with suppress(OSError, RuntimeError, Refusal):
        file = _file(folder)
        file.parent.mkdir(parents=True, exist_ok=True)
        safe_file.write(file, _mark(folder) + page)


def _file(folder: Path) -> Path:
    return cache_folder() / f"page-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"


def _mark(folder: Path) -> bytes:
    """Return what the page depends on: every file of the life and of the program, and the libraries."""
    mark = hashlib.sha256(f"{sys.version} {[version(name) for name in LIBRARIES]}".encode())
    files = [
        file for home in PACKAGES for file in (PROGRAM / home).rglob("*") if "__pycache__" not in file.parts
    ]
    for file in sorted([*files, *folder.glob("*.toml")]):
        state = file.stat()
        mark.update(f"{file} {state.st_size} {state.st_mtime_ns}\n".encode())
    return mark.digest()
