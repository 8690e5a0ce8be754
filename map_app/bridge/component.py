"""The scripts of the bridge as Streamlit components, without markup or style of their own."""

from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import Any

import streamlit as st


@cache
def component(name: str, *parts: str) -> Callable[..., Any]:
    """Return the component whose script is the file of this name beside this module, after its parts."""
    scripts = (files("map_app.bridge").joinpath(f"{one}.js") for one in (*parts, name))
    script = "\n".join(file.read_text(encoding="utf-8") for file in scripts)
    return st.components.v2.component(f"map_app.{name}", js=script, isolate_styles=False)
