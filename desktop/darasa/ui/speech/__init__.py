"""Reading aloud: what is read, the voice that reads it, and the bar that leads it."""
