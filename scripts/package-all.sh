#!/usr/bin/env bash
# Builds the packages of all languages, each with the toolchain that its registry expects.
#
# Usage: scripts/package-all.sh [<folder>], after npx projen compile
set -euo pipefail
cd "$(dirname "$0")/.."
out="${1:-dist}"
mkdir -p "$out"
out="$(cd "$out" && pwd)"
go_cdk=v2.240.0

need() {
  command -v "$1" > /dev/null || { echo "Missing: $1. $2" >&2; exit 1; }
}
need python3 'Install Python 3.10 or later, with its module venv: https://www.python.org/downloads'
need javac 'Install a JDK, 17 or later: https://adoptium.net'
need mvn 'Install Maven, 3.8 or later: https://maven.apache.org/download.cgi'
need go 'Install Go, 1.25 or later: https://go.dev/dl'

# The code samples of all packages come from the tablet in which they were checked.
[ .jsii.tabl.json -nt .jsii ] || npx projen rosetta

built() {
  echo "$1: built in $SECONDS s"
  SECONDS=0
}

export JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION=20
SECONDS=0
npx jsii-pacmak --target js --outdir "$out"
built js
npx jsii-pacmak --target python --outdir "$out"
built python
npx jsii-pacmak --target java --outdir "$out"
built java

# Go embeds what it inherits, so all modules must know the same methods of a construct. The floor of aws-cdk-lib was generated
# with an older constructs than this module; the first that was not is what Go users get. The rest follows from it.
rm -rf "$out/go"
npx jsii-pacmak --code-only --target go --outdir "$out"
(
  cd "$out/go/cdklabscdkappflow"
  indirect="$(sed -n 's/^\t\(.*\) v.* \/\/ indirect$/-droprequire=\1/p' go.mod)"
  # shellcheck disable=SC2086 # one option for each module
  go mod edit -require="github.com/aws/aws-cdk-go/awscdk/v2@$go_cdk" $indirect
  go mod tidy
  go build ./...
)
built go

if command -v dotnet > /dev/null; then
  npx jsii-pacmak --target dotnet --outdir "$out"
  built 'csharp, compiled'
else
  npx jsii-pacmak --code-only --target dotnet --outdir "$out"
  built 'csharp, generated but NOT compiled, for want of a .NET SDK (https://dotnet.microsoft.com/download)'
fi
