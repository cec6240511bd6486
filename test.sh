#!/usr/bin/env bash
# Builds with warnings as errors and runs every test. --long adds what takes longer.
# The last line is "N passed, N failed" (", N skipped" may follow).
set -uo pipefail
cd "$(dirname "$0")"

long=false
for argument in "$@"; do
  case "$argument" in
    --long) long=true ;;
    *) echo "usage: ./test.sh [--long]" >&2; exit 2 ;;
  esac
done

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
postgres=""
passed=0 failed=0 skipped=0

finish() {
  [ -n "$postgres" ] && as_postgres "$pgbin/pg_ctl" -D "$postgres" -m immediate -s stop >/dev/null 2>&1
  rm -rf "$work"
}
trap finish EXIT

say() { printf '\n== %s (%s s)\n' "$1" "$SECONDS"; }
stop() { echo "$1" >&2; echo "$passed passed, $((failed + 1)) failed"; exit 1; }

# What the tests need and the machine may lack.
administrator() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
updated=false
install() {
  if ! command -v apt-get >/dev/null; then
    stop "The tests need $1; install it with your system's package manager and run again."
  fi
  $updated || administrator apt-get update -qq >/dev/null || true
  updated=true
  echo "Installing $1…"
  DEBIAN_FRONTEND=noninteractive administrator apt-get install -y -qq --no-install-recommends "$@" >"$work/apt.log" 2>&1 \
    || { tail -5 "$work/apt.log" >&2; stop "The tests need $1, and it could not be installed; install it and run again."; }
}

command -v dotnet >/dev/null || stop "The .NET 10 SDK is needed; install it and run again."
command -v node >/dev/null || stop "Node.js 20.19 or newer is needed; install it and run again."
command -v chromium >/dev/null || install chromium
[ -n "$(fc-list :lang=ar 2>/dev/null)" ] || install fonts-noto-core fontconfig
pgbin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
if [ -z "$pgbin" ] || [ ! -x "$pgbin/initdb" ]; then
  install postgresql
  pgbin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
fi

# A PostgreSQL of our own on a free port, stopped at the end. It does not run as root.
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
start_postgres() {
  local folder="$work/postgres" port
  port=$(node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
  mkdir -p "$folder" && chmod 711 "$work"
  [ "$(id -u)" = 0 ] && chown postgres "$folder"
  as_postgres "$pgbin/initdb" -D "$folder" -U mailcoach -A trust -E UTF8 --no-locale >"$work/initdb.log" 2>&1 || return 1
  as_postgres "$pgbin/pg_ctl" -D "$folder" -s -w -l "$folder/log" -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off" start || return 1
  postgres="$folder"
  export MAILCOACH_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=mailcoach;Database=postgres"
}

say "Building"
dotnet build MailCoach.sln -v:q -nologo || stop "The build failed."
dotnet format whitespace MailCoach.sln --verify-no-changes --no-restore || stop "The formatting is off; run: dotnet format"
start_postgres || stop "PostgreSQL did not start."

say "The pane's own tests"
(cd src/MailCoach.TaskPane && npm run --silent lint) || { echo "The pane's formatting is off; run: npm run format"; failed=$((failed + 1)); }
(cd src/MailCoach.TaskPane && npm test --silent -- --reporter=default --reporter=json --outputFile="$work/pane.json")
read -r p f s < <(node -e '
  try { const r = require(process.argv[1]); console.log(r.numPassedTests, r.numFailedTests + (r.success || r.numFailedTests ? 0 : 1), r.numPendingTests); }
  catch { console.log(0, 1, 0); }' "$work/pane.json")
passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))

say "The contract, read by Spectral, Redocly and the pane's types"
if (cd tests/openapi && timeout 180 npm ci --silent --ignore-scripts >"$work/contract.log" 2>&1); then
  for check in spectral redocly types:check; do
    if (cd tests/openapi && REDOCLY_SUPPRESS_UPDATE_NOTICE=true npm run --silent "$check" >"$work/contract.log" 2>&1) && ! grep -qE 'You have [0-9]+ warning' "$work/contract.log"; then
      passed=$((passed + 1))
    else
      tail -40 "$work/contract.log"; failed=$((failed + 1))
    fi
  done
else
  echo "npm could not install them; skipped."; skipped=$((skipped + 3))
fi

for project in tests/*.Tests; do
  say "$(basename "$project")"
  filter=(--filter-not-trait long=true)
  $long && filter=()
  name=$(basename "$project")
  dotnet "$project/bin/Debug/net10.0/$name.dll" --no-ansi --no-progress --output Detailed "${filter[@]}" >"$work/test.log" 2>&1
  code=$?
  grep -E '^(failed|skipped) |^ *(total|failed|succeeded|skipped|duration):' "$work/test.log"
  count() { grep -E "^ *$1: [0-9]+" "$work/test.log" | tail -1 | grep -oE '[0-9]+' || echo 0; }
  p=$(count succeeded) f=$(count failed) s=$(count skipped)
  if [ "$f" -gt 0 ] || [ "$code" -ne 0 ]; then
    sed -n '/^failed /,/^\(passed\|skipped\) /p' "$work/test.log" | head -200
  fi
  # A run that fell over without a count is a failure, and so is one without a test.
  if [ "$code" -ne 0 ] && [ "$f" -eq 0 ]; then tail -30 "$work/test.log"; f=1; fi
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
done

say "Done"
if [ "$skipped" -gt 0 ]; then echo "$passed passed, $failed failed, $skipped skipped"; else echo "$passed passed, $failed failed"; fi
[ "$failed" -eq 0 ]
