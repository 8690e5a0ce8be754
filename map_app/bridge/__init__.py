"""The bridge between Streamlit and the map page: the page in a frame, what it tells, and what it is told."""
