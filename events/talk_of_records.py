"""Turning checked records of talks into talks; nothing can fail."""

from collections.abc import Iterable, Mapping
from typing import Any

from events.from_records import citations_of
from events.talk import Bounds, Camera, CloseUp, MomentKind, Step, Talk
from events.talk_records import CameraRecord, StepRecord, TalkRecord
from events.talk_rules import MOMENT_KEYS, id_of_step

# What a step that is like another, but of another moment, does not take over.
_GOES_WITH_THE_MOMENT = (*MOMENT_KEYS, "date", "when", "camera", "sources")


def talks_of(records: Iterable[TalkRecord]) -> tuple[Talk, ...]:
    """Return the talks that records describe, steps that are like others filled in from these."""
    all_records = tuple(records)
    written_out = {
        id_of_step(step): step for record in all_records for step in record.step if step.like is None
    }
    return tuple(_talk_of(record, written_out) for record in all_records)


def _talk_of(record: TalkRecord, written_out: Mapping[str, StepRecord]) -> Talk:
    steps = tuple(_step_of(step, written_out) for step in record.step)
    return Talk(record.id, record.title, record.minutes, steps, record.look)


def _step_of(record: StepRecord, written_out: Mapping[str, StepRecord]) -> Step:
    keys = _keys_of(record)
    if record.like is not None:
        pattern = _keys_of(written_out[record.like])
        if any(key in keys for key in MOMENT_KEYS):
            pattern = {key: value for key, value in pattern.items() if key not in _GOES_WITH_THE_MOMENT}
        keys = {**pattern, **keys, "id": id_of_step(record)}
    kind, moment = _moment_of(keys)
    return Step(
        id=keys["id"],
        kind=kind,
        moment=moment,
        headline=keys["headline"],
        sentence=keys["sentence"],
        seconds=keys["seconds"],
        notes=tuple(keys.get("notes", ())),
        citations=citations_of(keys.get("sources", ())),
        rank=keys.get("rank", 2),
        date=keys.get("date"),
        when=keys.get("when", ""),
        view=keys.get("view", "trail"),
        camera=_camera_of(keys.get("camera")),
        hidden=tuple(keys.get("hide", ())),
        look=keys.get("look"),
    )


def _keys_of(record: StepRecord) -> dict[str, Any]:
    """Return what is written in a step, without what is left out."""
    return {key: getattr(record, key) for key in record.model_fields_set}


def _moment_of(keys: Mapping[str, Any]) -> tuple[MomentKind, str]:
    kinds: tuple[MomentKind, ...] = ("event", "stage", "silence", "place")
    return next(((kind, keys[kind]) for kind in kinds if kind in keys), ("date", ""))


def _camera_of(record: CameraRecord | None) -> Camera | None:
    if record is None:
        return None
    if record.place is not None and record.zoom is not None:
        return CloseUp(record.place, record.zoom)
    sides = (record.west, record.south, record.east, record.north)
    return Bounds(*(side for side in sides if side is not None))
