"""Finding an event, a place, a person or a year."""

from map_app.page.element import PageControl


class Find(PageControl):
    """Finding an event, a place, a person or a year."""

    factory = "find"
    scripts = ("slip.js", "find_results.js", "find_option.js", "find.js")
    styles = ("slip.css", "find.css")
