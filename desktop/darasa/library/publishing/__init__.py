"""Publishing courses: a catalogue as a folder of static files, and the keys that sign for it."""
