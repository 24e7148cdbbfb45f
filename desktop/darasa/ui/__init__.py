"""The only place that knows Qt, and the only place that holds words a user reads."""
