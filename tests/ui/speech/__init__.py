"""Reading aloud, with Qt's own engine for tests in a process of its own."""
