"""The year and the places over the map."""

from map_app.page.element import PageControl


class Title(PageControl):
    """The year and the places over the map."""

    factory = "title"
    scripts = ("title.js",)
    styles = ("title.css",)
