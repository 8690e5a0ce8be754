"""On a phone, the story as a sheet that is drawn up."""

from map_app.page.element import PageControl


class Sheet(PageControl):
    """On a phone, the story as a sheet that is drawn up."""

    factory = "sheet"
    scripts = ("sheet.js",)
    styles = ("sheet.css",)
