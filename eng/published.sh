#!/usr/bin/env bash
# The published result of the bike case on the real data, through YAML alone:  eng/published.sh PATH/hour.csv
# XGBoost with the published settings gives R² 0.8326 ± 0.001 on the last 1,440 hours; inference then writes one
# prediction per row, and twice the same to the last bit. Where the Parquet files lie beside it, they give the same model.
set -euo pipefail
data=$(realpath "$1")
configs=$(realpath "$(dirname "$0")/../samples/Bikes/configs")
host=$(realpath "$(dirname "$0")/../artifacts/bin/Bikes/release/Bikes.dll")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

bikes() { dotnet "$host" "$@" --set "vars.data=$data"; }

bikes run "$configs/training.yaml" "$configs/xgboost.yaml" --json >training.json
cat training.json
r2=$(grep -o '"r2":[-0-9.eE]*' training.json | cut -d: -f2)
awk -v r2="$r2" 'BEGIN { d = r2 - 0.8326; exit !(d <= 0.001 && d >= -0.001) }' || { echo "R² is $r2, not 0.8326 ± 0.001"; exit 1; }

# The same rows from the Parquet files beside it, which are in another order, give the same model.
if compgen -G "$(dirname "$data")/inputs_*.parquet" >/dev/null; then
  bikes run "$configs/training.yaml" "$configs/parquet.yaml" "$configs/xgboost.yaml" --json --set "vars.data=$(dirname "$data")" >parquet.json || { cat parquet.json; exit 1; }
  [ "$(grep -o '"metrics":{[^}]*}' parquet.json)" = "$(grep -o '"metrics":{[^}]*}' training.json)" ] || { cat parquet.json; echo "Parquet gave another result than CSV"; exit 1; }
fi

bikes run "$configs/inference.yaml" --set vars.output=first.csv --json
bikes run "$configs/inference.yaml" --set vars.output=second.csv --json
cmp first.csv second.csv || { echo "the same command twice gave different predictions"; exit 1; }
rows=$(($(wc -l <first.csv) - 1)) expected=$(($(wc -l <"$data") - 1))
[ "$rows" -eq "$expected" ] || { echo "$rows predictions for $expected rows"; exit 1; }

for kind in mean seasonal-naive ridge xgboost; do
  bikes run "$configs/training.yaml" --set "job.model.kind=$kind" --json >"$kind.json" || { cat "$kind.json"; exit 1; }
  echo "$kind: $(grep -o '"metrics":{[^}]*}' "$kind.json")"
done
echo "R² $r2; $rows predictions, twice the same"
