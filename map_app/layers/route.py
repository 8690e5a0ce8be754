"""The journeys: legs with direction, means and certainty."""

from map_app.page.element import PageLayer


class Route(PageLayer):
    """The journeys: legs with direction, means and certainty."""

    factory = "route"
    scripts = ("leg_plates.js", "leg_signs.js", "legs.js", "route.js")
    styles = ("route.css",)
