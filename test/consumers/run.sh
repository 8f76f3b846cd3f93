#!/usr/bin/env bash
# Builds the packages of all languages, installs each as its users do, synthesizes the same app in each language and compares
# templates and messages with those of TypeScript. Works in a temporary folder.
set -euo pipefail
consumers="$(cd "$(dirname "$0")" && pwd)"
root="$(cd "$consumers/../.." && pwd)"
# The first that all registries have and all languages compile with; see scripts/package-all.sh about Go.
cdk=2.240.0
work="$(mktemp -d)"
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
export JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION=20 AWS_REGION=us-east-1 CDK_VALIDATION=false

typescript() {
  echo '{ "private": true }' > package.json
  npm install --no-audit --no-fund "$work"/dist/js/*.tgz "aws-cdk-lib@$cdk" constructs@10.5.1 typescript@6.0.3 @types/node@20
  npx tsc --strict --target es2022 --module node20 --types node app.ts
  node app.js out > message
}

python() {
  python3 -m venv environment
  environment/bin/pip install --quiet "$work"/dist/python/*.whl --requirement requirements.txt
  environment/bin/python app.py out > message
}

java() {
  mvn --quiet --batch-mode "-Dmaven.repo.local=$work/java/repository" "-Dpackages=$work/dist/java" \
    compile dependency:build-classpath -Dmdep.outputFile=classpath
  command java --class-path "target/classes:$(cat classpath)" com.example.ConsumerApp out > message
}

go() {
  export GOMODCACHE="$work/go/modules"
  command go mod edit -replace "github.com/cdklabs/cdk-appflow-go/cdklabscdkappflow=$work/dist/go/cdklabscdkappflow"
  command go vet ./...
  command go build -o consumer .
  ./consumer out > message
}

csharp() {
  dotnet build --nologo "-p:RestoreAdditionalProjectSources=$work/dist/dotnet"
  dotnet run --no-build -- out > message
}

# Runs one app in a copy, and says how long that took.
run() {
  local language="$1"
  SECONDS=0
  cp -r "$consumers/$language" "$work/$language"
  cp -r "$consumers/metadata" "$work/$language/metadata"
  (cd "$work/$language" && "$language")
  echo "$language: installed and synthesized in $SECONDS s"
}

# What an app wrote of errors. jsii puts the class of an error before the message where a static method throws it, and where a
# constructor does not; in Java it appends an empty stack.
messages() {
  sed -e 's/^ValidationError: //' -e '/^$/d' "$work/$1/message"
}

# Compares one app with that of TypeScript.
compare() {
  local language="$1"
  shift
  for stack in "$@"; do
    diff "$work/typescript/out/$stack.template.json" "$work/$language/out/$stack.template.json"
  done
  diff <(messages typescript) <(messages "$language")
  echo "$language: the same templates ($*) and the same message as TypeScript"
}

# The program that the packages of npm and Python bring along: arguments arrive, and its exit code.
program() {
  local language="$1" code=0
  shift
  (
    cd "$work/$language"
    "$@" --help > help
    "$@" describe 'no where' 2> report || code=$?
    [ "$code" = 2 ]
  )
  diff "$work/typescript/help" "$work/$language/help"
  diff "$work/typescript/report" "$work/$language/report"
  echo "$language: cdk-appflow runs"
}

bash "$root/scripts/package-all.sh" "$work/dist"
run typescript
program typescript npx --no-install cdk-appflow
run python
program python environment/bin/cdk-appflow
compare python Flows Operations
run java
compare java Flows
run go
compare go Flows
if command -v dotnet > /dev/null; then
  run csharp
  compare csharp Flows
else
  echo 'csharp: the app was NOT compiled, for want of a .NET SDK (https://dotnet.microsoft.com/download)'
fi
