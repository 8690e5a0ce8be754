"""The mark beside the place of an event whose sources disagree."""

from map_app.page.element import PageLayer


class Disputes(PageLayer):
    """The mark beside the place of an event whose sources disagree."""

    factory = "disputes"
    scripts = ("disputes.js",)
    styles = ("disputes.css",)
