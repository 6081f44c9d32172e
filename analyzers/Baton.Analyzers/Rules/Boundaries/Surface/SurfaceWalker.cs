using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baton.Analyzers.Rules.Boundaries.Surface;

/// <summary>Walks over all that other assemblies see of a file, and tells once a member where it shows a vendor.</summary>
internal sealed class SurfaceWalker(SemanticModel model, ShownVendorFinder finder, Action<ShownVendor, ISymbol> report, CancellationToken cancellation)
{
    /// <summary>Walks over a file, a namespace, a type or a member.</summary>
    public void Visit(SyntaxNode node)
    {
        cancellation.ThrowIfCancellationRequested();
        switch (node)
        {
            case CompilationUnitSyntax file:
                foreach (var attribute in file.AttributeLists.SelectMany(l => l.Attributes))
                    Report(finder.Find(attribute), model.Compilation.Assembly);
                VisitAll(file.Members);
                break;
            case BaseNamespaceDeclarationSyntax space:
                VisitAll(space.Members);
                break;
            case TypeDeclarationSyntax type when Declared(type) is { } symbol:
                if (IsExtension(type))
                    VisitExtension(type, symbol);
                else
                    VisitType(type, symbol);
                VisitAll(type.Members);
                break;
            case EnumDeclarationSyntax type when Declared(type) is { } symbol:
                Report(finder.Find(type.AttributeLists), symbol);
                VisitAll(type.Members);
                break;
            // One declaration, one place: the type of all its fields.
            case BaseFieldDeclarationSyntax fields:
                if (fields.Declaration.Variables.Select(Declared).FirstOrDefault(s => s is not null) is { } first)
                    Report(finder.Find(fields.ChildNodes()), first);
                break;
            case MemberDeclarationSyntax declaration when Declared(node) is { } member && !IsImplementationPart(declaration, member):
                Report(finder.Find(node.ChildNodes()), member);
                break;
        }
    }

    private void VisitAll(IEnumerable<MemberDeclarationSyntax> members)
    {
        foreach (var member in members)
            Visit(member);
    }

    private void VisitType(TypeDeclarationSyntax type, ISymbol symbol)
    {
        Report(finder.Find([.. type.AttributeLists, type.TypeParameterList, type.BaseList, .. type.ConstraintClauses]), symbol);
        if (type.ParameterList is not { } parameters)
            return;
        // A record's parameter is a property as well, for all to see; a class's belongs to its constructor.
        if (type is RecordDeclarationSyntax)
        {
            foreach (var parameter in parameters.Parameters)
                Report(finder.Find(parameter), (symbol as INamedTypeSymbol)?.GetMembers(parameter.Identifier.ValueText).OfType<IPropertySymbol>().FirstOrDefault() ?? symbol);
        }
        else if (PrimaryConstructor(symbol, parameters) is { } constructor && Visibility.IsVisible(constructor))
        {
            Report(finder.Find(parameters), constructor);
        }
    }

    /// <summary>What a block of extension members extends is seen with each of its members.</summary>
    private void VisitExtension(TypeDeclarationSyntax block, ISymbol symbol)
    {
        if (block.Members.Any(m => Declared(m) is not null))
            Report(finder.Find([block.TypeParameterList, block.ParameterList, .. block.ConstraintClauses]), symbol.ContainingType ?? symbol);
    }

    /// <summary>The symbol of a declaration, if others see it.</summary>
    private ISymbol? Declared(SyntaxNode node) =>
        model.GetDeclaredSymbol(node, cancellation) is { } symbol && Visibility.IsVisible(symbol) ? symbol : null;

    private static bool IsImplementationPart(MemberDeclarationSyntax declaration, ISymbol member) =>
        member is IMethodSymbol { PartialDefinitionPart: not null } or IPropertySymbol { PartialDefinitionPart: not null }
        // Of an event, the declaring part has no accessors.
        || (declaration is EventDeclarationSyntax && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    // The compiler's own kind for it is younger than the oldest compiler that this must load into.
    private static bool IsExtension(TypeDeclarationSyntax type) => type.Keyword.ValueText == "extension";

    private static IMethodSymbol? PrimaryConstructor(ISymbol type, ParameterListSyntax parameters) =>
        (type as INamedTypeSymbol)?.InstanceConstructors.FirstOrDefault(c => c.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == parameters.SyntaxTree && r.Span == parameters.Parent!.Span));

    private void Report(ShownVendor? shown, ISymbol member)
    {
        if (shown is not null)
            report(shown, member);
    }
}
