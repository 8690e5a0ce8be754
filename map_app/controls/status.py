"""The sentence of the moment, for those who hear the page."""

from map_app.page.element import PageControl


class Status(PageControl):
    """The sentence of the moment, for those who hear the page."""

    factory = "status"
    scripts = ("status.js",)
