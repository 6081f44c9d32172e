using System.Composition;
using Baton.Analyzers.Rules.Components;
using Baton.CodeFixes.Changes;
using Baton.Generators.Components.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Baton.CodeFixes.Rules.Components;

/// <summary>Gives a component the attribute of the family that it is of, or an interface of the family that its attribute names.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
internal sealed class ComponentFamilyCodeFix() : ChangeCodeFix(ComponentFamilyAnalyzer.Descriptor.Id)
{
    private const string Suffix = "Attribute";

    /// <inheritdoc />
    public override async Task<IReadOnlyList<ProposedFix>> ProposeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var type = await DeclaredType.AtAsync(document, diagnostic, cancellation).ConfigureAwait(false);
        if (type is null || ComponentAttributes.Of(type).ToList() is not [var attribute] || ComponentAttributes.FamilyOf(attribute) is not { } wanted)
            return [];
        return Families.Of(type) switch
        {
            [] => [.. FamilyInterfaces.Of(attribute.AttributeClass!.ContainingAssembly, wanted).Where(p => InterfaceImplementation.IsPossible(type, p)).Select(Implement)],
            [var actual] when Rename(document.Project.Solution, attribute, actual.Name, cancellation) is { } fix => [fix],
            _ => [],
        };

        ProposedFix Implement(INamedTypeSymbol promise) => new(
            $"Implement {promise.Name}",
            promise.Name,
            c => InterfaceImplementation.AddAsync(document, diagnostic, promise, c));
    }

    private static ProposedFix? Rename(Solution solution, AttributeData attribute, string family, CancellationToken cancellation)
    {
        var better = ComponentAttributes.All.Where(a => a.Family == family).Select(a => a.Name).FirstOrDefault() ?? ComponentAttributes.All[0].Name;
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax { Name: var written } || solution.GetDocument(written.SyntaxTree) is not { } document)
            return null;
        var name = written switch
        {
            QualifiedNameSyntax qualified => qualified.Right,
            AliasQualifiedNameSyntax alias => alias.Name,
            _ => (SimpleNameSyntax)written,
        };
        // An alias of the attribute is not renamed by a part of its text.
        if (name.Identifier.ValueText is var text && text != attribute.AttributeClass!.Name && text + Suffix != attribute.AttributeClass.Name)
            return null;
        var shortName = better.Substring(0, better.Length - Suffix.Length);
        var change = new DocumentChange(document.Id, new TextChange(name.Span, text.EndsWith(Suffix, StringComparison.Ordinal) ? better : shortName));
        return new ProposedFix($"Mark it as [{shortName}]", better, _ => Task.FromResult<IReadOnlyList<DocumentChange>>([change]));
    }
}
