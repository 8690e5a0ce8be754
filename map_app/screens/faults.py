"""What is shown in place of a life that cannot be read: every fault, where it is, and what to do."""

import streamlit as st

from events.read_life import LifeFaults


def show_faults(faults: LifeFaults) -> None:
    """Show all faults on one page, as text."""
    st.set_page_config(page_title="Faults in the life", layout="centered")
    st.header("This life cannot be shown yet")
    st.text("Put these right in its files and load this page again. `map-app check` lists the same faults.")
    st.code(str(faults), language=None, wrap_lines=True)
