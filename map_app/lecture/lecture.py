"""The lecture on the screen: the talk's steps, its keys and pointers, its clock, and what is said."""

from map_app.page.element import PageControl


class Lecture(PageControl):
    """The lecture on the screen."""

    factory = "lecture"
    scripts = (
        "lecture_words.js",
        "shortening.js",
        "talk.js",
        "clock.js",
        "scene.js",
        "lecture_sizes.js",
        "lecture_camera.js",
        "lecture_text.js",
        "lecture_screen.js",
        "lecture_keys.js",
        "lecture_pointer.js",
        "time_left.js",
        "kept_lecture.js",
        "session.js",
        "lecture.js",
    )
    styles = ("lecture.css",)
