"""The tables of the record; that migrations make exactly these is tested in tests/unit/storage."""

from darasa.record.models import TABLES
from darasa.record.rows import EVENT_COLUMNS, FACT_COLUMNS


def test_rows_are_written_in_the_order_of_the_columns() -> None:
    columns = {table._meta.table_name: ", ".join(table._meta.columns) for table in TABLES}
    assert columns["event"] == EVENT_COLUMNS
    assert columns["fact"] == FACT_COLUMNS.replace('"', "")
