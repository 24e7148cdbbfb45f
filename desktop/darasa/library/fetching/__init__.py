"""Bringing courses here from mirrors: only what is missing, and from the last byte on, whatever breaks."""
