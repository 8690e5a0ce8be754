"""`map-app check`: lists every fault of a life, one a line."""

import argparse
import sys

from map_app.commands import Command, add_life


def _check(options: argparse.Namespace) -> int:
    from events.read_life import LifeFaults, read_life
    from map_app.commands.life_argument import life_folder

    try:
        life = read_life(life_folder(options.life))
    except LifeFaults as faults:
        print(faults)
        return 1
    print(f"{life.name}: no faults; {len(life.events)} events, {len(life.places)} places.", file=sys.stdout)
    return 0


CHECK = Command("check", "List every fault of a life, one a line", add_life, _check)
