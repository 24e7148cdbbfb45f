"""`python -m darasa` is the same as the `darasa` command."""

from darasa.cli.main import main

raise SystemExit(main())
