"""What the builder lets through and a good course does not have, each finding with its file and line."""
