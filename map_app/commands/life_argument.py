"""What LIFE means on the command line: nothing, or a folder. Reads the life, and refuses with every fault."""

from pathlib import Path
from typing import TYPE_CHECKING

from events.shipped_life import shipped_life
from map_app.commands import Refusal

if TYPE_CHECKING:
    from events.life import Life


def life_folder(life: str | None) -> Path:
    """Return the folder that LIFE names; without LIFE, the one that comes with the program."""
    if life is None:
        return shipped_life()
    folder = Path(life)
    if folder.suffix.lower() == ".xlsx":
        raise Refusal(f"{life}: spreadsheets cannot be read yet; give a folder, such as map-app new makes")
    if not folder.exists():
        raise Refusal(f"{life}: no such folder; a life is a folder of text files (commands: map-app --help)")
    if not folder.is_dir():
        raise Refusal(f"{life}: this is a file, but a life is a folder of text files")
    return folder


def life_of(life: str | None) -> "Life":
    """Read the life that LIFE names; Refusal lists every fault, one a line."""
    from events.read_life import LifeFaults, read_life

    try:
        return read_life(life_folder(life))
    except LifeFaults as faults:
        raise Refusal(str(faults)) from None
