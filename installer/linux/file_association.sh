#!/bin/sh
# Lets course files open in Darasa with a double click, for whoever runs it: file_association.sh [PROGRAM]
# PROGRAM is the `darasa` to start; by default the one of this checkout. Undone by removing the two files.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
program=${1:-$(cd "$here/../.." && pwd)/.venv/bin/darasa}
share=${XDG_DATA_HOME:-$HOME/.local/share}
mkdir -p "$share/applications" "$share/mime/packages"
cp "$here/darasa-course.xml" "$share/mime/packages/darasa-course.xml"
# A path may hold anything; in Exec it is quoted, and what would end the quotes is escaped.
quoted=$(printf '%s' "$program" | sed 's/[\\"`$]/\\\\&/g; s/%/%%/g')
while IFS= read -r line; do
    case $line in
        Exec=*) printf 'Exec="%s" %%f\n' "$quoted" ;;
        *) printf '%s\n' "$line" ;;
    esac
done < "$here/darasa.desktop" > "$share/applications/darasa.desktop"
update-mime-database "$share/mime"
if command -v update-desktop-database > /dev/null; then
    update-desktop-database "$share/applications"
fi
