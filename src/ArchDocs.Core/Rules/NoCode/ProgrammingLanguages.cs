using System.Collections.Frozen;

namespace ArchDocs.Core.Rules.NoCode;

/// <summary>
/// Labels of programming languages, shells and query languages included. Formats of data and text (json, yaml, xml, text, http, console, diff)
/// and languages that only declare interfaces (proto, graphql) are none: such a block is judged by its content.
/// </summary>
internal static class ProgrammingLanguages
{
    private static readonly FrozenDictionary<string, string> NamesByLabel = Read(
        "Ada: ada", "Assembly: asm assembly nasm", "Bash: bash sh shell zsh ksh fish shellscript", "Batch: bat batch cmd", "C: c h", "C#: cs csharp c# csx cake", "C++: cpp c++ cc cxx hpp h++",
        "Clojure: clojure clj cljs", "COBOL: cobol", "CoffeeScript: coffeescript coffee", "Crystal: crystal", "Dart: dart", "Delphi: delphi pascal objectpascal", "Elixir: elixir ex exs",
        "Elm: elm", "Erlang: erlang erl", "F#: fs fsharp f#", "Fortran: fortran f90", "Go: go golang", "Groovy: groovy gradle", "Haskell: haskell hs", "Java: java jsp", "JavaScript: js javascript mjs cjs jsx node nodejs",
        "Julia: julia jl", "Kotlin: kotlin kt kts", "Lisp: lisp scheme racket elisp", "Lua: lua", "MATLAB: matlab octave", "Nim: nim", "Objective-C: objc objectivec objective-c", "OCaml: ocaml ml reasonml",
        "Perl: perl pl", "PHP: php", "PowerShell: powershell ps1 pwsh ps posh", "Python: python py python3 py3 pycon ipython", "R: r", "Razor: razor cshtml blazor", "Ruby: ruby rb erb", "Rust: rust rs",
        "Scala: scala", "Solidity: solidity sol", "SQL: sql mysql pgsql postgres postgresql plpgsql plsql tsql t-sql sqlite sqlite3 mssql", "Svelte: svelte", "Swift: swift", "TypeScript: ts typescript tsx mts cts",
        "VB: vb vbnet vba visualbasic", "Vue: vue", "WebAssembly: wasm wat", "Zig: zig");

    /// <summary>The language's own name; null for a label that names none.</summary>
    public static string? NameOf(string label) => NamesByLabel.GetValueOrDefault(label);

    private static FrozenDictionary<string, string> Read(params ReadOnlySpan<string> lines)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            foreach (var label in line[(colon + 2)..].Split(' '))
            {
                names.Add(label, line[..colon]);
            }
        }

        return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
