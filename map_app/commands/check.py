"""`map-app check`: lists every fault of a life, one a line, and what is doubtful in one without faults."""

import argparse

from map_app.commands import Command, add_life


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_life(parser)
    parser.add_argument("--strict", action="store_true", help="take warnings for faults")


def _check(options: argparse.Namespace) -> int:
    from events.plausibility import warnings_of
    from events.read_life import LifeFaults, read_life
    from map_app.commands.life_argument import life_folder

    try:
        life = read_life(life_folder(options.life))
    except LifeFaults as faults:
        print(faults)
        return 1
    warnings = warnings_of(life)
    for warning in warnings:
        print(f"{warning.file}:{warning.line}: {'' if options.strict else 'warning: '}{warning.message}")
    if warnings and options.strict:
        return 1
    doubts = f", {len(warnings)} warning{'s' * (len(warnings) > 1)}" if warnings else ""
    print(f"{life.name}: no faults{doubts}; {len(life.events)} events, {len(life.places)} places.")
    return 0


CHECK = Command("check", "List every fault of a life, then what is doubtful", _add_arguments, _check)
