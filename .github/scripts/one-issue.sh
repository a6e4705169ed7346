#!/usr/bin/env bash
# Keeps exactly one issue for what a weekly check found: opens it, writes it anew, closes it when all is well.
# Usage: one-issue.sh open|close LABEL TITLE [BODY_FILE]
# What was found comes from a file and never reaches this shell. Needs gh, with GH_TOKEN and GH_REPO set.
set -euo pipefail

wanted=$1
label=$2
title=$3
body=${4:-}

# With node, which this project needs anyway.
oldest='
  const issues = JSON.parse(require("fs").readFileSync(0, "utf8")).filter(({ title }) => title === process.argv[1]);
  const [first] = issues.sort((a, b) => a.number - b.number);
  if (first) console.log(first.number, first.state);'

# Only maintainers can set a label, so nobody else's issue is taken for this one. The oldest counts, open or not.
found=$(gh issue list --state all --label "$label" --limit 100 --json number,title,state \
  | node -e "$oldest" "$title")
read -r number state <<< "${found:-none NONE}"

if [[ $wanted == close ]]; then
  if [[ $state == OPEN ]]; then
    gh issue close "$number" --comment "The last check found nothing to do."
  fi
  exit 0
fi

if [[ $number == none ]]; then
  gh label create "$label" --description "Found by a weekly check" --force
  gh issue create --label "$label" --title "$title" --body-file "$body"
  exit 0
fi

gh issue edit "$number" --body-file "$body"
if [[ $state == CLOSED ]]; then
  gh issue reopen "$number"
fi
