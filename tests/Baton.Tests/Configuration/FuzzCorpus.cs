namespace Baton.Tests.Configuration;

/// <summary>Realistic configs, from which the fuzz test makes unrealistic ones.</summary>
internal static class FuzzCorpus
{
    public static string[] Yaml { get; } =
    [
        """
        # yaml-language-server: $schema=../baton.schema.json
        vars:
          data: ${env:DATA:-data/hour.csv}
          depth: 8
          "a.b": [1, 2.5, true, ~]
        stack:
          tracker:   { kind: sqlite, path: .baton/baton.db }
          registry:
            kind: remote
            url: https://example.org/registry
            token: "${env:TOKEN:-none}"
            timeout: 30s
            since: 2026-01-31
            tree: { name: root, next: { name: child }, children: [{ name: leaf }] }
        job:
          kind: training
          inputs:  { kind: csv, path: "${vars.data}", columns: [season, 'hour', "temp"] }
          model:
            kind: xgboost
            maxDepth: ${vars.depth}
            eta: 1e-1
            method: hist
            features:
              - season
              - hour
          metrics: [ rmse, r2, { kind: quantile, level: 0.5 } ]
          named:
            first: rmse
          comment: >-
            folded text
            over lines: no
        """,
        """
        base: &base
          kind: ridge
          alpha: 0.5
        job:
          kind: training
          inputs: &in { kind: csv, path: C:\data\hour.csv }
          model: *base
          named:
            <<: { a: rmse }
            b: r2
          comment: |
            first line
              second line # no comment
        vars:
          again: *in
          text: 'it''s ${base.alpha} and $${text} for ${job.model.kind}'
          copy: ${vars.again}
        """,
        """
        job:
          model: { kind: ridge, alpha: 2, base: mean }
          metrics:
          - rmse
          -
            kind: quantile
            level: .25
        stack: { tracker: ~ }
        """,
        "job: {kind: training, inputs: {kind: csv, path: x}, model: mean}\nvars: {}\n",
    ];

    public static string[] Json { get; } =
    [
        """
        {
          "vars": { "data": "data/hour.csv", "unicode": "\u00fc\ud83d\udeb2 \n\t\"" },
          "job": {
            "kind": "training",
            "inputs": { "kind": "csv", "path": "${vars.data}", "columns": ["a", "b"] },
            "model": { "kind": "xgboost", "maxDepth": 6, "eta": 3e-1, "verbose": false },
            "metrics": ["rmse", { "kind": "quantile", "level": 0.5 }],
            "comment": null
          }
        }
        """,
    ];

    public static string[] Overrides { get; } =
    [
        "job.model.maxDepth=10",
        "job.model.kind=ridge",
        "job.metrics[2]={ kind: quantile, level: 0.9 }",
        "job.metrics[0]=r2",
        "vars.\"a.b\"[1]=${env:HOME}",
        "vars.data=",
        "job.inputs.columns=[a, 'b', \"c\"]",
        "stack.registry.token=hunter2",
    ];

    /// <summary>Pieces that mean something in YAML, JSON, paths or references.</summary>
    public static string[] Tokens { get; } =
    [
        ": ", "- ", "? ", "{", "}", "[", "]", ",", "#", " #", "&a ", "*a", "*base", "!x ", "!!str ", "|", ">", "|+2", "'", "\"", "\\", "%", "@", "`", "~", "null", "true", "0x", "1e999", ".inf",
        "${", "}", "$${", "${vars.data}", "${vars}", "${job}", "${job.model}", "${env:", "${env:HOME}", ":-", "<<: ", "<<: *base", "---\n", "...\n", "\n", "\r", "\r\n", "\t", "\n\t", "  ", "\0", "\u0085", "\u2028", "\ufeff",
        "\ud83d\udeb2", "\ud83d", "ü", "kind: ", "kind", "=", ".", "[0]", "[-1]", "\"\"", "\\u12", "\\ud800", "/*", "//", "999999999999999999999999", "rmse", "xgboost",
    ];
}
