"""The record on a stick: one file for each computer, signed, and sealed where the centre has a key."""
