/** invariant-sentry.yml: watches what must always hold. */
export const SENTRY = `# Checks that branches, tags, version files and updater manifests agree, and keeps one issue open while they do not.
name: invariant-sentry

on:
  schedule:
    - cron: '17 5 * * *'
  push:
    branches: [«branches»]
  # What workflows push with GITHUB_TOKEN triggers no push event, so it is checked when they are done.
  workflow_run:
    workflows: [promote, «workflows»]
    types: [completed]
  workflow_dispatch:

# A run reads the repository as it is by then, so one that is dropped for a newer one is not missed.
concurrency:
  group: invariant-sentry

permissions: {}

jobs:
«?next»  # Somebody pushed to «live»: «next» gets it now, since nothing can go live that lacks it. Where «next» has all of «live» this pushes nothing,
«?next»  # so every run may do it, and makes good what a run that was dropped would have done.
«?next»  sync:
«?next»    runs-on: ubuntu-latest
«?next»    timeout-minutes: 10
«?next»    permissions:
«?next»      contents: write
«?next»    steps:
«?next»      - id: app
«?next»        if: vars.RELEASE_APP_CLIENT_ID != ''
«?next»        uses: actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0
«?next»        with:
«?next»          client-id: $[[ vars.RELEASE_APP_CLIENT_ID ]]
«?next»          private-key: $[[ secrets.RELEASE_APP_PRIVATE_KEY ]]
«?next»          permission-contents: write
«?next»          permission-workflows: write
«?next»      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
«?next»        with:
«?next»          persist-credentials: false
«?next»      - uses: OWNER/release-tracks/actions/sync-branches@v1
«?next»        with:
«?next»          token: $[[ steps.app.outputs.token || github.token ]]
«?next»
  check:
«?next»    needs: sync
«?next»    if: $[[ !cancelled() ]] # also when it could not merge
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
