"""The reader: one lesson in focus, with its contents beside it."""
