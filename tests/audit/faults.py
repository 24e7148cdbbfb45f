"""All that is wrong with a view that is shown now."""

from collections.abc import Iterator

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from tests.audit.contrast import pale
from tests.audit.cut import cut_texts, sideways
from tests.audit.painted import painted
from tests.audit.seen import root_of, widgets
from tests.audit.targets import small_targets


def faults(view: QWidget, names: frozenset[str] = frozenset()) -> Iterator[str]:
    """Give what is wrong with how a view looks; it stays as it is. `names` may be shortened."""
    root = root_of(view)
    shown = list(widgets(root))
    painting = {widget: painted(widget) for widget in shown}
    image = root.window().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    yield from cut_texts(painting, names)
    yield from sideways(root, shown)
    yield from small_targets(shown)
    yield from pale(image, painting)
