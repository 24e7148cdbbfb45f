"""Darasa: an offline-first desktop classroom."""

__version__ = "0.1.0.dev0"
