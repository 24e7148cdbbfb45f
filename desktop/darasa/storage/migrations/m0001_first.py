"""The first schema: the record, the people, the packs here and on their way, and what was sent where."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from darasa.storage.database import Database

_RECORD = (
    'CREATE TABLE "word" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "value" BLOB NOT NULL)',
    'CREATE UNIQUE INDEX "word_value" ON "word" ("value")',
    'CREATE TABLE "state" ("id" INTEGER NOT NULL PRIMARY KEY, "replica" INTEGER, "seq" INTEGER NOT NULL, '
    '"lamport" INTEGER NOT NULL, "arrival" INTEGER NOT NULL, "epoch" INTEGER NOT NULL, "token" BLOB)',
    'INSERT INTO "state" VALUES (1, NULL, 0, 0, 0, 0, NULL)',
    'CREATE TABLE "event" ("row" INTEGER NOT NULL PRIMARY KEY, "id" BLOB NOT NULL, '
    '"replica" INTEGER NOT NULL, "seq" INTEGER NOT NULL, "lamport" INTEGER NOT NULL, '
    '"centre" INTEGER NOT NULL, "learner" INTEGER NOT NULL, "registration" INTEGER, '
    '"verb" INTEGER NOT NULL, "object" INTEGER NOT NULL, "pack_version" INTEGER, "language" INTEGER, '
    '"score" REAL, "success" INTEGER, "completion" INTEGER, "duration_ms" INTEGER, "response" TEXT, '
    '"attempt" INTEGER, "question" INTEGER, "more" TEXT, "recorded_at" INTEGER NOT NULL, '
    '"utc_offset" INTEGER NOT NULL, "clock_session" INTEGER NOT NULL)',
    'CREATE UNIQUE INDEX "event_id" ON "event" ("id")',
    'CREATE INDEX "event_learner_object" ON "event" ("learner", "object")',
    'CREATE INDEX "event_attempt" ON "event" ("attempt") WHERE "attempt" IS NOT NULL',
    'CREATE INDEX "event_milestone" ON "event" ("learner", "recorded_at") WHERE "verb" IN (3, 4, 5, 8, 9)',
    'CREATE INDEX "event_centre" ON "event" ("verb", "learner") WHERE "centre"',
    'CREATE TABLE "fact" ("learner" INTEGER NOT NULL, "object" INTEGER NOT NULL, "flags" INTEGER NOT NULL, '
    '"best_score" REAL, "last_score" REAL, "tries" INTEGER NOT NULL, "attempt" INTEGER, '
    '"first_response" TEXT, "first_success" INTEGER, "right" INTEGER NOT NULL, "place" TEXT, '
    '"progress" INTEGER NOT NULL, "duration_ms" INTEGER NOT NULL, "last_at" INTEGER NOT NULL, '
    '"last_lamport" INTEGER NOT NULL, "last_replica" INTEGER NOT NULL, "last_seq" INTEGER NOT NULL, '
    'PRIMARY KEY ("learner", "object")) WITHOUT ROWID',
    'CREATE TABLE "identity" ("learner" INTEGER NOT NULL PRIMARY KEY, "home_page" TEXT NOT NULL)',
    'CREATE TABLE "alias" ("learner" INTEGER NOT NULL PRIMARY KEY, "canonical" INTEGER NOT NULL)',
    'CREATE INDEX "alias_canonical" ON "alias" ("canonical")',
    'CREATE TABLE "tombstone" ("learner" BLOB NOT NULL PRIMARY KEY) WITHOUT ROWID',
    'CREATE TABLE "replica" ("id" INTEGER NOT NULL PRIMARY KEY, "ours" INTEGER NOT NULL)',
    'CREATE TABLE "clock_session" ("id" INTEGER NOT NULL PRIMARY KEY, "offset_ms" INTEGER NOT NULL, '
    '"uncertainty_ms" INTEGER NOT NULL)',
    'CREATE TABLE "statement" ("row" INTEGER NOT NULL PRIMARY KEY, "body" BLOB NOT NULL)',
)

_PEOPLE = (
    'CREATE TABLE "person" ("learner" TEXT NOT NULL PRIMARY KEY, "is_guest" INTEGER NOT NULL, '
    '"last_seen" INTEGER, "seen_order" INTEGER NOT NULL, "pin_hash" TEXT, '
    '"pin_failures" INTEGER NOT NULL, "pin_failed_at" REAL NOT NULL, "preferences" TEXT)',
    'CREATE TABLE "facilitator" ("id" INTEGER NOT NULL PRIMARY KEY, "passphrase_hash" TEXT NOT NULL, '
    '"recovery_hash" TEXT NOT NULL, "failures" INTEGER NOT NULL, "failed_at" REAL NOT NULL)',
)

_LIBRARY = (
    'CREATE TABLE "installed_pack" ("path" TEXT NOT NULL PRIMARY KEY, "manifest_sha256" TEXT NOT NULL, '
    '"size" INTEGER NOT NULL, "manifest" TEXT NOT NULL, "installed_at" INTEGER NOT NULL, '
    '"origin" TEXT NOT NULL, "sha256" TEXT NOT NULL)',
)

_FETCHING = (
    'CREATE TABLE "download" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "catalogue" TEXT NOT NULL, '
    '"path" TEXT NOT NULL, "mirrors" TEXT NOT NULL, "pack" TEXT NOT NULL, "place" INTEGER NOT NULL, '
    '"paused" INTEGER NOT NULL, "added_at" INTEGER NOT NULL, UNIQUE ("catalogue", "path"))',
)

_SYNC = (
    'CREATE TABLE "progress" ("target" TEXT NOT NULL PRIMARY KEY, "position" INTEGER NOT NULL, '
    '"in_flight" INTEGER, "proven" INTEGER NOT NULL, "last_success" INTEGER) WITHOUT ROWID',
    'CREATE TABLE "withheld" ("row" INTEGER NOT NULL REFERENCES "event" ("row") ON DELETE CASCADE, '
    '"target" TEXT NOT NULL, "status" INTEGER NOT NULL, "words" TEXT NOT NULL, "since" INTEGER NOT NULL, '
    '"again" INTEGER NOT NULL, PRIMARY KEY ("row", "target")) WITHOUT ROWID',
    'CREATE TABLE "traffic" ("target" TEXT NOT NULL, "day" INTEGER NOT NULL, "sent" INTEGER NOT NULL, '
    '"received" INTEGER NOT NULL, PRIMARY KEY ("target", "day")) WITHOUT ROWID',
    'CREATE TABLE "known_replica" ("replica" TEXT NOT NULL PRIMARY KEY, "public_key" BLOB NOT NULL, '
    '"since" INTEGER NOT NULL) WITHOUT ROWID',
)


def apply(database: "Database") -> None:
    """Make every table of the first version."""
    for statement in _RECORD + _PEOPLE + _LIBRARY + _FETCHING + _SYNC:
        database.execute_sql(statement)
