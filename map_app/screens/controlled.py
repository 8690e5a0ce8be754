"""The keys of fields that show what lies on the desk, and what stands in them.

A field is given its value as its default, and a new key when it has to show another than was written in it.
A value put into the session instead is told to the browser only once, and lost if that message is overtaken:
the browser then shows an empty field, and tells Python so.
"""

from collections.abc import Iterable

import streamlit as st

from map_app.talk_editor.desk import Desk


def key_of(desk: Desk, name: str, labels: Iterable[str] = ()) -> str:
    """Return the key of a field of the open talk; a choice is a new field whenever its labels are others.

    Streamlit knows a choice by its label, and would take one that was renamed for none.
    """
    return f"{name} {desk.open_key} {desk.version} {hash(tuple(labels))}"


def key_of_step(desk: Desk, name: str) -> str:
    """Return the key of a field of the step that is looked at."""
    return f"{name} {desk.open_key} {desk.version} {desk.step.id}"


def written(key: str) -> str:
    """Return the text in a field."""
    return str(st.session_state[key])
