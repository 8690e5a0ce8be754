"""Loads the screens one by one, so that the first map need not wait for what all the others import."""

import threading
from functools import cache
from importlib import import_module

SCREENS = ("journey", "events", "sources", "quality", "lecture", "about")


def show_screen(name: str, *arguments: object) -> None:
    """Draw a screen by the function `show_NAME` of its module, imported when it is first shown."""
    getattr(_module_of(name), f"show_{name}")(*arguments)


@cache
def prepare_screens() -> None:
    """Import the modules of all screens aside, once; called when the first has been drawn."""
    threading.Thread(target=_import_all, daemon=True).start()


def _import_all() -> None:
    for name in SCREENS:
        _module_of(name)


def _module_of(name: str) -> object:
    return import_module(f"map_app.screens.{name}")
