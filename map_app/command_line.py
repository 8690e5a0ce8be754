"""The command `map-app`: reads its arguments, hands over to one command, turns a refusal into one message."""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib.metadata import version

from map_app.commands import Command, Refusal
from map_app.commands.check import CHECK
from map_app.commands.export import EXPORT
from map_app.commands.new import NEW
from map_app.commands.run import RUN

COMMANDS: tuple[Command, ...] = (RUN, CHECK, EXPORT, NEW)


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command and return its exit code: 0 done, 1 refused, 2 wrong usage."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = _parser().parse_args(_with_command(given))
    try:
        code: int = options.carry_out(options)
        sys.stdout.flush()
    except Refusal as refusal:
        print(refusal, file=sys.stderr)
        return 1
    except BrokenPipeError:  # the reader of our output went away, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1
    except KeyboardInterrupt:
        return 130
    return code


def _with_command(arguments: list[str]) -> list[str]:
    """Put "run" in front where no command is named.

    >>> _with_command([]), _with_command(["--port", "80"]), _with_command(["check", "my-life"])
    (['run'], ['run', '--port', '80'], ['check', 'my-life'])
    """
    known = {command.name for command in COMMANDS} | {"-h", "--help", "--version"}
    return arguments if arguments and arguments[0] in known else ["run", *arguments]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="map-app",
        description="One person's life on historical maps, with a year slider.",
        epilog="LIFE is a folder of text files; without it, the life of Gavriil Miasnikov.",
    )
    parser.add_argument("--version", action="version", version=f"map-app {version('map-app')}")
    commands = parser.add_subparsers(metavar="COMMAND", title="commands (without one: run)")
    for command in COMMANDS:
        purpose = command.purpose
        its_parser = commands.add_parser(command.name, help=purpose, description=f"{purpose}.")
        command.add_arguments(its_parser)
        its_parser.set_defaults(carry_out=command.carry_out)
    return parser
