"""From the source an author writes to the contents of a pack, with every mistake named by file and line."""
