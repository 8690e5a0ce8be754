"""The user's cache folder: what takes long to make is kept there. All works without it, only slower."""

import contextlib
import hashlib
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

NAME = "map-app"


def cache_folder() -> Path:
    """Return where this user's system keeps what can be made again."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local")) / NAME
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / NAME
    return Path(os.environ.get("XDG_CACHE_HOME", home / ".cache")) / NAME


def remembered(recipe: str, make: Callable[[], bytes]) -> bytes:
    """Return what `make` makes; from the second time on, from the cache folder.

    `recipe` must name everything that the result depends on.
    """
    name = hashlib.sha256(recipe.encode()).hexdigest()[:32]
    with contextlib.suppress(OSError, RuntimeError):  # RuntimeError: the user has no home folder
        return (cache_folder() / name).read_bytes()
    made = make()
    with contextlib.suppress(OSError, RuntimeError):
        _write_at_once(cache_folder() / name, made)
    return made


def _write_at_once(path: Path, content: bytes) -> None:
    """Write a file so that no other process ever reads half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as unfinished:
        unfinished.write(content)
    Path(unfinished.name).replace(path)
