"""Clock, ids, errors, paths, settings, background tasks and logging: what every other room may use."""
