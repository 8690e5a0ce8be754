"""Fields that always show what lies on the desk: their value comes from there and goes back there."""

from collections.abc import Iterable

import streamlit as st


def hold(key: str, value: object) -> str:
    """Have the field of this key show a value, and return the key; what is being typed is not disturbed."""
    if key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value
    return key


def key_of(name: str, labels: Iterable[str]) -> str:
    """Return a key for a choice that is a new field whenever its labels are others.

    Streamlit knows a choice by its label, and would take one that was renamed for none.
    """
    return f"{name} {hash(tuple(labels))}"


def written(key: str) -> str:
    """Return the text in a field."""
    return str(st.session_state[key])
