#!/usr/bin/env bash
# Builds everything and runs every test; with --quick, only those that need no browser, no native build and no process of their own,
# without the few that take longest.
# The last line is `N passed, N failed`.
# Needs the .NET 10 SDK and Node 20; finds or installs Chromium for the browser tests, clang and zlib for the native build,
# nginx for the test of its file.
# CHROMIUM=/path/to/browser names a browser of your own.
set -u -o pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

export DOTNET_CLI_TELEMETRY_OPTOUT=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export DOTNET_CLI_UI_LANGUAGE=en NO_COLOR=1
unset FORCE_COLOR
# A build server left running would hold a pipe open that reads this output.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false
# Everything that runs here is over before it could gain by profiling itself, and both cores are busy without a collector's own thread.
# Memory that is writable or executable but never both takes a tenth of the time of a short run.
export DOTNET_TieredPGO=0 DOTNET_gcConcurrent=0 DOTNET_EnableWriteXorExecute=0

passed=0
failed=0

finish() {
  if [ $((passed + failed)) -eq 0 ]; then
    echo "No test ran."
    failed=1
  fi
  [ "$failed" -eq 0 ] || printf '\nFailed:\n%s\n' "$failures"
  [ -z "$times" ] || printf '\nMinutes:\n%s\n' "$times"
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
  exit
}

# A step that is not a test counts as one failure, so that the last line never looks clean when it is not.
stop() {
  echo "$1"
  failed=$((failed + 1))
  finish
}

check_tools() {
  local node
  dotnet --version >/dev/null 2>&1 ||
    stop "The .NET 10 SDK is needed (global.json says which): https://dotnet.microsoft.com/download/dotnet/10.0"
  node=$(node --version 2>/dev/null) || node="none"
  node=${node#v}
  if ! [ "${node%%.*}" -ge 20 ] 2>/dev/null || ! command -v npm >/dev/null; then
    stop "Node 20 or newer with npm is needed (found: $node): https://nodejs.org"
  fi
}

# Some packages only put a note in place of the browser, so a candidate has to answer.
find_chromium() {
  local candidate path
  for candidate in ${CHROMIUM:+"$CHROMIUM"} chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable; do
    if path=$(command -v "$candidate") && "$path" --version </dev/null >/dev/null 2>&1; then
      export CHROMIUM="$path"
      return 0
    fi
  done
  return 1
}

# Installs packages of Debian or Ubuntu: $1 what they are for, then their names. Fails where that would need a password.
install_packages() {
  local as_root=(env DEBIAN_FRONTEND=noninteractive)
  command -v apt-get >/dev/null || return 1
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || return 1
    as_root=(sudo -n "${as_root[@]}")
  fi
  echo "Installing for $1: ${*:2}"
  "${as_root[@]}" apt-get update -qq </dev/null &&
    "${as_root[@]}" apt-get install -y -qq "${@:2}" </dev/null
}

ensure_chromium() {
  find_chromium && return
  # The shell without windows takes a quarter less of the processor; Debian has it as a package of its own.
  install_packages "the browser tests" chromium-headless-shell && find_chromium && return
  install_packages "the browser tests" chromium && find_chromium && return
  local command="sudo apt-get update && sudo apt-get install -y chromium"
  if grep -qs '^ID=ubuntu' /etc/os-release; then
    command="sudo snap install chromium"
  fi
  echo "Chromium is missing, so the browser tests will fail. Install it, or name yours in CHROMIUM:"
  echo "  $command"
}

# The native build links as this does.
find_native_tools() {
  echo 'int main(void) { return 0; }' | clang -x c - -lz -o "$work/linked" 2>/dev/null
}

ensure_native_tools() {
  find_native_tools && return
  install_packages "the test of the native build" clang zlib1g-dev && find_native_tools && return
  echo "clang or zlib is missing, so the test of the native build will fail. Install them:"
  echo "  sudo apt-get update && sudo apt-get install -y clang zlib1g-dev"
}

# Administrators alone may have its folder on their path.
find_nginx() {
  [ -x /usr/sbin/nginx ] || [ -x /usr/bin/nginx ] || [ -x /usr/local/sbin/nginx ] || [ -x /opt/homebrew/bin/nginx ]
}

ensure_nginx() {
  find_nginx && return
  install_packages "the test of the file for nginx" nginx-light && find_nginx && return
  echo "nginx is missing, so the test of the file for it will fail. Install it:"
  echo "  sudo apt-get update && sudo apt-get install -y nginx-light"
}

# Adds what a log says to the totals: $1 the exit code of the run, $2 and $3 its counts.
count() {
  passed=$((passed + $2))
  failed=$((failed + $3))
  if [ "$1" -ne 0 ] && [ "$3" -eq 0 ]; then
    echo "The test run ended with exit code $1."
    failed=$((failed + 1))
  fi
}

# Runs one part of the tests: $1 its name, then a function and its arguments. What it says and how long it took is kept until all have ended.
part() {
  local name=$1 start=$SECONDS
  shift
  "$@" >"$work/$name.log" 2>&1 </dev/null
  echo "$? $((SECONDS - start))" >"$work/$name.end"
}

# Lets a part wait where both cores are wanted: the native build goes first, since the tests of processes come after it.
patiently() {
  renice -n 10 "$BASHPID" >/dev/null 2>&1
  "$@"
}

# What a part has said, its minutes, and what an awk program finds in it: passed, failed and skipped tests.
show() {
  local code seconds ok bad skipped
  cat "$work/$1.log"
  read -r code seconds <"$work/$1.end"
  read -r ok bad skipped < <(awk "$2" "$work/$1.log")
  if [ "$((ok + bad))" -eq 0 ] && [ "$code" -eq 0 ]; then
    code=8
  fi
  if [ "$skipped" -gt 0 ]; then
    echo "Tests skipped: $skipped"
  fi
  count "$code" "$ok" "$bad"
  failures+="$(awk "$failed_tests" "$work/$1.log")"$'\n'
  minutes "$1" "$seconds"
}

minutes() {
  times+="$(printf '%-16s %d:%02d' "$1" $(($2 / 60)) $(($2 % 60)))"$'\n'
}

# What a test printed comes before the summary and is not counted.
dotnet_counts='
  /^Test run summary/ { p = f = s = 0 }
  /^  succeeded: /    { p = $2 }
  /^  failed: /       { f = $2 }
  /^  skipped: /      { s = $2 }
  END                 { print p + 0, f + 0, s + 0 }'

npm_counts='
  $1 ~ /^(#|ℹ)$/ && $2 == "pass" { p += $3 }
  $1 ~ /^(#|ℹ)$/ && $2 == "fail" { f += $3 }
  END                            { print p + 0, f + 0, 0 }'

# What failed, with the first lines of what each says: the end of a long log is all that some hosts show.
failed_tests='
  /^failed / || $1 == "not" && $2 == "ok" { left = 20 }
  /^(passed|skipped) / || $1 == "ok"      { left = 0 }
  left > 0                                { print; left-- }'

# Runs a command whose memory is cleared less often, and without a place apart for large texts: for what leaves much behind and keeps
# little.
cleared_seldom() {
  DOTNET_GCgen0size=0x6000000 DOTNET_GCLOHThreshold=0x1000000 "$@"
}

# The native executable is tested, and starts ten times as fast where the tests start the generator. Its own test says what is wrong
# where it can't be built. Nobody debugs it, and its compiler leaves as much behind as the tests do.
build_native() {
  find_native_tools &&
    cleared_seldom dotnet publish generator -c Release -p:PublishProfile=native -p:RunAnalyzers=false -p:EnforceCodeStyleInBuild=false \
      -p:NativeDebugSymbols=false -p:ArtifactsPath="$work/artifacts" -o "$work/native" -v quiet
}

# Tests of one project, chosen by a filter. Thousands of small sites leave much behind and keep nothing: memory is cleared less often,
# which saves a tenth of the time. A run in which nothing ends for 20 minutes hangs: it is stopped, and its log names the
# tests that ran.
run_dotnet_tests() {
  local code project=$1 results
  shift
  results=$(mktemp -d "$work/results.XXXX")
  cleared_seldom dotnet test --project "tests/$project" -c Release --no-build --no-ansi --no-progress --results-directory "$results" \
    --hangdump --hangdump-timeout 20m --hangdump-type None "$@"
  code=$?
  cat "$results"/*_hang.log 2>/dev/null
  return "$code"
}

# Names the native build to the tests that start the generator, where it could be made.
use_native() {
  if [ -x "$work/native/backhealth" ]; then
    export BACKHEALTH_NATIVE=$work/native/backhealth
  fi
}

# Tests that start the generator as a process of its own wait for its native build.
run_process_tests() {
  cat "$work/native.log"
  use_native
  run_dotnet_tests BackHealthSite.Tests --filter-trait "Starts=processes"
}

# Runs the tests of the npm package in a folder.
run_npm_tests() {
  if [ ! -d "$1/node_modules" ]; then
    npm ci --prefix "$1" --no-audit --no-fund || return
  fi
  npm test --prefix "$1"
}

# The search panel is tested with the records that the generator writes from the real registry.
run_theme_tests() {
  local generator=(dotnet run --project generator -c Release --no-build --)
  use_native
  [ -z "${BACKHEALTH_NATIVE:-}" ] || generator=("$BACKHEALTH_NATIVE")
  if ! "${generator[@]}" build --output "$work/site"; then
    echo "The site could not be built, so the theme's tests could not run."
    return 1
  fi
  PANEL_JSON=$(echo "$work"/site/search/panel.*.json)
  export PANEL_JSON
  run_npm_tests theme
}

run_site_checks() {
  use_native
  run_npm_tests tests/site-checks
}

# Builds a project or all of them: $1 its path. The analyzers take as long as all else; the format check and every other build run them.
build() {
  local start=$SECONDS
  dotnet build "$1" -c Release -v quiet -p:RunAnalyzers=false -p:EnforceCodeStyleInBuild=false </dev/null || stop "The build failed."
  minutes build $((SECONDS - start))
}

# Without what needs a browser, a native build, packages of npm or processes of the generator, and without what takes longest.
run_quick() {
  build tests/BackHealthSite.Tests
  part unit run_dotnet_tests BackHealthSite.Tests --filter-not-trait "Starts=processes" --filter-not-trait "Takes=long"
  show unit "$dotnet_counts"
}

# Both cores are busy from the beginning to the end: the native build and the npm tests go beside the longest parts.
run_all() {
  local native unit browser processes
  ensure_chromium
  ensure_native_tools
  ensure_nginx
  build generator
  part native build_native & native=$!
  build BackHealthSite.sln
  part browser patiently run_dotnet_tests BackHealthSite.BrowserTests & browser=$!
  part unit patiently run_dotnet_tests BackHealthSite.Tests --filter-not-trait "Starts=processes" & unit=$!
  wait "$native"
  minutes native "$(cut -d " " -f 2 "$work/native.end")"
  part processes run_process_tests & processes=$!
  part theme run_theme_tests
  part site-checks run_site_checks
  wait "$unit" "$browser" "$processes"
  show unit "$dotnet_counts"
  show browser "$dotnet_counts"
  show processes "$dotnet_counts"
  show theme "$npm_counts"
  show site-checks "$npm_counts"
}

work=$(mktemp -d)
times=""
failures=""
trap 'kill $(jobs -p) 2>/dev/null; rm -rf "$work"' EXIT

check_tools
case "${1:-}" in
  "") run_all ;;
  --quick) run_quick ;;
  *) stop "Usage: tests/run.sh [--quick]" ;;
esac
finish
