"""Drives the real interface as a learner would: `hand` presses and types, `journey` says what."""
