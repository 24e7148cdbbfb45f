"""Learning record stores for tests: a real one, a stricter one, and what can stand before them."""
