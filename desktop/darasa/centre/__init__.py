"""Running a room: backups and bringing them back, mending a damaged record, and erasing a learner."""
