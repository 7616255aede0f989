#!/usr/bin/env bash
# Installs what is missing, builds everything and runs every test, without a display.
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh

need_packages $BUILD_PACKAGES $RUN_PACKAGES $TEST_PACKAGES
[ -d ../shared/data ] || say "No ../shared test data beside the checkout: the tests that need it will say that they skip."
build_preset dev
say "Testing"
ctest --preset dev -j2 || die "tests failed; the output above names them. One alone: build/dev/tests/bin/tst_NAME"
