"""Carrying the record to a record store or a stick, and back."""
