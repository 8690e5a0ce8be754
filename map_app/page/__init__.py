"""The page itself: its skeleton, styles, fonts and the scripts that every layer and control shares."""
