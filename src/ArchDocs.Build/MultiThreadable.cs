namespace Microsoft.Build.Framework;

/// <summary>
/// Lets multi-threaded MSBuild run the task in its own process. MSBuild looks at the name only, and versions without such builds ignore it,
/// so this copy asks for no newer MSBuild than the one we compile against.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
