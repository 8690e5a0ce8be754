"""What a lecturer who writes a talk beside the map has to know: where it stands; and the way to a step."""

from map_app.page.element import PageControl


class Where(PageControl):
    """Tells the app around the page what the map shows, and goes to a step of a talk."""

    factory = "where"
    scripts = ("where.js",)
