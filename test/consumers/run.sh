#!/usr/bin/env bash
# Builds the packages, installs each as its users do, synthesizes the same app in each language and compares templates and
# messages with those of TypeScript. Works in a temporary folder.
set -euo pipefail
consumers="$(cd "$(dirname "$0")" && pwd)"
root="$(cd "$consumers/../.." && pwd)"
cdk=2.234.0
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION=20 AWS_REGION=us-east-1 CDK_VALIDATION=false

need() {
  command -v "$1" > /dev/null || { echo "Missing: $1. $2" >&2; exit 1; }
}
need python3 'Install Python 3.10 or later, with the module venv.'

cd "$root"
npx jsii-pacmak --target js --target python --outdir "$work/dist"

mkdir "$work/typescript"
cd "$work/typescript"
cp "$consumers/typescript/app.ts" .
echo '{ "private": true }' > package.json
npm install --no-audit --no-fund "$work"/dist/js/*.tgz "aws-cdk-lib@$cdk" constructs@10.5.1 typescript@6.0.3 @types/node@20
npx tsc --strict --target es2022 --module node20 --types node app.ts
node app.js "$work/typescript/out" > "$work/typescript/message"

python3 -m venv "$work/python"
"$work/python/bin/pip" install --quiet "$work"/dist/python/*.whl --requirement "$consumers/python/requirements.txt"
"$work/python/bin/python" "$consumers/python/app.py" "$work/python/out" > "$work/python/message"

for language in python; do
  for stack in Flows Operations; do
    diff "$work/typescript/out/$stack.template.json" "$work/$language/out/$stack.template.json"
  done
  diff "$work/typescript/message" "$work/$language/message"
  echo "$language: the same templates and the same message as TypeScript"
done
