"""The screens of the Streamlit app, one module each; they choose, read, build and show."""
