#!/usr/bin/env bash
# Runs the tests with the given aws-cdk-lib and constructs, in a copy of the project, so that its own packages stay as they
# are. The unit tests run without CDK's validation; the conformance test runs with it, in strict mode.
set -euo pipefail
cdk="$1" constructs="$2"
root="$(cd "$(dirname "$0")/.." && pwd)"
copy="$(mktemp -d)"
trap 'rm -rf "$copy"' EXIT

cd "$root"
tar -cf - --exclude=./.git --exclude=./coverage --exclude=./dist --exclude=cdk.out . | tar -xf - -C "$copy"
cd "$copy"
npm install --no-save --no-audit --no-fund "aws-cdk-lib@$cdk" "constructs@$constructs"

CDK_VALIDATION=false npx jest --ci --coverage=false --testPathIgnorePatterns /node_modules/ test/conformance/newest
CDK_VALIDATION=true CDK_CONTEXT_JSON='{"@aws-cdk/core:strictCfnValidateErrors":true,"@aws-cdk/core:validateAgainstDefaultRules":true}' \
  npx jest --ci --coverage=false test/conformance/newest
