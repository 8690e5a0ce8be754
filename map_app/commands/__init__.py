"""The commands of `map-app`, one module each; this one holds what they share."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass


class Refusal(Exception):
    """Something the user can put right; its text is the whole message, one fault a line."""


@dataclass(frozen=True)
class Command:
    """One command: how it is named, what it takes and what it does."""

    name: str
    purpose: str  # as it stands in --help, without a full stop
    add_arguments: Callable[[argparse.ArgumentParser], None]
    carry_out: Callable[[argparse.Namespace], int]  # returns the exit code; may raise Refusal


def add_life(parser: argparse.ArgumentParser) -> None:
    """Add the argument LIFE, which may be left out."""
    words = "a folder of text files; nothing: Gavriil Miasnikov"
    parser.add_argument("life", metavar="LIFE", nargs="?", help=words)
