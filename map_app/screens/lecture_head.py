"""The head of the lecture screen: which talk, its title, the time it takes against the time it may take."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from events.talk import LONGEST_TALK, SHORTEST_TALK, Talk
from map_app.screens.controlled import key_of, written
from map_app.screens.plain import plain
from map_app.talk_editor.desk import MADE, Desk
from map_app.talk_editor.draft import Draft


def show_head(desk: Desk, came_back: Sequence[str]) -> None:
    """Show the choice of talks, the title and the minutes wanted, and under them the time."""
    with st.container(key="talk-head", horizontal=True, vertical_alignment="bottom"):
        _choose_talk(desk)
        with st.container(key="talk-texts-title"):
            title = key_of(desk, "title")
            st.text_input("Title", desk.draft.talk.title, key=title, on_change=_rename, args=(desk, title))
        minutes = key_of(desk, "minutes")
        st.number_input(
            "Minutes wanted",
            min_value=SHORTEST_TALK,
            max_value=LONGEST_TALK,
            value=desk.draft.talk.minutes,
            key=minutes,
            on_change=_set_minutes,
            args=(desk, minutes),
            width=130,
        )
    if not written(title).strip():
        st.error("The title is empty. Write one; until then the talk keeps the one before.")
    with st.container(key="talk-time", horizontal=True, vertical_alignment="center"):
        st.markdown(time_against(desk.draft.talk))
        _show_ways_back(desk)
    share = desk.draft.talk.seconds / (desk.draft.talk.minutes * 60)
    st.progress(min(1.0, share))
    st.caption(_state_words(desk.draft, came_back))


def _choose_talk(desk: Desk) -> None:
    labels = talk_labels(desk)
    key = key_of(desk, "talk", labels.values())
    st.selectbox(
        "Talk",
        list(labels),
        index=list(labels).index(desk.open_key),
        format_func=labels.__getitem__,
        key=key,
        on_change=_open,
        args=(desk, key),
    )


def talk_labels(desk: Desk) -> dict[str, str]:
    """Return how each talk is called in the choice, no two alike."""
    labels = dict[str, str]()
    for key, draft in desk.drafts.items():
        label = talk_label(draft)
        alike = sum(other.partition(" #")[0] == label for other in labels.values())
        labels[key] = f"{label} #{alike + 1}" if alike else label
    return labels


def talk_label(draft: Draft) -> str:
    """Return how a talk is called in the choice: whether it was changed, its length, its title."""
    changed = "Changed · " if draft.original and draft.is_changed else ""
    whose = changed if draft.original else "Your own · "
    made = " (made from the stages)" if draft.original and draft.key == MADE else ""
    return f"{whose}{draft.talk.minutes} min · {draft.talk.title}{made}"


def time_words(seconds: int) -> str:
    """Return a stretch of time in words.

    >>> time_words(65), time_words(40), time_words(120)
    ('1 min 5 s', '40 s', '2 min')
    """
    minutes, rest = divmod(seconds, 60)
    parts = (f"{minutes} min" if minutes else "", f"{rest} s" if rest else "")
    return " ".join(part for part in parts if part)


def time_against(talk: Talk) -> str:
    """Return how much of the time wanted the steps take together, as Markdown."""
    wanted = talk.minutes * 60
    number = "1 step" if len(talk.steps) == 1 else f"{len(talk.steps)} steps"
    beyond = talk.seconds - wanted
    spare = f"{time_words(-beyond) or 'nothing'} to spare"
    rest = f":red[**{time_words(beyond)} too long**]" if beyond > 0 else spare
    return f"**{time_words(talk.seconds)}** of {talk.minutes} min · {number} · {rest}"


def _show_ways_back(desk: Desk) -> None:
    draft = desk.draft
    if draft.past:
        words = plain(f"Undo: {draft.past[-1].words}")
        st.button(words, key="undo", icon=":material/undo:", on_click=desk.undo)
    if draft.is_changed or draft.original is None:
        with st.popover("Discard", icon=":material/delete:"):
            st.markdown(_discard_words(draft))
            st.button("Discard it", key="discard", type="primary", on_click=desk.discard)


def _state_words(draft: Draft, came_back: Sequence[str]) -> str:
    back = "Your draft is back from this browser. " if draft.talk.title in came_back else ""
    if draft.unfit:
        number = "One text does" if len(draft.unfit) == 1 else f"{len(draft.unfit)} texts do"
        steps = ", ".join(str(number) for number in sorted(draft.places_of_unfit))
        return f"{back}:red[{number} not fit yet (step {steps}).] The talk keeps what stood there before."
    if not draft.is_changed:
        return "As it came with the life."
    return back + ("Saved as a file." if draft.is_saved else "Kept in this browser; in no file yet.")


def _discard_words(draft: Draft) -> str:
    if draft.original is None:
        return f"{plain(draft.talk.title)} goes from this desk and this browser. A file that you saved stays."
    return "The talk is as it came with the life again. Undo brings the changes back, until you leave."


def _open(desk: Desk, key: str) -> None:
    desk.open(st.session_state[key])


def _rename(desk: Desk, key: str) -> None:
    title = written(key)
    if title.strip():
        draft = desk.draft
        desk.draft = draft.changed("changed the title", replace(draft.talk, title=title), field="title")


def _set_minutes(desk: Desk, key: str) -> None:
    draft, minutes = desk.draft, int(st.session_state[key] or desk.draft.talk.minutes)
    desk.draft = draft.changed("changed the minutes", replace(draft.talk, minutes=minutes), field="minutes")
