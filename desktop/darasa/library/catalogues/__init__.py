"""Catalogues of courses: whom to believe, and what they offer."""
