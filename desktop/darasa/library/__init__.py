"""The course packs on this computer."""
