"""Joining: a language the first time, then a name, a picture and, if wanted, a PIN."""
