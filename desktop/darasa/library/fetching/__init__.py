"""Bringing courses here from mirrors: only what is missing, from the last byte on, however often it breaks."""
