using System.Text.Json.Serialization;

namespace ArchDocs.Core.Sections.Models;

/// <summary>The models as JSON, which is what templates see and what hashes are made of.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DtoModel))]
[JsonSerializable(typeof(DtosModel))]
[JsonSerializable(typeof(LibraryModel))]
[JsonSerializable(typeof(ErrorCodesModel))]
[JsonSerializable(typeof(DataMappingModel))]
[JsonSerializable(typeof(TechnologyModel))]
[JsonSerializable(typeof(TocModel))]
[JsonSerializable(typeof(RelatedModel))]
[JsonSerializable(typeof(TraceabilityModel))]
[JsonSerializable(typeof(ChecklistModel))]
[JsonSerializable(typeof(FeaturesModel))]
[JsonSerializable(typeof(RisksModel))]
[JsonSerializable(typeof(IntegrationsModel))]
[JsonSerializable(typeof(ContextModel))]
[JsonSerializable(typeof(ProjectsModel))]
[JsonSerializable(typeof(EndpointsModel))]
[JsonSerializable(typeof(CustomModel))]
internal sealed partial class SectionModelJson : JsonSerializerContext;
