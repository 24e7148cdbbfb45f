"""Learners on a shared computer: names, avatars, PINs, guests, aliases."""
