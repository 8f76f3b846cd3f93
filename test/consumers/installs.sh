#!/usr/bin/env bash
# Installs the npm package as users do, with several package managers and with the oldest and the newest aws-cdk-lib, such that
# a conflict of peers is an error, and loads it. Works in a temporary folder.
#
# Usage: test/consumers/installs.sh <version of aws-cdk-lib>/<version of constructs> ...
set -euo pipefail
root="$(cd "$(dirname "$0")/../.." && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export CI=true NPM_CONFIG_LOGLEVEL=error NPM_CONFIG_AUDIT=false NPM_CONFIG_FUND=false JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION=20

(cd "$root" && npx jsii-pacmak --target js --outdir "$work/dist")
package="$(echo "$work"/dist/js/*.tgz)"

# Installs in a new folder, and loads the package there.
try() {
  local manager="$1" strict="$2" cdk="$3" constructs="$4"
  cd "$(mktemp -d -p "$work")"
  cat > package.json << JSON
{
  "private": true,
  "dependencies": { "@cdklabs/cdk-appflow": "file:$package", "aws-cdk-lib": "$cdk", "constructs": "$constructs" }
}
JSON
  npx --yes "$manager" install "$strict"
  node -e '
    const { App, Stack } = require("aws-cdk-lib");
    const { SalesforceConnectorProfile } = require("@cdklabs/cdk-appflow");
    const { version } = require("aws-cdk-lib/package.json");
    const profile = SalesforceConnectorProfile.fromConnectorProfileName(new Stack(new App(), "Stack"), "Profile", "name");
    if (profile.name !== "name") throw new Error(profile.name);
    console.log(process.argv[1], "with aws-cdk-lib", version);
  ' "$manager"
}

for versions in "$@"; do
  cdk="${versions%%/*}"
  constructs="${versions#*/}"
  try npm@10.9.9 --strict-peer-deps "$cdk" "$constructs"
  try npm@11.21.2 --strict-peer-deps "$cdk" "$constructs"
  try pnpm@10.34.8 --strict-peer-dependencies "$cdk" "$constructs"
done
