"""A talk as a text of its own, to be kept and opened again: TOML of the same form as in a life's folder."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from events.life import Life
from events.source import Citation
from events.talk import Bounds, CloseUp, Step, Talk
from events.talk_of_records import talks_of
from events.talk_records import TalkRecord
from events.talk_rules import find_step_faults, find_time_faults, spans_of_life
from geodata.fault import Fault, Faults
from geodata.record import KnownIds, find_double_ids, read_record
from geodata.toml_file import find_stray_keys, parse_toml, tables_of


def read_talk_file(text: str, name: str, life: Life) -> tuple[Talk, ...]:
    """Return the talks in a text; `name` is what faults call it.

    Raises Faults, which lists every fault: not TOML, not a talk, or about what this life does not know.
    """
    file = parse_toml(text.removeprefix("\ufeff"), Path(name))
    tables = list(tables_of(file, "talk"))
    found: list[Fault] = [*find_stray_keys(file, ("talk",)), *find_double_ids(tables)]
    if not tables:
        found.append(file.fault((), "there is no [[talk]] in this file"))
    known = _known_ids(life)
    checked = [(table, read_record(TalkRecord, table, known, found)) for table in tables]
    whole = [(table, record) for table, record in checked if record is not None]
    found.extend(find_step_faults(tables))
    years = range(life.first_year, life.last_year + 1)
    found.extend(find_time_faults(years, list(whole), spans_of_life(life)))
    if found:
        raise Faults(found)
    return talks_of(record for _, record in whole)


def write_talk(talk: Talk) -> str:
    """Return a talk as TOML, every step written out; reading it gives the same talk again."""
    head = {"id": talk.id, "title": talk.title, "minutes": talk.minutes, "look": talk.look}
    steps = [f"[[talk.step]]\n{_lines(_keys(step))}" for step in talk.steps]
    return "\n".join([f"[[talk]]\n{_lines(head.items())}", *steps])


def _known_ids(life: Life) -> KnownIds:
    return {
        "event": {one.id for one in life.events},
        "stage": {one.id for one in life.stages},
        "silence": {one.id for one in life.silences},
        "place": set(life.places),
        "source": set(life.sources),
    }


def _keys(step: Step) -> Iterator[tuple[str, object]]:
    yield "id", step.id
    if step.kind != "date":
        yield step.kind, step.moment
    yield "date", step.date.text if step.date else None
    yield "when", step.when or None
    yield "headline", step.headline
    yield "sentence", step.sentence
    yield "notes", step.notes or None
    yield "sources", step.citations or None
    yield "seconds", step.seconds
    yield "rank", step.rank
    yield "view", None if step.view == "trail" else step.view
    yield "camera", step.camera
    yield "hide", step.hidden or None
    yield "look", step.look


def _lines(keys: Iterable[tuple[str, object]]) -> str:
    return "".join(f"{key} = {_toml(value)}\n" for key, value in keys if value is not None)


def _toml(value: object) -> str:
    if isinstance(value, str):
        # JSON writes a text as TOML does, but leaves alone the one control character that TOML forbids.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, Citation):
        only = f", only = {_toml(value.only)}" if value.only else ""
        return f"{{source = {_toml(value.source)}, locator = {_toml(value.locator)}{only}}}"
    if isinstance(value, Bounds):
        sides = {"west": value.west, "south": value.south, "east": value.east, "north": value.north}
        return "{" + ", ".join(f"{side} = {degrees!r}" for side, degrees in sides.items()) + "}"
    if isinstance(value, CloseUp):
        return f"{{place = {_toml(value.place)}, zoom = {value.zoom!r}}}"
    if isinstance(value, tuple) and len(value) > 1:
        return "[\n" + "".join(f"  {_toml(one)},\n" for one in value) + "]"
    return f"[{_toml(value[0])}]" if isinstance(value, tuple) else str(value)
