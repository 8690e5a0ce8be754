"""The map page inside Streamlit: held in a frame made once, followed by the address, told where to go.

The page comes from the server by itself, not through Streamlit, which is only sent the changes.
The address is written in the browser, so a move of the map costs Python next to nothing.
"""

import streamlit as st

from map_app.bridge.component import component

MESSAGE = "message to the map"
PASSED = "messages passed on"
FOLLOWER = "follower of the map"
WORDS = ("year", "event", "place", "told", "beside")  # of an address, as far as Python has a use for them


def hold_map() -> None:
    """Show the page; called at the same spot for every screen, its frame stays."""
    component("hold", "frame")(key="holder of the map")


def follow_map(follower: str = FOLLOWER) -> dict[str, str]:
    """Listen to the page, pass on what it is told, return the words of its address: {"year": "1923"}.

    A move of the page runs again the fragment in which this is called, each with a follower of its own.
    """
    if follower == FOLLOWER:
        pass_on("sender to the map")
    data = {"follows_after": follower != FOLLOWER}  # always the same: with a change goes the whole script
    told = component("follow")(key=follower, data=data, on_moment_change=lambda: None)
    heard_before = st.session_state.get(FOLLOWER, {}).get("moment")
    moment = told.moment or heard_before or st.query_params
    return {word: str(moment[word]) for word in WORDS if moment.get(word)}


def pass_on(sender: str) -> None:
    """Pass on at once what the page is told, where only a fragment runs and not the follower in the rail.

    A message stays with the sender that had it first: the others need not send it again.
    """
    told, passed = st.session_state.get(MESSAGE), st.session_state.setdefault(PASSED, {})
    if told and all(one["number"] < told["number"] for one in passed.values()):
        passed[sender] = told
    component("go")(key=sender, data=passed.get(sender))


def tell_map(**message: object) -> None:
    """Have the page go somewhere: `tell_map(event="birth")`, `tell_map(people=["lenin"])`."""
    number = st.session_state.get(MESSAGE, {"number": 0})["number"] + 1
    st.session_state[MESSAGE] = {"number": number, "message": message}
