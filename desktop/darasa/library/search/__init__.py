"""Finding where something is taught, in all courses on this computer."""
