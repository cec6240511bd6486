#!/usr/bin/env bash
# Writes the manifest for a host: manifest/fill.sh mailcoach.example.com > mailcoach.xml
set -euo pipefail
[ $# -eq 1 ] || { echo "usage: manifest/fill.sh HOST" >&2; exit 2; }
sed "s|https://HOST|https://$1|g" "$(dirname "$0")/mailcoach.xml"
