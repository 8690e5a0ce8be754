"""What the steps of talks have to keep to, looked at as they are written so that no other fault hides it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from events.consistency import Checked
from events.historical_date import HistoricalDate
from events.life import Life
from events.records import SilenceRecord, StageRecord
from events.talk_records import StepRecord, TalkRecord
from geodata.fault import Fault, nearest
from geodata.toml_file import Table
from geodata.toml_lines import line_of

MOMENT_KEYS = ("event", "stage", "silence", "place")  # a date alone makes a free view
WRITTEN_OUT = ("id", "headline", "sentence", "seconds")  # what a step that is like no other has to have

Spans = Mapping[tuple[str, str], tuple[date, date]]  # ("stage", id) or ("silence", id): first and last day


@dataclass(frozen=True)
class _Step:
    """A [[talk.step]] as it is written, and where."""

    talk: Table
    number: int  # from 0
    content: Mapping[str, Any]

    @property
    def id(self) -> str:
        return str(self.content.get("id") or self.content.get("like") or "")

    @property
    def where(self) -> str:
        line = line_of(self.talk.file.lines, (*self.talk.where, "step", self.number))
        return f"{self.talk.file.path.name}:{line}"

    def fault(self, message: str, key: str = "") -> Fault:
        place = f"step {self.number + 1}, {key}" if key else f"step {self.number + 1}"
        return self.talk.fault(f"{place}: {message}", "step", self.number, *([key] if key else []))


def find_step_faults(talks: Iterable[Table], knows_all_steps: bool = True) -> Iterator[Fault]:
    """Yield what is wrong with the steps of all [[talk]] tables of a life, as they are written.

    Where a file that may hold more steps is unreadable, no step is blamed for being like an unknown one.
    """
    steps = [_Step(talk, number, content) for talk in talks for number, content in _steps_of(talk)]
    for step in steps:
        yield from _faults_of_moment(step)
        yield from _faults_of_completeness(step)
    yield from _double_ids(steps)
    known = {step.id: step for step in steps if "like" not in step.content}
    for step in steps:
        like = step.content.get("like")
        if isinstance(like, str) and like not in known and knows_all_steps:
            hint = nearest(like, known) or "; allowed: the id of a step that is like no other"
            yield step.fault(f"step '{like}' is not known{hint}", "like")
        elif isinstance(like, str) and like in known:
            yield from _faults_of_likeness(step, known[like])


def find_time_faults(years: range, checked: Checked, spans: Spans) -> Iterator[Fault]:
    """Yield each step whose date is outside the life, or outside the stage or silence that it shows."""
    talks = ((table, record) for table, record in checked if isinstance(record, TalkRecord))
    for talk, record in talks:
        for number, one in enumerate(record.step):
            step = _Step(talk, number, talk.content["step"][number])
            if one.date is not None:
                yield from _faults_of_date(step, one.date, years, spans)


def spans_of_records(checked: Checked) -> Spans:
    """Return the days that the stages and silences of checked tables may cover."""
    return {
        (table.kind, record.id): (record.start.earliest, record.end.latest)
        for table, record in checked
        if isinstance(record, StageRecord | SilenceRecord)
    }


def spans_of_life(life: Life) -> Spans:
    """Return the days that the stages and silences of a life may cover."""
    stages = {("stage", one.id): (one.start.earliest, one.end.latest) for one in life.stages}
    return {**stages, **{("silence", one.id): (one.start.earliest, one.end.latest) for one in life.silences}}


def id_of_step(step: StepRecord) -> str:
    """Return the id of a step; one that is like another has the other's unless it is given its own."""
    return step.id or step.like or ""


def _steps_of(talk: Table) -> list[tuple[int, Mapping[str, Any]]]:
    steps = talk.content.get("step")
    return [one for one in enumerate(steps) if isinstance(one[1], dict)] if isinstance(steps, list) else []


def _faults_of_moment(step: _Step) -> Iterator[Fault]:
    named = [key for key in MOMENT_KEYS if key in step.content]
    for key in named[1:]:
        yield step.fault(f"it stands beside '{named[0]}'; a step shows one of them", key)
    if "event" in step.content and "date" in step.content:
        yield step.fault("it stands beside 'event', which has a date of its own; leave it out", "date")
    if not named and "date" not in step.content and "like" not in step.content:
        yield step.fault(f"it shows nothing; name one of {', '.join(MOMENT_KEYS)}, date")


def _faults_of_likeness(step: _Step, pattern: _Step) -> Iterator[Fault]:
    if "date" in step.content and "event" in pattern.content and not step.content.keys() & {*MOMENT_KEYS}:
        yield step.fault(f"'{pattern.id}' shows an event, which has a date of its own; leave it out", "date")


def _faults_of_date(step: _Step, when: HistoricalDate, years: range, spans: Spans) -> Iterator[Fault]:
    if when.latest.year < years[0] or when.earliest.year > years[-1]:
        allowed = f"allowed: {years[0]} to {years[-1]}"
        yield step.fault(f"'{when.text}' is outside the years of this life; {allowed}", "date")
    for kind in ("stage", "silence"):
        first, last = spans.get((kind, step.content.get(kind, "")), (date.min, date.max))
        if when.latest < first or when.earliest > last:
            yield step.fault(f"'{when.text}' is outside the {kind}; allowed: {first} to {last}", "date")


def _faults_of_completeness(step: _Step) -> Iterator[Fault]:
    missing = [key for key in WRITTEN_OUT if key not in step.content]
    if missing and "like" not in step.content:
        yield step.fault(f"missing {', '.join(missing)}; or name a step that it is like")


def _double_ids(steps: Sequence[_Step]) -> Iterator[Fault]:
    """Yield each id that is used twice in a talk, or by steps of two talks that are both written out."""
    within = dict[tuple[int, str], _Step]()
    written_out = dict[str, _Step]()
    for step in steps:
        if not step.id:
            continue
        earlier = within.setdefault((id(step.talk), step.id), step)
        if "like" not in step.content and earlier is step:
            earlier = written_out.setdefault(step.id, step)
        if earlier is not step:
            key = "id" if "id" in step.content else "like"
            yield step.fault(f"'{step.id}' is already used at {earlier.where}; give it another id", key)
