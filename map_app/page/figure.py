"""The document around a life map: one HTML text that links to nothing. Knows in which order files come."""

import base64
import json
import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any

import rjsmin
from branca.element import Figure
from jinja2 import Template

from map_app.page.element import PageControl, PageLayer, read_asset

PAGE_STYLES = ("fonts.css", "tokens.css", "page.css")
PAGE_SCRIPTS_FIRST = ("store.js", "open_page.js")
PAINTING_SCRIPTS = (  # of the page and of its worker
    "life_map.js",
    "line_code.js",
    "shapes.js",
    "canvas_view.js",
    "base_map.js",
    "base_map_painter.js",
    "border_model.js",
    "border_trace.js",
    "border_painter.js",
    "border_scenes.js",
    "lens_painter.js",
    "holder_search.js",
    "map_painter.js",
)

_DOCUMENT = Template(
    """<!DOCTYPE html>
<html lang="en" data-look="{{ this.look }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ this.title|e }}</title>
<style>{{ this.styles }}</style>
</head>
<body>
{{ this.skeleton }}
<script type="application/json" id="life-data">{{ this.data_text }}</script>
<script type="application/json" id="life-sheets">{{ this.sheets_text }}</script>
<script id="life-painting">{{ this.painting }}</script>
<script>{{ this.scripts }}</script>
<script>
{{ this.script.render() }}
LifeMap.startPage(LifeMap.opened);
</script>
</body>
</html>
"""
)


class PageFigure(Figure):
    """A folium figure whose document carries every script, style and font it needs."""

    _template = _DOCUMENT

    def __init__(
        self, title: str, look: str, data: dict[str, Any], elements: Iterable[PageLayer | PageControl]
    ) -> None:
        super().__init__(title=title)
        self.look = look
        self.data_text = safe_json(_lean({**data, "base": data["base"]["shown"]}))
        self.sheets_text = safe_json(data["base"]["painted"])
        elements = list(elements)
        self.styles = "\n".join([_leaflet("leaflet.css"), *_page_styles(), *_texts(elements, "styles")])
        ours = _without_comments("\n".join([*_page_scripts(), *_texts(elements, "scripts")]))
        self.painting = _in_element(_without_comments(_painting_scripts()))
        self.scripts = _in_element(f"{_leaflet('leaflet.js')}\n{ours}")
        self.skeleton = read_asset("map_app.page", "skeleton.html")


def safe_json(data: Any) -> str:
    """Write data as JSON that cannot end the script element it stands in.

    >>> safe_json({"title": "</script>"})
    '{"title":"\\\\u003c/script\\\\u003e"}'
    """
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text


def _lean(data: Any) -> Any:
    """Return data without what is false: the page reads a missing key as false."""
    if isinstance(data, dict):
        return {key: _lean(value) for key, value in data.items() if value is not False}
    return [_lean(one) for one in data] if isinstance(data, list) else data


def _in_element(script: str) -> str:
    """Return a script that cannot end the script element it stands in."""
    return script.replace("</script", "<\\/script")


def _texts(elements: Iterable[PageLayer | PageControl], what: str) -> list[str]:
    """Return the elements' own files, each once, in the order in which they are first named."""
    named = [
        (type(one).__module__.rpartition(".")[0], name) for one in elements for name in getattr(one, what)
    ]
    return [read_asset(package, name) for package, name in dict.fromkeys(named)]


@cache
def _without_comments(scripts: str) -> str:
    """Leave out comments and spare room: a third of the scripts, which nobody reads in the page."""
    return str(rjsmin.jsmin(scripts))


@cache
def _painting_scripts() -> str:
    return "\n".join(read_asset("map_app.painting", name) for name in PAINTING_SCRIPTS)


@cache
def _page_scripts() -> tuple[str, ...]:
    scripts = [one.name for one in files("map_app.page").iterdir() if one.name.endswith(".js")]
    rest = sorted(set(scripts) - set(PAGE_SCRIPTS_FIRST))
    return tuple(read_asset("map_app.page", name) for name in (*PAGE_SCRIPTS_FIRST, *rest))


@cache
def _page_styles() -> tuple[str, ...]:
    return tuple(_embed_fonts(read_asset("map_app.page", name)) for name in PAGE_STYLES)


@cache
def _leaflet(name: str) -> str:
    text = read_asset("xstatic.pkg.leaflet", f"data/{name}")
    text = re.sub(r"(?m)^//[#@] sourceMappingURL=.*$", "", text)
    return re.sub(r"url\(images/[^)]*\)", "none", text)


def _embed_fonts(style: str) -> str:
    """Replace each `url(fonts/NAME.woff2)` by the font itself."""

    def data_address(match: re.Match[str]) -> str:
        font = files("map_app.page").joinpath(match[1]).read_bytes()
        return f"url(data:font/woff2;base64,{base64.b64encode(font).decode()})"

    return re.sub(r"url\([\"']?(fonts/[^)\"']+)[\"']?\)", data_address, style)
