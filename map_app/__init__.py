"""HOW IT IS SHOWN AND TAKEN AWAY: the map page, the Streamlit screens, the exports and the command line."""
