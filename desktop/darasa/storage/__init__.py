"""The database file: opening, migrating and guarding it."""
