#!/bin/sh
# What swift-format does not check: words, escapes from the type system and files that grew too long.
set -eu
cd "$(dirname "$0")/.."
failed=0

complain() {
  printf '%s\n' "$2" | sed "s/^/lint: $1: /" >&2
  failed=1
}

# A proof beside an escape is a comment on the line or the line above that names it.
escapes=$(grep -rnE '@unchecked Sendable|nonisolated\(unsafe\)|try!| as! |unowned\(unsafe\)' Sources Tests --include='*.swift' \
  | grep -vE '//.*holds' || true)
[ -z "$escapes" ] || complain "needs a comment that proves it ('holds: …')" "$escapes"

open=$(grep -rnE '\b(TODO|FIXME|XXX|HACK)\b' Sources Tests training evaluation Benchmarks 2>/dev/null --include='*.swift' --include='*.py' --include='*.sh' || true)
[ -z "$open" ] || complain "left open" "$open"

wording=$(grep -rnEi '\b(lied|liar|lying|flip-flop)\b' Sources/Reporting Sources/Review Sources/counterclaim Sources/Comparison 2>/dev/null || true)
[ -z "$wording" ] || complain "not neutral" "$wording"

# A table that a script writes (XTable.swift) is as long as its data.
long=$(find Sources Tests -name '*.swift' -exec wc -l {} + | awk '$2 != "total" && $2 !~ /Table\.swift$/ && $1 > 600 {print $2 " has " $1 " lines"}')
[ -z "$long" ] || complain "too long, split it" "$long"

names=$(find Sources -name '*Utils*' -o -name '*Helper*' -o -name '*Manager*' || true)
[ -z "$names" ] || complain "says nothing of its content" "$names"

exit $failed
