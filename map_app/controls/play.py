"""Play, pause and speed."""

from map_app.page.element import PageControl


class Play(PageControl):
    """Play, pause and speed."""

    factory = "play"
    scripts = ("play.js",)
    styles = ("time_buttons.css",)
