"""Courses on sticks: which sticks are here, and writing a catalogue onto one."""
