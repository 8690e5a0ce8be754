"""The scripts of the bridge as Streamlit components, without markup or style of their own."""

from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import Any

import streamlit as st


@cache
def component(name: str) -> Callable[..., Any]:
    """Return the component whose script is the file of this name beside this module."""
    script = files("map_app.bridge").joinpath(f"{name}.js").read_text(encoding="utf-8")
    return st.components.v2.component(f"map_app.{name}", js=script, isolate_styles=False)
