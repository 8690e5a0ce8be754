"""Writing a talk: its drafts, the desk on which they lie, and the moment on the map beside. No Streamlit."""
