"""One file per subcommand; Qt is imported only when a command opens a window."""
