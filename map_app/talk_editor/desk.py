"""The desk: the talks of a life and one's own, each with what was changed; which is open, at which step."""

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from events.life import Life
from events.made_talk import made_talk
from events.talk import Step, Talk
from geodata.fault import Faults
from map_app.talk_editor.draft import Draft, read_draft

MADE = "made"  # the key, and the id, of the talk that is made from the stages
OWN = "own-"  # begins the keys of talks that did not come with the life
NEW_TITLE, NEW_MINUTES = "A new talk", 15


@dataclass
class Desk:
    """All talks that can be chosen, and the one that is open."""

    life: Life
    drafts: dict[str, Draft]
    open_key: str
    chosen: dict[str, str] = field(default_factory=dict)  # id of the step looked at, by talk
    unreadable: dict[str, str] = field(default_factory=dict)  # records that this life cannot show
    has_heard: bool = False  # whether the browser has told what it keeps
    is_placed: bool = False  # whether the step that was looked at before a reload has been found again
    version: int = 0  # changes whenever fields have to show another value than was written in them
    number: str = field(default_factory=lambda: secrets.token_hex(8))  # of this sitting

    @property
    def draft(self) -> Draft:
        """The talk that is open."""
        return self.drafts[self.open_key]

    @draft.setter
    def draft(self, changed: Draft) -> None:
        self.drafts[self.open_key] = changed

    @property
    def step(self) -> Step:
        """The step that is looked at; the first where none was chosen."""
        steps = self.draft.talk.steps
        return next((one for one in steps if one.id == self.chosen.get(self.open_key)), steps[0])

    @property
    def position(self) -> int:
        """The position of that step, from 0."""
        return self.draft.talk.steps.index(self.step)

    @property
    def looked_at(self) -> str | None:
        """The open talk, its step and the position in one text; None until the last one was found again."""
        return f"{self.open_key} {self.step.id} {self.position}" if self.is_placed else None

    def look_again(self, looked_at: object) -> None:
        """Look at what was looked at before a reload, once all drafts are back."""
        if self.is_placed or not self.has_heard:
            return
        self.is_placed = True
        words = looked_at.split(" ") if isinstance(looked_at, str) else []
        if len(words) == 3 and words[0] in self.drafts and (self.open_key, self.step.id) != (*words[:2],):
            self.version += 1
            self.open_key, self.chosen[words[0]] = words[0], words[1]

    @property
    def records(self) -> Mapping[str, str]:
        """What the browser has to keep."""
        changed = {draft.key: draft.record for draft in self.drafts.values() if draft.is_changed}
        return {**self.unreadable, **changed}

    @property
    def is_saved(self) -> bool:
        """Whether everything that was changed is in a file."""
        return not self.unreadable and all(one.is_saved for one in self.drafts.values() if one.is_changed)

    def open(self, key: str) -> None:
        """Open another talk of those on the desk."""
        if key in self.drafts:
            self.open_key = key

    def choose(self, step: str) -> None:
        """Look at a step of the open talk."""
        self.is_placed = True
        self.chosen[self.open_key] = step

    def add(self, talk: Talk, is_saved: bool = False) -> None:
        """Lay a talk of one's own on the desk and open it."""
        key = _own_key()
        self.drafts[key] = Draft(key, talk, is_saved=is_saved)
        self.open_key = key

    def undo(self) -> None:
        """Take back the last change to the open talk, and look at the step that is back or near."""
        self.version += 1
        known, position = {step.id for step in self.draft.talk.steps}, self.position
        self.draft = self.draft.undone()
        steps = self.draft.talk.steps
        back = [step.id for step in steps if step.id not in known]
        if back or self.chosen.get(self.open_key) not in {step.id for step in steps}:
            self.choose(back[0] if back else steps[min(position, len(steps) - 1)].id)

    def mark_saved(self) -> None:
        """Note that the open talk is in a file as it is now; a text that does not fit is in none."""
        self.draft = replace(self.draft, is_saved=not self.draft.unfit)

    def add_new(self, step: Step) -> None:
        """Begin a talk of one's own with a step."""
        self.add(Talk("my-talk", NEW_TITLE, NEW_MINUTES, (step,)))

    def discard(self) -> None:
        """Give up what was changed in the open talk, to be undone if need be; one's own goes altogether."""
        self.version += 1
        draft = self.draft
        if draft.original is not None:
            self.draft = draft.changed("discarded all changes", draft.original, ())
            return
        del self.drafts[draft.key]
        self.open_key = next(iter(self.drafts))

    def drop_unreadable(self, key: str) -> None:
        """Give up a draft that this life cannot show."""
        self.unreadable.pop(key, None)

    def hear(self, kept: Iterable[tuple[str, str]]) -> list[str]:
        """Take up the drafts that the browser has kept, the latest first; return their titles."""
        taken = [draft for key, record in kept if (draft := self._take_up(key, record))]
        if taken:
            self.version += 1
            self.open_key = taken[0].key
        self.has_heard = True
        return [draft.talk.title for draft in taken]

    def _take_up(self, key: str, record: str) -> Draft | None:
        known = self.drafts.get(key)
        try:
            draft = read_draft(key, record, self.life, known.original if known else None)
        except (Faults, ValueError):
            self.unreadable[key if key not in self.drafts else _own_key()] = record
            return None
        self.drafts[key] = draft
        return draft


def lay_desk(life: Life) -> Desk:
    """Return a desk with the talks of a life, and the one made from its stages."""
    talks = {MADE: made_talk(life)} | {talk.id: talk for talk in life.talks}
    order = [*(talk.id for talk in life.talks), MADE]
    drafts = {key: Draft(key, talks[key], talks[key]) for key in dict.fromkeys(order)}
    return Desk(life, drafts, next(iter(drafts)))


def _own_key() -> str:
    return OWN + secrets.token_hex(4)
