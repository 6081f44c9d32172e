using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Baton.JobSchema.Tests.Validators;

namespace Baton.JobSchema.Tests.Editor;

/// <summary>The YAML language server as an editor runs it: a process that is spoken to over its standard streams.</summary>
internal sealed class LanguageServer : IDisposable
{
    private readonly Process _process;
    private readonly Stream _input;
    private readonly Stream _output;
    private readonly Dictionary<string, JsonArray> _diagnostics = new(StringComparer.Ordinal);
    private int _requests;

    private LanguageServer()
    {
        _process = Process.Start(NodeModules.Start(NodeModules.LanguageServer, "--stdio"))!;
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
        _input = _process.StandardInput.BaseStream;
        _output = _process.StandardOutput.BaseStream;
    }

    /// <summary>Starts a server, as an editor that asks for settings and knows snippets.</summary>
    public static LanguageServer Start()
    {
        var server = new LanguageServer();
        server.Request("initialize", JsonNode.Parse("""
            {
              "processId": null, "rootUri": null,
              "capabilities": {
                "workspace": { "configuration": true },
                "textDocument": {
                  "publishDiagnostics": {},
                  "completion": { "completionItem": { "snippetSupport": true, "documentationFormat": ["markdown"] } },
                  "hover": { "contentFormat": ["markdown"] }
                }
              }
            }
            """)!);
        server.Notify("initialized", new JsonObject());
        return server;
    }

    /// <summary>Opens a file with a text and waits for what is wrong with it.</summary>
    /// <returns>The mistakes as <c>line:column message</c>, both from 1.</returns>
    public IReadOnlyList<string> Open(string path, string text)
    {
        var uri = new Uri(path).AbsoluteUri;
        Notify("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "yaml", ["version"] = 1, ["text"] = text },
        });
        JsonArray? found;
        while (!_diagnostics.TryGetValue(uri, out found))
            Receive();
        return [.. found.Select(d => $"{1 + (int)d!["range"]!["start"]!["line"]!}:{1 + (int)d["range"]!["start"]!["character"]!} {d["message"]}")];
    }

    /// <summary>What an editor offers at a place of an open file.</summary>
    public IReadOnlyList<(string Label, string Documentation)> Complete(string path, int line, int column) =>
        [.. ItemsOf(Request("textDocument/completion", At(path, line, column))).Select(i => ((string)i!["label"]!, TextOf(i["documentation"])))];

    /// <summary>What an editor shows of the word at a place of an open file.</summary>
    public string Hover(string path, int line, int column) => TextOf(Request("textDocument/hover", At(path, line, column))?["contents"]);

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static JsonObject At(string path, int line, int column) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = new Uri(path).AbsoluteUri },
        ["position"] = new JsonObject { ["line"] = line - 1, ["character"] = column - 1 },
    };

    private static JsonArray ItemsOf(JsonNode? completion) => completion as JsonArray ?? completion?["items"]?.AsArray() ?? [];

    private static string TextOf(JsonNode? content) => content switch
    {
        null => "",
        JsonValue text => (string)text!,
        _ => (string)content["value"]!,
    };

    private void Notify(string method, JsonNode parameters) =>
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    private JsonNode? Request(string method, JsonNode parameters)
    {
        var id = ++_requests;
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        while (true)
        {
            var message = Receive();
            if (message["method"] is null && (int?)message["id"] == id)
                return message["error"] is { } error ? throw new InvalidOperationException(error.ToJsonString()) : message["result"];
        }
    }

    /// <summary>Reads one message, and answers it if it is a question of the server's.</summary>
    private JsonNode Receive()
    {
        var length = 0;
        for (var header = ReadLine(); header.Length > 0; header = ReadLine())
        {
            if (header.StartsWith("Content-Length: ", StringComparison.Ordinal))
                length = int.Parse(header["Content-Length: ".Length..], CultureInfo.InvariantCulture);
        }

        var body = new byte[length];
        _output.ReadExactly(body);
        var message = JsonNode.Parse(body)!;
        if ((string?)message["method"] == "textDocument/publishDiagnostics")
            _diagnostics[(string)message["params"]!["uri"]!] = message["params"]!["diagnostics"]!.AsArray();
        else if (message["method"] is not null && message["id"] is { } question)
            Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = question.DeepClone(), ["result"] = Answer(message) });
        return message;
    }

    // No schema but the one that the file names: nothing is looked up on the network.
    private static JsonNode? Answer(JsonNode question) => (string?)question["method"] == "workspace/configuration"
        ? new JsonArray([.. question["params"]!["items"]!.AsArray().Select(i => (string?)i!["section"] == "yaml"
            ? JsonNode.Parse("""{ "validate": true, "hover": true, "completion": true, "schemaStore": { "enable": false }, "kubernetesCRDStore": { "enable": false } }""")
            : new JsonObject())])
        : null;

    private string ReadLine()
    {
        var line = new StringBuilder();
        for (var next = _output.ReadByte(); next != '\n'; next = _output.ReadByte())
        {
            if (next < 0)
                throw new EndOfStreamException("The language server has ended.");
            if (next != '\r')
                line.Append((char)next);
        }

        return line.ToString();
    }

    private void Send(JsonObject message)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(message);
        _input.Write(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
        _input.Write(body);
        _input.Flush();
    }
}
