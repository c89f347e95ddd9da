namespace ArchDocs.Core.Documents;

/// <summary>Replaces a file whole: a reader sees the old bytes or the new ones, and a failure leaves the old.</summary>
internal static class AtomicFile
{
    /// <param name="target">The file itself, not a link to it. Its directory must exist.</param>
    /// <param name="isStillWanted">Asked last, when all is ready.</param>
    /// <returns>False when it was no longer wanted.</returns>
    public static bool Replace(string target, byte[] bytes, Func<bool>? isStillWanted = null)
    {
        // In the same folder, since only there a rename is atomic; the dot keeps it out of the plan.
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        try
        {
            File.WriteAllBytes(temporary, bytes);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            }

            if (isStillWanted?.Invoke() == false)
            {
                return false;
            }

            File.Move(temporary, target, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
