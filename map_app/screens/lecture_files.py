"""The talk as a file: begun anew, opened with every fault told, saved; and drafts that no longer fit."""

import re
import secrets

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from events.talk import Step
from events.talk_file import read_talk_file, write_talk
from geodata.fault import Faults
from map_app.bridge.drafts import hand_file
from map_app.talk_editor.desk import Desk
from map_app.talk_editor.draft import text_of_record

FAULTS, OPENED, UPLOADER = "faults of the opened file", "titles that were opened", "which uploader"
LARGEST = 1  # megabyte; a talk of an hour has a tenth of it


def show_files(desk: Desk, step: Step) -> None:
    """Show the ways to begin, open and save a talk; a new one begins with `step`."""
    begins = "Begins with the moment on the map"
    st.button("New", icon=":material/note_add:", on_click=desk.add_new, args=(step,), help=begins)
    with st.popover("Open", icon=":material/folder_open:"):
        _show_uploader(desk)
    downloads = "Downloads the talk as a file"
    st.button("Save", icon=":material/download:", on_click=save, args=(desk,), help=downloads)


def save(desk: Desk) -> None:
    """Hand the open talk to the reader as a file."""
    hand_file(file_name(desk.draft.talk.title), write_talk(desk.draft.talk))
    desk.mark_saved()


def file_name(title: str) -> str:
    """Return the name of the file of a talk.

    >>> file_name("The prisoner / of four states!"), file_name("Мясников"), file_name("???")
    ('The prisoner of four states.toml', 'Мясников.toml', 'talk.toml')
    """
    words = " ".join(re.findall(r"[\w’-]+", title))
    return f"{words[:80].strip() or 'talk'}.toml"


def open_file(desk: Desk, name: str, content: bytes) -> None:
    """Lay the talks in a file on the desk, or keep what is wrong with it, line by line."""
    st.session_state[FAULTS] = st.session_state[OPENED] = ()
    try:
        talks = read_talk_file(content.decode("utf-8-sig"), name, desk.life)
    except UnicodeDecodeError:
        st.session_state[FAULTS] = (f"{name}: this is not a text in UTF-8; open a file that was saved here",)
    except Faults as faults:
        st.session_state[FAULTS] = tuple(str(fault) for fault in faults.faults)
    else:
        for talk in reversed(talks):
            desk.add(talk, is_saved=True)
        st.session_state[OPENED] = tuple(talk.title for talk in talks)


def show_unreadable(desk: Desk) -> None:
    """Show the drafts that this life can no longer show, so that nothing of them is lost."""
    for key, record in list(desk.unreadable.items()):
        with st.container(key=f"unreadable-{key}", horizontal=True, vertical_alignment="center"):
            st.warning("A draft in this browser speaks of things that this life has no longer. It is kept.")
            text = text_of_record(record)
            st.button("Save its text", key=f"save {key}", on_click=hand_file, args=("draft.toml", text))
            st.button("Discard it", key=f"drop {key}", on_click=desk.drop_unreadable, args=(key,))


def _show_uploader(desk: Desk) -> None:
    key = st.session_state.setdefault(UPLOADER, "talk file")

    def take() -> None:
        uploaded: UploadedFile | None = st.session_state[key]
        if uploaded is not None:
            open_file(desk, uploaded.name, uploaded.getvalue())
            st.session_state[UPLOADER] = f"talk file {secrets.token_hex(4)}"  # empty again, for the next

    label = "A talk saved as a file"
    st.file_uploader(label, type=["toml"], max_upload_size=LARGEST, key=key, on_change=take)
    faults = st.session_state.get(FAULTS, ())
    if faults:
        number = "one fault" if len(faults) == 1 else f"{len(faults)} faults"
        st.error(f"This file has {number}. Nothing was opened.")
        st.code("\n".join(faults), language=None, wrap_lines=True)
    if st.session_state.get(OPENED):
        st.text(f"Opened: {', '.join(st.session_state[OPENED])}")
