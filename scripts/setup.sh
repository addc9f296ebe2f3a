# shellcheck shell=bash
# Read by the other scripts, not run: finds what building needs, installs what may be installed, and says in one
# sentence what is missing and cannot be.

# A line about what is being done.
say() { printf '==> %s\n' "$*" >&2; }

# The sentence on what is missing, and the end.
stop() {
  printf 'scripts/%s: %s\n' "$(basename "$0")" "$*" >&2
  exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# Runs apt-get as root, by sudo where this is somebody else; the reason for the sentence comes first.
as_root_apt() {
  local why=$1
  shift
  have apt-get || stop "$why, and there is no apt-get here; please install it with this system's own installer."
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -o Dpkg::Use-Pty=0)
  if [ "$(id -u)" -ne 0 ]; then
    have sudo || stop "$why; as an administrator run: apt-get install $*"
    if [ -t 0 ]; then apt=(sudo "${apt[@]}"); else apt=(sudo -n "${apt[@]}"); fi
  fi
  say "$why; installing $* with apt-get."
  if [ -z "${apt_is_fresh:-}" ]; then
    "${apt[@]}" update -q >&2 </dev/null || say "apt-get update failed; trying with the lists that are here."
    apt_is_fresh=yes
  fi
  "${apt[@]}" install -q -y --no-install-recommends "$@" >&2 </dev/null \
    || stop "$why, and apt-get could not install $*; see the lines above."
}

# Swift 6.3 or newer.
need_swift() {
  local advice="install it from https://www.swift.org/install/linux/ and run this again."
  have swift || stop "Swift 6.3 or newer is missing; $advice"
  local version major minor
  version=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+)\.([0-9]+).*/\1 \2/p' | head -n 1)
  read -r major minor <<<"${version:-0 0}"
  if [ "$major" -lt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -lt 3 ]; }; then
    stop "Swift 6.3 or newer is needed and this is $major.$minor; $advice"
  fi
}

# Whether a C program that draws with ncurses can be built.
can_build_with_ncurses() {
  local compiler=cc
  have clang && compiler=clang
  printf '#include <curses.h>\nint main(void) { return 0; }\n' \
    | "$compiler" -x c - -lncursesw -ltinfo -o /dev/null 2>/dev/null
}

# git, which fetches the packages this builds on, and ncurses to draw with.
need_libraries() {
  have git || as_root_apt "git is missing" git
  can_build_with_ncurses && return
  as_root_apt "the ncurses library (libncursesw5-dev) is missing" libncursesw5-dev
  can_build_with_ncurses || stop "libncursesw5-dev is installed, and a small program with it still does not build."
}

# Everything that building needs.
set_up() {
  need_swift
  need_libraries
}

# Builds with the arguments, saying so.
build() {
  say "Building; the first time takes a few minutes."
  swift build "$@" >&2
}
