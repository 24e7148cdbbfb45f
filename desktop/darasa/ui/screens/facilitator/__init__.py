"""What the facilitator looks after: learners, courses, this computer and its backups."""
