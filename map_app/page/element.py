"""The elements of a life map: folium elements that own script and style files, whatever these say."""

from importlib.resources import files
from typing import ClassVar

from branca.element import MacroElement
from folium import FeatureGroup
from folium.template import Template


def read_asset(package: str, name: str) -> str:
    """Return the text of a script, style or skeleton file that lies in `package`."""
    return files(package).joinpath(name).read_text(encoding="utf-8")


class PageLayer(FeatureGroup):
    """A layer of the map; `factory` names the function in `LifeMap.layers` that makes it."""

    factory: ClassVar[str]
    scripts: ClassVar[tuple[str, ...]]
    styles: ClassVar[tuple[str, ...]] = ()

    _template = Template(
        """
        {% macro script(this, kwargs) %}
            var {{ this.get_name() }} = LifeMap.layers.{{ this.factory }}({{ this._parent.page_name }});
        {% endmacro %}
        """
    )


class PageControl(MacroElement):
    """A control of the page; `factory` names the function in `LifeMap.controls` that makes it."""

    factory: ClassVar[str]
    scripts: ClassVar[tuple[str, ...]]
    styles: ClassVar[tuple[str, ...]] = ()

    _template = Template(
        """
        {% macro script(this, kwargs) %}
            LifeMap.controls.{{ this.factory }}({{ this._parent.page_name }});
        {% endmacro %}
        """
    )
