"""Switching layers on and off."""

from map_app.page.element import PageControl


class Layers(PageControl):
    """Switching layers on and off."""

    factory = "layers"
    scripts = ("slip.js", "calendar_switch.js", "look_switch.js", "layers.js")
    styles = ("slip.css", "layers.css")
