using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace ArchDocs.Core.Types.Metadata;

/// <summary>Reads attributes by name. Their types need not resolve, except that an enum's size is needed to step over its value; it is taken as four bytes when unknown.</summary>
internal sealed class AttributeReader(AssemblySet assemblies)
{
    public ImmutableArray<AttributeData> Read(AssemblyImage image, CustomAttributeHandleCollection handles)
    {
        var attributes = ImmutableArray.CreateBuilder<AttributeData>(handles.Count);
        foreach (var handle in handles)
        {
            try
            {
                if (ReadAttribute(image, image.Reader.GetCustomAttribute(handle)) is { } attribute)
                {
                    attributes.Add(attribute);
                }
            }
            catch (Exception exception) when (BadImage.Explains(exception))
            {
                // An attribute that cannot be read is one that nothing is known of.
            }
        }

        return attributes.DrainToImmutable();
    }

    /// <summary>The first one of that name; the others, of which the compiler writes many, are not decoded.</summary>
    public AttributeData? Find(AssemblyImage image, CustomAttributeHandleCollection handles, string typeNamespace, string name)
    {
        foreach (var handle in handles)
        {
            try
            {
                var attribute = image.Reader.GetCustomAttribute(handle);
                if (IsNamed(image.Reader, attribute, typeNamespace, name))
                {
                    return ReadAttribute(image, attribute);
                }
            }
            catch (Exception exception) when (BadImage.Explains(exception))
            {
                // As above.
            }
        }

        return null;
    }

    private static bool IsNamed(MetadataReader reader, CustomAttribute attribute, string typeNamespace, string name)
    {
        var owner = attribute.Constructor.Kind switch
        {
            HandleKind.MethodDefinition => reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType(),
            HandleKind.MemberReference => reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent,
            _ => default(EntityHandle),
        };
        if (owner.Kind == HandleKind.TypeReference)
        {
            var reference = reader.GetTypeReference((TypeReferenceHandle)owner);
            return reader.StringComparer.Equals(reference.Name, name) && reader.StringComparer.Equals(reference.Namespace, typeNamespace);
        }

        if (owner.IsNil || owner.Kind != HandleKind.TypeDefinition)
        {
            return false;
        }

        var definition = reader.GetTypeDefinition((TypeDefinitionHandle)owner);
        return reader.StringComparer.Equals(definition.Name, name) && reader.StringComparer.Equals(definition.Namespace, typeNamespace);
    }

    private AttributeData? ReadAttribute(AssemblyImage image, CustomAttribute attribute)
    {
        var reader = image.Reader;
        var (owner, signature) = attribute.Constructor.Kind switch
        {
            HandleKind.MethodDefinition when reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor) is var method =>
                ((EntityHandle)method.GetDeclaringType(), method.Signature),
            HandleKind.MemberReference when reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor) is var member =>
                (member.Parent, member.Signature),
            _ => throw new InvalidDataException("An attribute has no constructor."),
        };
        if (new SignatureReader(image, [], new NullableFlags(0)).ReadHandle(owner) is not ClrNamed type)
        {
            return null;
        }

        var unread = new AttributeData(type, [], ImmutableDictionary<string, object?>.Empty);
        try
        {
            return ReadArguments(unread, signature, reader.GetBlobReader(attribute.Value));
        }
        catch (Exception exception) when (BadImage.Explains(exception))
        {
            return unread;
        }
    }

    private AttributeData ReadArguments(AttributeData attribute, BlobHandle signature, BlobReader value)
    {
        var image = attribute.Type.Image;
        var parameters = image.Reader.GetBlobReader(signature);
        parameters.ReadSignatureHeader();
        var count = parameters.ReadCompressedInteger();
        parameters.ReadCompressedInteger();
        if (value.Length == 0)
        {
            return attribute;
        }

        value.ReadUInt16();
        var values = new AttributeValueReader(assemblies, image);
        var signatures = new SignatureReader(image, attribute.Type.Arguments, new NullableFlags(0));
        var arguments = ImmutableArray.CreateBuilder<object?>();
        for (var index = 0; index < count; index++)
        {
            arguments.Add(values.Read(ref value, signatures.Read(ref parameters, 0)));
        }

        var left = value.ReadUInt16();
        if (left == 0)
        {
            return attribute with { Arguments = arguments.DrainToImmutable() };
        }

        var named = ImmutableDictionary.CreateBuilder<string, object?>(StringComparer.Ordinal);
        for (; left > 0; left--)
        {
            value.ReadByte();
            var (name, argument) = values.ReadNamed(ref value);
            named[name] = argument;
        }

        return attribute with { Arguments = arguments.DrainToImmutable(), Named = named.ToImmutable() };
    }
}
