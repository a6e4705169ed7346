#!/usr/bin/env bash
# Measures the site with Lighthouse as a phone on a slow network sees it; ends with an error when a score is below its goal.
# Needs the .NET 10 SDK, Node 20 and a Chromium on the path or named by CHROME_PATH.
set -eu -o pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

if [ -z "${CHROME_PATH:-}" ]; then
  CHROME_PATH=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || {
    echo "Chromium was not found: install it, or name yours in CHROME_PATH."
    exit 2
  }
fi
export CHROME_PATH

[ -d node_modules ] || npm ci --no-audit --no-fund </dev/null
exec node measure.mjs "$@"
