"""Keeps lives open: each is read, and its page made, once for as long as its files stay as they are."""

import gzip
import hashlib
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from events.life import Life
from events.made_talk import made_talk
from events.read_life import read_life
from events.talk import Talk
from events.telling import life_as_told_by, tellings
from map_app.event_index import EventIndex, index_events
from map_app.kept_page import keep_page, read_kept_page

if TYPE_CHECKING:
    from map_app.page_data.context import Context

PageMaker = Callable[[Life], str]


def make_page(life: Life) -> str:
    """Make the map page of a life; what that takes is imported only now."""
    from map_app.html_page import html_page
    from map_app.life_map import build_life_map

    return html_page(build_life_map(life))


@dataclass
class OpenedLife:
    """A life that was read, and its page, made at the first request."""

    life: Life
    print_of_files: str  # changes when any file of the life changes
    page_maker: PageMaker
    _making: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _is_preparing: bool = field(default=False, repr=False)
    _numbering: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _told: dict[str, Life] = field(default_factory=dict, repr=False)

    def told_by(self, id_: str) -> Life:
        """Return the life as the telling of an id has it; the best evidence where no telling has that id."""
        if id_ not in self._told:
            telling = next((one for one in tellings(self.life) if one.id == id_), None)
            if telling is None:
                return self.life
            self._told[id_] = life_as_told_by(self.life, telling)
        return self._told[id_]

    @cached_property
    def index(self) -> EventIndex:
        """The events, ready to be searched."""
        return index_events(self.life)

    @property
    def packed_page(self) -> bytes:
        """The map page, one HTML text in UTF-8, gzip; several may ask at once and it is still made once."""
        with self._making:
            return self._packed_page

    def page_of_talk(self, talk: Talk) -> dict[str, Any]:
        """Return a talk as the map page takes it, also one that is still being written."""
        from map_app.page_data.talk_data import one_talk

        with self._numbering:
            return one_talk(*self._page_parts, talk)

    def prepare_talks(self) -> None:
        """Get ready, aside, for `page_of_talk`: what that takes at first would keep a lecturer waiting."""
        if not self._is_preparing:
            self._is_preparing = True
            threading.Thread(target=self.page_of_talk, args=(made_talk(self.life),)).start()

    @cached_property
    def _page_parts(self) -> "tuple[Context, dict[str, Any]]":
        from map_app.page_data import page_parts

        return page_parts(self.life)

    @cached_property
    def _packed_page(self) -> bytes:
        folder = Path(self.life.folder)
        kept = read_kept_page(folder)
        if kept is None:
            kept = gzip.compress(self.page_maker(self.life).encode(), compresslevel=2, mtime=0)
            keep_page(folder, kept)
        return kept


_opened: dict[Path, OpenedLife] = {}
_opening = threading.Lock()


def open_life(folder: Path, page_maker: PageMaker = make_page) -> OpenedLife:
    """Return the life in `folder`, read again if a file has changed; raises LifeFaults."""
    with _opening:
        now = _print_of_files(folder)
        known = _opened.get(folder)
        if known is None or known.print_of_files != now:
            known = _opened[folder] = OpenedLife(read_life(folder), now, page_maker)
        return known


def _print_of_files(folder: Path) -> str:
    prints = hashlib.sha256()
    for file in sorted(folder.glob("*.toml")):
        prints.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return prints.hexdigest()
