"""The append-only learning record, its statements, and the facts folded from it."""
