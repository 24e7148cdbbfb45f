"""Kinds of column that peewee has no name for."""

import peewee


class CounterField(peewee.AutoField):
    """A row id that is never given twice, not even after its row was erased."""

    def ddl(self, ctx: peewee.Context) -> peewee.NodeList:
        """Add what makes SQLite remember the highest id ever given."""
        return peewee.NodeList((super().ddl(ctx), peewee.SQL("AUTOINCREMENT")))


class AnyField(peewee.Field):
    """A column that keeps each value as it came: 16 bytes of a UUID beside a text."""

    field_type = "BLOB"
