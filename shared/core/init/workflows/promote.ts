/** promote.yml: cuts versions at each push, and by hand. */
export const PROMOTE = `# Cuts versions: «cut» at each push to «next», and by hand any track on any channel.
# Paths, tags and channels are in release-tracks.yml. The commits that this workflow pushes trigger nothing again: they are known
# by what they change.
name: promote
run-name: $[[ github.event_name == 'workflow_dispatch' && format('{0} on {1}', inputs.track, inputs.channel) || '' ]]

on:
  push:
    branches: [«push»]
  workflow_dispatch:
    inputs:
      track:
        description: What to release
        type: choice
        options: [all, «tracks»]
        default: all
      channel:
        description: The channel to release on
        type: choice
        options: [«channels», live]
        default: «default-channel»
      bump:
        description: How far to raise the version above the last live one
        type: choice
        options: [patch, minor, major, auto, changes]
        default: «default-bump»
      sha:
        description: "A commit or tag of «next» (empty: its head)"
      n:
        description: "The N of a pre-release (empty: the next one)"
      version:
        description: "The version itself, for one track (empty: the next one)"
      dry-run:
        description: Show the plan and push nothing
        type: boolean

# By default GitHub keeps one run of a group waiting, and a newer one takes its place.
# Pushes share a group: changes count since the last tag, so the run that is left releases what the dropped one would have.
# Nothing makes up for a dropped request by hand, so each has a group of its own. Overlapping runs are safe: a push that loses a race plans again.
concurrency:
  group: promote-$[[ github.event_name == 'push' && github.ref || github.run_id ]]

permissions: {}

jobs:
  # Everything but live is carried out here. For live this shows the plan, before anybody is asked to approve it.
  promote:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: write # branches and tags
      actions: write # starts the release workflows, which tags pushed with GITHUB_TOKEN do not
    outputs:
      tracks: $[[ steps.promote.outputs.tracks ]]
      channel: $[[ steps.promote.outputs.channel ]]
      tags: $[[ steps.promote.outputs.tags ]]
      plan: $[[ steps.promote.outputs.plan ]]
      commit: $[[ steps.checkout.outputs.commit ]]
    steps:
      # An app's token may push to protected branches, and its tags start workflows. Without an app GITHUB_TOKEN does.
      - id: app
        if: vars.RELEASE_APP_CLIENT_ID != ''
        uses: actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0
        with:
          client-id: $[[ vars.RELEASE_APP_CLIENT_ID ]]
          private-key: $[[ secrets.RELEASE_APP_PRIVATE_KEY ]]
          permission-contents: write
          permission-workflows: write # a commit that changes a workflow may be tagged, too
      - id: checkout
        uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          # A run by hand is started on the default branch, and what is released is «next»: its release-tracks.yml counts.
          ref: «ref»
          persist-credentials: false
      - id: promote
        uses: OWNER/release-tracks@v1
        with:
          track: $[[ inputs.track ]]
          channel: $[[ inputs.channel ]]
          bump: $[[ inputs.bump ]]
          sha: $[[ inputs.sha ]]
          n: $[[ inputs.n ]]
          version: $[[ inputs.version ]]
          dry-run: $[[ inputs.dry-run || inputs.channel == 'live' ]]
          token: $[[ steps.app.outputs.token || github.token ]]

  # Carries out the plan that was approved: its commit, whatever «next» got since.
  live:
    needs: promote
    if: inputs.channel == 'live' && !inputs.dry-run && needs.promote.outputs.tags != '[]'
    runs-on: ubuntu-latest
    timeout-minutes: 15
    environment: production-release
    permissions:
      contents: write
      actions: write
    steps:
      - id: app
        if: vars.RELEASE_APP_CLIENT_ID != ''
        uses: actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0
        with:
          client-id: $[[ vars.RELEASE_APP_CLIENT_ID ]]
          private-key: $[[ secrets.RELEASE_APP_PRIVATE_KEY ]]
          permission-contents: write
          permission-workflows: write
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          # The release-tracks.yml that made the plan.
          ref: $[[ needs.promote.outputs.commit ]]
          persist-credentials: false
      - uses: OWNER/release-tracks/actions/bump-version@v1
        with:
          tracks: $[[ needs.promote.outputs.tracks ]]
          channel: $[[ needs.promote.outputs.channel ]]
          bump: $[[ inputs.bump ]]
          version: $[[ inputs.version ]]
          sha: $[[ fromJSON(needs.promote.outputs.plan).target ]]
          token: $[[ steps.app.outputs.token || github.token ]]
`
