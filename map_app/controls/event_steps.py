"""To the event before and the event after."""

from map_app.page.element import PageControl


class EventSteps(PageControl):
    """To the event before and the event after."""

    factory = "eventSteps"
    scripts = ("event_steps.js",)
