/** invariant-sentry.yml: watches what must always hold. */
export const SENTRY = `# Watches that branches, tags, version files and updater manifests agree, and keeps one issue about what does not.
name: invariant-sentry

on:
  schedule:
    - cron: '17 5 * * *'
  push:
    branches: [«branches»]
  # What workflows push with GITHUB_TOKEN is no push event: it is looked at when they are done.
  workflow_run:
    workflows: [promote, «workflows»]
    types: [completed]
  workflow_dispatch:

# A check reads the repository as it is when it runs, so a run that is dropped for a newer one is not missed.
concurrency:
  group: invariant-sentry

permissions: {}

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      issues: write
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: OWNER/release-tracks/actions/check-invariants@v1
`
