#!/usr/bin/env bash
# Installs what is missing, builds the release and starts Pulsecheck. Words after the name go to the program:
#   bash packaging/run.sh --demo
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh

need_packages $BUILD_PACKAGES $RUN_PACKAGES
build_preset release
program=build/release/app/pulsecheck

# A first word without dashes is a command, and commands need no display.
case "${1:-}" in
  "" | -*)
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
      say "Built: $program"
      cat <<TEXT
There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot open.
These work without one; each describes itself with --help:
  $program brand add "My brand" --query 'word OR "a phrase"'
  $program import posts.csv
  $program fetch
  $program stats --from 2026-11-01
  $program report --period 2026-10 --output report.pdf
  $program --help
TEXT
      exit 0
    fi ;;
esac
say "Starting $program"
exec "$program" "$@"
