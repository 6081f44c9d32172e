#!/usr/bin/env bash
# The published result of the bike case on the real data, through YAML alone:  eng/published.sh PATH/hour.csv
# XGBoost with the published settings gives R² 0.8326 ± 0.001 on the last 1,440 hours; inference then writes one
# prediction per row, and twice the same to the last bit. Where the Parquet files lie beside it, they give the same model.
# What is exported to ONNX and registered for ONNX Runtime to serve predicts the same within 1e-5.
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
  dotnet "$host" run "$configs/training.yaml" "$configs/parquet.yaml" "$configs/xgboost.yaml" --json --set "vars.data=$(dirname "$data")" >parquet.json || { cat parquet.json; exit 1; }
  [ "$(grep -o '"metrics":{[^}]*}' parquet.json)" = "$(grep -o '"metrics":{[^}]*}' training.json)" ] || { cat parquet.json; echo "Parquet gave another result than CSV"; exit 1; }
fi

bikes run "$configs/inference.yaml" --set vars.output=first.csv --json
bikes run "$configs/inference.yaml" --set vars.output=second.csv --json
cmp first.csv second.csv || { echo "the same command twice gave different predictions"; exit 1; }
rows=$(($(wc -l <first.csv) - 1)) expected=$(($(wc -l <"$data") - 1))
[ "$rows" -eq "$expected" ] || { echo "$rows predictions for $expected rows"; exit 1; }

served() { # name: the registered model, exported and served by ONNX Runtime, against itself
  bikes run "$configs/inference.yaml" --set vars.output=own.csv --json >own.json || { cat own.json; exit 1; }
  dotnet "$host" run "$configs/export.yaml" --json >export.json || { cat export.json; exit 1; }
  bikes run "$configs/inference.yaml" --set vars.output=onnx.csv --set job.model=bikes-onnx@champion --json >onnx.json || { cat onnx.json; exit 1; }
  paste -d, own.csv onnx.csv | awk -F, -v name="$1" '
    NR == 1 { for (i = 1; i <= NF / 2; i++) if ($i != $(i + NF / 2)) { print name ": the columns differ: " $0; exit 1 } next }
    { for (i = 1; i <= NF / 2; i++) { d = $i - $(i + NF / 2); if (d < 0) d = -d; if (d > max) max = d; if (d == 0 && $i != $(i + NF / 2)) other++ } }
    END { print name " served by ONNX Runtime: " NR - 1 " rows, differs by at most " max + 0; exit NR < 2 || max > 1e-5 || other > 0 }' ||
    { echo "$1 predicts otherwise when ONNX Runtime serves it"; exit 1; }
}

served xgboost
bikes run "$configs/training.yaml" --json >ridge.json || { cat ridge.json; exit 1; }
served ridge
bikes run "$configs/training.yaml" --set job.model.kind=logistic --set job.target=workingday --set 'job.metrics=[accuracy]' --json >logistic.json || { cat logistic.json; exit 1; }
served logistic

for kind in mean seasonal-naive ridge xgboost; do
  bikes run "$configs/training.yaml" --set "job.model.kind=$kind" --json >"$kind.json" || { cat "$kind.json"; exit 1; }
  echo "$kind: $(grep -o '"metrics":{[^}]*}' "$kind.json")"
done
echo "R² $r2; $rows predictions, twice the same"
