#!/bin/sh
# Installs what the build needs and the machine lacks: libxml2, zlib, SQLite, pkg-config, WordNet's database, and Python with venv.
# With the argument "chromium", also the browser that `make test-browser` drives.
# Debian and its kin: apt, as root or by sudo. macOS: Homebrew. Exit 2, with the line to type, where neither works.
set -eu

say() { printf 'set-up: %s\n' "$*" >&2; }

if ! command -v swift >/dev/null 2>&1; then
  say "swift is not on the PATH; install Swift 6.1 or later from https://www.swift.org/install"
  exit 2
fi

case "$(uname -s)" in
Darwin)
  missing=""
  for formula in libxml2 pkgconf wordnet; do
    brew list --versions "$formula" >/dev/null 2>&1 || missing="$missing $formula"
  done
  [ -z "$missing" ] && exit 0
  if ! command -v brew >/dev/null 2>&1; then
    say "Homebrew is missing (https://brew.sh); after installing it, type: brew install$missing"
    exit 2
  fi
  say "installing$missing"
  # shellcheck disable=SC2086
  exec brew install $missing
  ;;
Linux)
  if ! command -v dpkg-query >/dev/null 2>&1; then
    if pkg-config --exists libxml-2.0 zlib sqlite3 2>/dev/null; then exit 0; fi
    say "this is not a Debian system: install the headers of libxml2, zlib and SQLite, pkg-config and the WordNet 3.x database"
    exit 2
  fi
  missing=""
  browser=""
  [ "${1:-}" = chromium ] && browser="chromium chromium-driver fonts-dejavu-core"
  for package in libxml2-dev zlib1g-dev libsqlite3-dev pkg-config wordnet-base python3-venv $browser; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] && continue
    # pkgconf replaces pkg-config on newer releases.
    [ "$package" = pkg-config ] && command -v pkg-config >/dev/null 2>&1 && continue
    missing="$missing $package"
  done
  [ -z "$missing" ] && exit 0
  if [ "$(id -u)" = 0 ]; then
    root=""
  elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    root="sudo"
  elif command -v sudo >/dev/null 2>&1 && [ -t 0 ]; then
    root="sudo"
  else
    say "these packages are missing and this user may not install them; type as root: apt-get install -y$missing"
    exit 2
  fi
  say "installing$missing"
  export DEBIAN_FRONTEND=noninteractive
  # shellcheck disable=SC2086
  if ! $root apt-get install -y --no-install-recommends $missing >/dev/null 2>&1; then
    $root apt-get update >/dev/null
    # shellcheck disable=SC2086
    $root apt-get install -y --no-install-recommends $missing >/dev/null
  fi
  ;;
*)
  say "only Linux and macOS are supported; this is $(uname -s)"
  exit 2
  ;;
esac
