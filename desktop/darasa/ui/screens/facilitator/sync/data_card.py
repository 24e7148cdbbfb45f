"""What sending has cost this month, day by day, and how much it may."""

from collections.abc import Callable

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QFrame

from darasa.ui.screens.course_words import number, size
from darasa.ui.screens.facilitator.sync.standing import Standing
from darasa.ui.widgets.buttons import button
from darasa.ui.widgets.card import card
from darasa.ui.widgets.day_bars import Bar, DayBars
from darasa.ui.widgets.labels import label
from darasa.ui.widgets.layouts import column, row
from darasa.ui.widgets.meter import Meter

_FEWEST = 9
"""Days that are shown at least, so that the first day of a month is not one broad bar."""
_EPOCH = QDate(1970, 1, 1)


class DataCard(QFrame):
    """`set_limit` asks for another limit."""

    def __init__(self, at: Standing, set_limit: Callable[[], object]) -> None:
        super().__init__()
        today = _EPOCH.addDays(at.today)
        month = QLocale().standaloneMonthName(today.month())
        title = self.tr("Data used in {month}").format(month=month)
        used = sum(day.total for day in at.month)
        budget = at.rules.budget_mb * 1_000_000
        amount, meter = size(used), None
        if budget:
            amount = self.tr("{used} of {budget}").format(used=size(used), budget=size(budget))
            meter = Meter(used / budget, name=title)
        costs = {_EPOCH.addDays(day.day).day(): day.total for day in at.month}
        words = self.tr("{day}: {size}", "the day of a month, and what it cost")
        told = {day: words.format(day=number(day), size=size(cost)) for day, cost in costs.items()}
        bars: list[Bar] = [
            (number(day), costs.get(day, 0), told.get(day, ""))
            for day in range(1, max(today.day(), _FEWEST) + 1)
        ]
        chart = DayBars(bars, title, ", ".join(told.values())) if costs else None
        says = self.tr("Set a limit") if not budget else self.tr("Change the limit")
        limit = button(says, "secondary", "", "s")
        limit.setObjectName("set-limit")
        limit.clicked.connect(set_limit)
        content = column(
            label(title, "h3", wrap=True),
            2,
            label(amount, "small", "2", wrap=True),
            10 if meter else None,
            meter,
            12 if chart else None,
            chart,
            12,
            row(limit, "stretch"),
            margins=(18, 16, 18, 16),
        )
        self.setLayout(column(card("card", content)))
