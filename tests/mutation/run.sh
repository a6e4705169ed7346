#!/usr/bin/env bash
# Changes the code of a safety room in one small way after the other and counts how many of the changes its tests notice.
# Usage: tests/mutation/run.sh [Verification|RedFlags|Language]; without a name all three. Fails below nine in ten.
# What survives, and why, stands in tests/mutation-survivors.md.
set -u -o pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/Tests" || exit 1

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

# Files of a room by what is tried in them. Rules are left out where a file holds nothing but their words.
files_of() {
  case "$1" in
    Verification) echo '**/Verification/*.cs' ;;
    RedFlags) echo '**/RedFlags/*.cs **/RedFlags/Approvals/*.cs' ;;
    Language) echo '**/Language/*.cs' ;;
    *) return 1 ;;
  esac
}

dotnet tool restore >/dev/null || exit 1
failed=0
[ $# -gt 0 ] || set -- Verification RedFlags Language
for room in "$@"; do
  files=$(files_of "$room") || { echo "No such room: $room"; exit 2; }
  patterns=()
  for file in $files; do patterns+=(--mutate "$file"); done
  Room="$room" dotnet stryker --skip-version-check --output "../../../artifacts/mutation/$room" "${patterns[@]}" || failed=1
done
exit "$failed"
