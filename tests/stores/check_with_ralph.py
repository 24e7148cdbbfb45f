"""Checks statements by Ralph's own model of xAPI, run with the Python of its environment.

Reads one statement in JSON from each line of stdin; writes for each a line of JSON: a list of what is wrong
with it, as `[where, kind]`, empty where nothing is.
"""

import json
import sys

from pydantic import ValidationError
from ralph.models.xapi.base.statements import BaseXapiStatement


def main() -> None:
    """Check them all."""
    for line in sys.stdin.buffer:
        try:
            BaseXapiStatement.model_validate_json(line)
        except ValidationError as refused:
            wrong = [[".".join(map(str, one["loc"])), one["type"]] for one in refused.errors()]
        else:
            wrong = []
        print(json.dumps(wrong))


if __name__ == "__main__":
    main()
