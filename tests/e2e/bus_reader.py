"""What a screen reader does: sees the programs on the accessibility bus, acts on them, hears what they tell.

This runs under the system's Python, which has pyatspi, and knows nothing of Darasa. A line of JSON on the
standard input is a question, and one on the standard output its answer.
"""

import json
import sys
import time

import pyatspi
from gi.repository import GLib

PATIENCE_S = 15.0
STATES = ("focused", "focusable", "checked", "selected", "modal", "showing", "enabled", "expanded")


class Reader:
    """One program on the bus; what was found is named by a number."""

    def __init__(self):
        self.found = []
        self.heard = []
        self.focused = []
        pyatspi.Registry.registerEventListener(self._on_announcement, "object:announcement")
        pyatspi.Registry.registerEventListener(self._on_focus, "object:state-changed:focused")

    def program(self, name):
        """Wait for a program and its window."""

        def there():
            for one in _children(pyatspi.Registry.getDesktop(0)):
                if one.name == name and one.get_child_count():
                    return one
            return None

        return self._keep(self._until(there, f"program {name!r}"))

    def find(self, within, role, name, states=()):
        """Wait for something of this role that has these words in its name, and is in sight."""

        def there():
            for one in _walk(self.found[within]):
                is_meant = one.getRoleName() == role and name in one.name
                if is_meant and {"showing", *states} <= _states(one):
                    return one
            return None

        return self._keep(self._until(there, f"{role} {name!r}"))

    def all(self, within, roles=()):
        """Return everything inside of these roles (empty: all), in its order, in sight or not."""
        inside = [one for one in _walk(self.found[within]) if not roles or one.getRoleName() in roles]
        return [self._keep(one) for one in inside]

    def tell(self, which):
        """Return what is told of one thing."""
        one = self.found[which]
        one.clear_cache()
        told = {
            "role": one.getRoleName(),
            "name": one.name,
            "description": one.description,
            "states": sorted(_states(one)),
            "level": int(dict(a.split(":", 1) for a in one.getAttributes()).get("level", 0)),
        }
        faces = one.get_interfaces()
        if "Component" in faces:
            told["size"] = list(one.queryComponent().getSize())
        if "TableCell" in faces:
            cell = one.queryTableCell()
            told["cell"] = [cell.position[1], cell.position[2]]
            told["heads"] = [head.name for head in cell.columnHeaderCells]
        if "Value" in faces:
            told["value"] = one.queryValue().currentValue
        if "Text" in faces:
            told["text"] = one.queryText().getText(0, -1)
        return told

    def press(self, which, name):
        """Do what has this name."""
        actions = self.found[which].queryAction()
        names = [actions.getName(index) for index in range(actions.nActions)]
        return actions.doAction(names.index(name))

    def focus(self, which):
        """Take the keyboard there."""
        return self.found[which].queryComponent().grabFocus()

    def write(self, which, text):
        """Put a text into a field."""
        return self.found[which].queryEditableText().setTextContents(text)

    def hear(self, words):
        """Wait until these words are told, after what was heard before; return all of that telling."""

        def there():
            while self.heard:
                said = self.heard.pop(0)
                if words in said:
                    return said
            return None

        return self._until(there, f"announcement {words!r}")

    def focus_moved(self, words):
        """Wait until the keyboard has come to something that has these words in its name."""

        def there():
            while self.focused:
                said = self.focused.pop(0)
                if words in said:
                    return said
            return None

        return self._until(there, f"focus on {words!r}")

    def _keep(self, one):
        self.found.append(one)
        return len(self.found) - 1

    def _on_announcement(self, event):
        self.heard.append(event.any_data)

    def _on_focus(self, event):
        if event.detail1 and event.source is not None:
            self.focused.append(event.source.name)

    def _until(self, there, what):
        end = time.monotonic() + PATIENCE_S
        while True:
            while GLib.MainContext.default().iteration(False):
                pass
            try:
                found = there()
            except GLib.GError:
                # What is being looked at may go at any moment.
                found = None
            if found is not None:
                return found
            if time.monotonic() > end:
                raise TimeoutError(f"{what} did not come; heard last: {self.heard[-3:]}")
            time.sleep(0.05)


def _children(one):
    one.clear_cache()
    for index in range(one.get_child_count()):
        child = one.get_child_at_index(index)
        if child is not None:
            yield child


def _walk(one):
    yield one
    for child in _children(one):
        # What is not shown has nothing inside that is; a lesson's parts are there beyond the edge too.
        if one.getRoleName() != "filler" or "visible" in _all_states(child):
            yield from _walk(child)


def _all_states(one):
    return {pyatspi.stateToString(state) for state in one.getState().getStates()}


def _states(one):
    return _all_states(one) & set(STATES)


def main():
    """Answer questions until there are none."""
    reader = Reader()
    for line in sys.stdin:
        question, *words = json.loads(line)
        try:
            answer = {"answer": getattr(reader, question)(*words)}
        except Exception as error:  # noqa: BLE001 - whoever asked is to know of it
            answer = {"trouble": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
