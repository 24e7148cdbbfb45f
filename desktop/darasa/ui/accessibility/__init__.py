"""What a screen reader is told: the structure of lessons, and what happens without the keyboard moving."""
