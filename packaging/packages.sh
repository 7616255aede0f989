# Debian 12 packages, by what they are for. Sourced by run.sh and test.sh.
BUILD_PACKAGES="g++ cmake ninja-build ccache mold pkg-config
  qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qtkeychain-qt6-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6sql6-sqlite
  libsqlite3-dev zlib1g-dev libicu-dev libxlsxwriter-dev libcurl4-openssl-dev libjemalloc-dev"
RUN_PACKAGES="fonts-noto-cjk fonts-noto-color-emoji fontconfig qt6-qpa-plugins qt6-translations-l10n libsecret-1-0
  ca-certificates"
TEST_PACKAGES="poppler-utils xvfb xauth dbus gnome-keyring libsecret-tools openssl unzip sqlite3 gzip procps"

say() { printf '\n==> %s\n' "$*"; }
die() { printf '\nStopped: %s\n' "$*" >&2; exit 1; }

# Installs those of the named packages that are not there yet.
need_packages() {
  command -v dpkg-query >/dev/null || die "this script installs with apt and needs Debian 12 (or a relative). On another system install what packaging/packages.sh names, then: cmake --preset release && cmake --build --preset release"
  local missing="" package
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing="$missing $package"
  done
  [ -z "$missing" ] && return 0
  local sudo=""
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || die "these packages are missing and installing them needs root:$missing"
    sudo=sudo
  fi
  say "Installing$missing"
  local log; log=$(mktemp)
  { $sudo env DEBIAN_FRONTEND=noninteractive apt-get update -q &&
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing; } >"$log" 2>&1 ||
    { tail -n 20 "$log" >&2; die "apt-get could not install the packages above (full log: $log). Check the network and the package sources, then run this again."; }
  rm -f "$log"
}

# Configures and builds a preset, quietly when there is nothing to do.
build_preset() {
  if [ ! -f "build/$1/build.ninja" ]; then
    say "Configuring ($1)"
    mkdir -p build
    cmake --preset "$1" >"build/$1.log" 2>&1 || { tail -n 30 "build/$1.log" >&2; die "cmake failed; the log is build/$1.log"; }
  fi
  say "Building ($1)"
  cmake --build --preset "$1" || die "the build failed; the first error above says where"
}
