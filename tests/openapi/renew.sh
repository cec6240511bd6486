#!/usr/bin/env bash
# Records the examples anew from the sample mailbox, writes docs/openapi.json, and makes the pane's types from it.
set -euo pipefail
cd "$(dirname "$0")/../.."
tests=tests/MailCoach.Api.Tests
run() {
  dotnet build "$tests" -v:q -nologo
  MAILCOACH_RENEW=$1 dotnet "$tests/bin/Debug/net10.0/MailCoach.Api.Tests.dll" --no-ansi --filter-class "*ContractTests" || true
}
if [ "${1:-all}" = all ]; then run examples; fi
run contract
cd tests/openapi
[ -d node_modules ] || npm ci --ignore-scripts
npm run --silent types
