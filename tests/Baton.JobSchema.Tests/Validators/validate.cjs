// node validate.cjs SCHEMA TEXTS EDITOR_EVERY: reads a JSON list of YAML texts and prints what says the same of them as
// editors do: the YAML of version 1.2, ajv's draft 2020-12, and for every n-th text the YAML language server itself.
const { createRequire } = require('node:module');
const fs = require('node:fs');
const modules = createRequire(process.env.BATON_NODE_MODULES);
const Ajv = modules('ajv/dist/2020').default;
const YAML = modules('yaml');
const { getLanguageService } = modules('yaml-language-server/out/server/src/languageservice/yamlLanguageService.js');
const { TextDocument } = modules('vscode-languageserver-textdocument');

async function main([schemaFile, textsFile, every]) {
  const schemaText = fs.readFileSync(schemaFile, 'utf8');
  const schema = JSON.parse(schemaText);
  // Not a number and infinity are numbers to editors; no JSON file can hold them.
  const ajv = new Ajv({ strict: false, strictNumbers: false, validateFormats: false });
  const isSchema = ajv.validateSchema(schema);
  const validate = ajv.compile(schema);
  const editor = getLanguageService({
    schemaRequestService: () => Promise.resolve(schemaText),
    workspaceContext: { resolveRelativePath: path => path },
    telemetry: { send() {}, sendError(name, error) { throw error; }, sendTrack() {} },
  });
  editor.configure({ validate: true, yamlVersion: '1.2', schemas: [{ uri: 'file:///baton.schema.json', fileMatch: ['*.yaml'] }] });

  const verdicts = [];
  for (const [index, text] of JSON.parse(fs.readFileSync(textsFile, 'utf8')).entries()) {
    const document = YAML.parseDocument(text, { version: '1.2', merge: true });
    const syntax = document.errors.map(e => e.message);
    const accepted = syntax.length === 0 && validate(document.toJS());
    const verdict = { accepted, problem: accepted ? null : syntax[0] ?? ajv.errorsText(validate.errors).slice(0, 500) };
    if (index % Number(every) === 0) {
      verdict.editor = await diagnose(editor, `file:///${index}.yaml`, text);
    }
    verdicts.push(verdict);
  }
  process.stdout.write(JSON.stringify({ metaSchemaErrors: isSchema ? null : ajv.errorsText(ajv.errors), verdicts }));
}

// The server's own mistakes, such as its message about a property without a name, are told as such.
async function diagnose(editor, uri, text) {
  try {
    return (await editor.doValidation(TextDocument.create(uri, 'yaml', 1, text), false)).map(d => d.message);
  } catch (error) {
    return [`the server failed: ${error.message}`];
  }
}

main(process.argv.slice(2)).catch(error => { console.error(error); process.exit(1); });
