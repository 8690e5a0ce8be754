"""Builds the map of one life: a folium map with the life's layers and controls. Writes no HTML itself."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import count
from typing import Any, Literal

import folium
from branca.element import Element
from folium.template import Template

from events.life import Life
from map_app.controls import all_controls
from map_app.layers import all_layers
from map_app.lecture import all_lecture
from map_app.page.element import PageControl, PageLayer
from map_app.page.figure import PageFigure
from map_app.page_data import page_data

Look = Literal["paper", "dark", "atlas"]


@dataclass(frozen=True)
class PageOptions:
    """What may differ between one page and another of the same life."""

    look: Look = "paper"  # the colours that the page opens in; the reader may choose others


MAP_OPTIONS = {  # Leaflet's own names; zooming, keys and following a new size are the page's
    "attributionControl": False,
    "zoomControl": False,
    "trackResize": False,  # the camera does, so that the moment stays in view
    "keyboard": False,
    "preferCanvas": True,
    "minZoom": 0,
    "maxZoom": 9,
    "zoomSnap": 0,
    "zoomDelta": 0.75,
    "wheelPxPerZoomLevel": 110,
}


class LifeMap(folium.Map):
    """A folium map in flat coordinates: units of 25 km, no tiles, nothing fetched."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
            var {{ this.get_name() }} = L.map(document.querySelector('[data-part="map"]'), {
                crs: L.CRS.Simple,
                {%- for key, value in this.options.items() %}
                {{ key }}: {{ value|tojson }},
                {%- endfor %}
            });
            var {{ this.page_name }} = LifeMap.openPage({{ this.get_name() }}, LifeMap.readData());
        {% endmacro %}
        """
    )

    def __init__(self, data: dict[str, Any]) -> None:
        super().__init__(location=(0, 0), tiles=None, crs="Simple", prefer_canvas=True)
        self.default_js = []
        self.default_css = []
        self.data = data
        self.options = dict(MAP_OPTIONS)

    @property
    def page_name(self) -> str:
        """The name of the page in the page's own script."""
        return f"page_{self.get_name()}"

    def render(self, **kwargs: Any) -> None:  # type: ignore[override]  # as branca's own MacroElement
        """Write this map and its children into the figure, and nothing of folium's own head."""
        super(folium.Map, self).render(**kwargs)  # type: ignore[no-untyped-call]


def build_life_map(life: Life, options: PageOptions | None = None) -> LifeMap:
    """Make the map of a life, with its layers as feature groups and its controls as plugins.

    The same life and options give the same map, to the byte, each time it is rendered.
    """
    life_map = LifeMap(page_data(life))
    elements: list[PageLayer | PageControl] = [*all_layers(), *all_controls(), *all_lecture()]
    for element in elements:
        life_map.add_child(element)
    figure = PageFigure(
        title=life.name, look=(options or PageOptions()).look, data=life_map.data, elements=elements
    )
    figure.add_child(life_map)
    _name_in_order([life_map, *elements])
    return life_map


def _name_in_order(elements: Iterable[Element]) -> None:
    """Replace folium's random ids, so that the page can be made again byte for byte."""
    numbers = count(1)
    for element in elements:
        element._id = str(next(numbers))
