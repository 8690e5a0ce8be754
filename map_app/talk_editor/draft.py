"""A talk that somebody is writing: always one that could be given, beside texts that do not fit yet."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from events.edited_talk import TextField, changed_step, fault_of_text
from events.life import Life
from events.talk import Step, Talk
from events.talk_file import read_talk_file, write_talk

MOST_UNDONE = 50  # changes that can be taken back


@dataclass(frozen=True)
class Unfit:
    """A text written for a step that does not fit the screen; the talk keeps the one before."""

    step: str  # id
    field: TextField
    text: str


@dataclass(frozen=True)
class Change:
    """What was there before a change."""

    words: str  # what was done: "removed Paris"
    talk: Talk
    unfit: tuple[Unfit, ...]
    field: str = ""  # the one that was written in; what is typed into it on and on is one change


@dataclass(frozen=True)
class Draft:
    """A talk on the desk."""

    key: str
    talk: Talk
    original: Talk | None = None  # as the life has it; None: a talk of one's own
    unfit: tuple[Unfit, ...] = ()
    is_saved: bool = True  # whether all of it is in a file
    past: tuple[Change, ...] = field(default=(), repr=False)  # the latest last

    @property
    def is_changed(self) -> bool:
        """Whether the browser has to keep it: it is not simply a talk of the life."""
        return self.talk != self.original or bool(self.unfit)

    def text_of(self, step: Step, name: TextField) -> str:
        """Return what was written last in a field, whether it fits or not."""
        waiting = (one.text for one in self.unfit if (one.step, one.field) == (step.id, name))
        return next(waiting, getattr(step, name))

    def changed(
        self, words: str, talk: Talk, unfit: tuple[Unfit, ...] | None = None, field: str = ""
    ) -> "Draft":
        """Return the draft with another talk; what it was can be brought back."""
        kept = self.unfit if unfit is None else unfit
        if (talk, kept) == (self.talk, self.unfit):
            return self
        past = self.past
        if not (field and past and past[-1].field == field):
            past = (*past, Change(words, self.talk, self.unfit, field))[-MOST_UNDONE:]
        ids = {step.id for step in talk.steps}
        still = tuple(one for one in kept if one.step in ids)
        return replace(self, talk=talk, unfit=still, is_saved=False, past=past)

    def with_text(self, step: Step, name: TextField, text: str) -> "Draft":
        """Return the draft with a text written; one that does not fit waits beside the talk."""
        others = tuple(one for one in self.unfit if (one.step, one.field) != (step.id, name))
        words, field = f"changed the {name}", f"{step.id} {name}"
        if fault_of_text(name, text):
            return self.changed(words, self.talk, (*others, Unfit(step.id, name, text)), field)
        return self.changed(words, changed_step(self.talk, _with_field(step, name, text)), others, field)

    def undone(self) -> "Draft":
        """Return the draft without its last change; itself if there is none."""
        if not self.past:
            return self
        *past, last = self.past
        return replace(self, talk=last.talk, unfit=last.unfit, is_saved=False, past=tuple(past))

    @property
    def places_of_unfit(self) -> set[int]:
        """The positions, from 1, of the steps with a text that does not fit."""
        waiting = {one.step for one in self.unfit}
        return {number for number, step in enumerate(self.talk.steps, start=1) if step.id in waiting}

    @property
    def record(self) -> str:
        """The draft as the browser keeps it, JSON."""
        unfit = [[one.step, one.field, one.text] for one in self.unfit]
        return json.dumps({"text": write_talk(self.talk), "unfit": unfit, "is_saved": self.is_saved})


def read_draft(key: str, record: str, life: Life, original: Talk | None) -> Draft:
    """Return a draft from what the browser kept; raises Faults if the life no longer has what it speaks of.

    Raises ValueError where the record is none.
    """
    try:
        kept: Mapping[str, Any] = json.loads(record)
        text, is_saved = str(kept["text"]), bool(kept["is_saved"])
        unfit = tuple(Unfit(str(step), name, str(words)) for step, name, words in kept["unfit"])
    except (TypeError, KeyError, ValueError) as error:
        raise ValueError("this is no draft of a talk") from error
    (talk, *_) = read_talk_file(text, "draft.toml", life)
    ids = {step.id for step in talk.steps}
    return Draft(key, talk, original, tuple(one for one in unfit if one.step in ids), is_saved)


def text_of_record(record: str) -> str:
    """Return the talk in a record as TOML, also where it cannot be shown; else the record itself."""
    try:
        return str(json.loads(record)["text"])
    except (TypeError, KeyError, ValueError):
        return record


def _with_field(step: Step, name: TextField, text: str) -> Step:
    changes: dict[str, Any] = {name: text.strip() if name == "when" else text}
    return replace(step, **changes)
