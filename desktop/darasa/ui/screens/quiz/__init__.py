"""The quiz: one question after another in focus, what meets each answer, and the result."""
