"""`map-app new`: makes a folder with an empty life to fill in, which passes `map-app check` as it is."""

import argparse
import re
from importlib.resources import files
from pathlib import Path

from map_app.commands import Command, Refusal


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="FOLDER", help="the folder to make; it must not exist, or be empty")


def _new(options: argparse.Namespace) -> int:
    folder = Path(options.folder)
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise Refusal(f"{folder}: is there already and not an empty folder; nothing was changed")
        folder.mkdir(parents=True, exist_ok=True)
        for template in files("map_app.commands").joinpath("new_life").iterdir():
            text = template.read_text(encoding="utf-8").replace("my-life", slug(folder.resolve().name))
            (folder / template.name).write_text(text, encoding="utf-8")
    except OSError as error:
        raise Refusal(f"{folder}: cannot be made ({error.strerror or error})") from None
    print(f"{folder}: an empty life. Write over its examples; then map-app check {folder}")
    return 0


def slug(name: str) -> str:
    """Return a name as an id: small letters, figures and hyphens.

    >>> slug("Ada Lovelace, 1815")
    'ada-lovelace-1815'
    """
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "my-life"


NEW = Command("new", "Make an empty life to fill in", _add_arguments, _new)
