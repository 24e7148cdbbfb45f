"""The pack file: read, build and verify it. Pure: no database, no network."""
