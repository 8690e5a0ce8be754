"""Two tellings side by side under one slider."""

from map_app.page.element import PageControl


class Beside(PageControl):
    """Two tellings side by side under one slider."""

    factory = "beside"
    scripts = ("other_date.js", "beside.js")
    styles = ("beside.css",)
