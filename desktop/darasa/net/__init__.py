"""HTTP behind one small interface."""
