#!/usr/bin/env bash
# From nothing to a trained model, as a first user goes: how many commands it takes, and how long.
#   eng/first-model.sh [repetitions]
# Packs a release build into a folder feed of its own, runs once to warm the package cache, then times the commands.
set -euo pipefail
repetitions=${1:-3}
repository=$(realpath "$(dirname "$0")/..")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

for project in "$repository"/src/*/*.csproj "$repository"/src/Adapters/*/*.csproj "$repository"/templates/*.csproj; do
  case $project in *Baton.Tasks*) continue ;; esac
  dotnet pack "$project" -c Release -o "$work/feed" -v q -nologo
done

# What the packages need beside themselves comes from the cache of whoever restored this repository.
cat >"$work/NuGet.config" <<CONFIG
<configuration>
  <config><add key="globalPackagesFolder" value="$work/cache" /></config>
  <fallbackPackageFolders><clear /><add key="repository" value="${NUGET_PACKAGES:-$HOME/.nuget/packages}" /></fallbackPackageFolders>
  <packageSources><clear /><add key="packed" value="$work/feed" /></packageSources>
  <packageSourceMapping><clear /></packageSourceMapping>
</configuration>
CONFIG

commands=(
  "dotnet new install $work/feed/Baton.Templates.*.nupkg"
  "dotnet new baton-app -o Bikes"
  "dotnet run --project Bikes/src/Bikes"
)

first_model() { # folder: one after the other, in a folder with nothing in it
  local command
  mkdir "$1" && cd "$1"
  for command in "${commands[@]}"; do
    case $command in "dotnet new "*) command="$command --debug:custom-hive $1/hive" ;; esac
    eval "$command" >>"$1/output.log" 2>&1 || { cat "$1/output.log"; exit 1; }
  done
  grep -q '^status *finished' "$1/output.log" || { cat "$1/output.log"; exit 1; }
}

(first_model "$work/warm")
echo "${#commands[@]} commands"
for ((i = 1; i <= repetitions; i++)); do
  start=$(date +%s%N)
  (first_model "$work/$i")
  awk -v ns=$(($(date +%s%N) - start)) 'BEGIN { printf "%.1f s\n", ns / 1e9 }'
done
grep -E '^(rmse|r2|hit-rate|model) ' "$work/1/output.log"
