"""The names on the map, placed so that none meets another."""

from map_app.page.element import PageLayer


class Lettering(PageLayer):
    """The names on the map, placed so that none meets another."""

    factory = "lettering"
    scripts = (
        "town_names.js",
        "name_forms.js",
        "state_names.js",
        "state_here.js",
        "written_name.js",
        "lettering.js",
    )
    styles = ("lettering.css",)
