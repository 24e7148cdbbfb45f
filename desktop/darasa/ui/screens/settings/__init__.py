"""Settings: how the screen is, who one is, and what Darasa is made of."""
