"""The lecture: a talk given on the map, with its screen, keys and clock, and notes in a second window."""

from map_app.lecture.lecture import Lecture
from map_app.lecture.notes import Notes
from map_app.lecture.present import Present
from map_app.page.element import PageControl

LECTURE: tuple[type[PageControl], ...] = (Lecture, Notes, Present)


def all_lecture() -> list[PageControl]:
    """Return one of each part of the lecture."""
    return [control() for control in LECTURE]
