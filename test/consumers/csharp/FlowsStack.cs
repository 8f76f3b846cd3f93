using Amazon.CDK;
using Cdklabs.CdkAppflow;
using Constructs;
using Bucket = Amazon.CDK.AWS.S3.Bucket;
using IBucket = Amazon.CDK.AWS.S3.IBucket;
using Schedule = Amazon.CDK.AWS.Events.Schedule;
using Secret = Amazon.CDK.AWS.SecretsManager.Secret;

namespace Consumer;

/// <summary>The flows that the apps of all languages have.</summary>
public class FlowsStack : Stack
{
    public FlowsStack(Construct scope, string id) : base(scope, id)
    {
        var profile = new SalesforceConnectorProfile(this, "MyConnectorProfile", new SalesforceConnectorProfileProps
        {
            OAuth = new SalesforceOAuthSettings
            {
                AccessToken = SecretOf("salesforce", "accessToken"),
                Flow = new SalesforceOAuthFlow
                {
                    RefreshTokenGrant = new SalesforceOAuthRefreshTokenGrantFlow
                    {
                        RefreshToken = SecretOf("salesforce", "refreshToken"),
                        Client = Secret.FromSecretNameV2(this, "ClientSecret", "salesforce-client"),
                    },
                },
            },
            InstanceUrl = "https://example.my.salesforce.com",
            IsSandbox = false,
        });
        var source = new SalesforceSource(new SalesforceSourceProps { Profile = profile, Object = "Account" });
        var bucket = new Bucket(this, "DestinationBucket");
        var destination = new S3Destination(new S3DestinationProps { Location = new S3Location { Bucket = bucket } });

        new OnDemandFlow(this, "SfAccountToS3", new OnDemandFlowProps
        {
            Source = source,
            Destination = destination,
            Mappings = new[] { Mapping.MapAll() },
            Transforms = new[] { Transform.MaskField(new Field { Name = "Name" }, "*") },
            Validations = new[] { Validation.When(ValidationCondition.IsNull("Name"), ValidationAction.IgnoreRecord()) },
            Filters = new IFilter[]
            {
                Filter.When(FilterCondition.TimestampLessThanEquals(Typed("LastModifiedDate", "datetime"), Date(2022, 2, 2))),
            },
        });
        EveryOperation(source, destination);
        AnyApplication(bucket);
        KnownFields(bucket);
    }

    private void EveryOperation(ISource source, IDestination destination)
    {
        new OnScheduleFlow(this, "EveryOperation", new OnScheduleFlowProps
        {
            Source = source,
            Destination = destination,
            Mappings = new IMapping[]
            {
                Mapping.Map(Text("Id"), Text("id")),
                Mapping.Concat(new IField[] { Text("FirstName"), Text("LastName") }, Text("name"), "${FirstName} ${LastName}"),
                Mapping.Add(Number("A"), Number("B"), Number("sum")),
                Mapping.Subtract(Number("A"), Number("B"), Number("difference")),
                Mapping.Multiply(Number("A"), Number("B"), Number("product")),
                Mapping.Divide(Number("A"), Number("B"), Number("quotient")),
            },
            Transforms = new[]
            {
                Transform.MaskField(Text("Id")),
                Transform.MaskFieldStart(Text("FirstName"), 1),
                Transform.MaskFieldEnd(Text("LastName"), 2, "#"),
                Transform.TruncateField(Text("Id"), 10),
            },
            Filters = new IFilter[]
            {
                Filter.When(FilterCondition.StringEqualsAny(Text("Id"), new[] { "a", "b" })),
                Filter.When(FilterCondition.NumberBetween(Number("A"), 1, 2)),
                Filter.When(FilterCondition.BooleanEquals(Typed("Active", "boolean"), true)),
            },
            Validations = new[]
            {
                Validation.When(ValidationCondition.IsNull("Id"), ValidationAction.IgnoreRecord()),
                Validation.When(ValidationCondition.IsNotNumeric(new Field { Name = "A" }), ValidationAction.TerminateFlow()),
                Validation.When(ValidationCondition.IsZero(new Field { Name = "B" }), ValidationAction.IgnoreRecord()),
            },
            Schedule = Schedule.Rate(Duration.Hours(6)),
            PullConfig = new DataPullConfig { Mode = DataPullMode.INCREMENTAL, TimestampField = "LastModifiedDate" },
            ScheduleProperties = new ScheduleProperties { StartTime = Date(2040, 1, 1), Offset = Duration.Minutes(5) },
            Status = FlowStatus.ACTIVE,
        });
    }

    private void AnyApplication(IBucket bucket)
    {
        var profile = new CustomConnectorProfile(this, "OwnProfile", new CustomConnectorProfileProps
        {
            ConnectorLabel = "Own",
            Auth = CustomConnectorAuth.ApiKey(SecretOf("own", "apiKey")),
            ProfileProperties = new Dictionary<string, string> { ["region"] = "eu" },
        });
        new OnDemandFlow(this, "AnyApplication", new OnDemandFlowProps
        {
            Source = new CustomConnectorSource(new CustomConnectorSourceProps
            {
                Profile = profile,
                Entity = "orders",
                ApiVersion = "v1",
                CustomProperties = new Dictionary<string, string> { ["archived"] = "false" },
            }),
            Destination = new S3Destination(new S3DestinationProps
            {
                Location = new S3Location { Bucket = bucket, Prefix = "orders" },
            }),
            Mappings = new[] { Mapping.MapAll() },
        });
    }

    private void KnownFields(IBucket bucket)
    {
        var known = CustomConnectorProfile.FromConnectorProfileAttributes(this, "KnownProfile", new ConnectorProfileAttributes
        {
            ConnectorProfileName = "known",
            Metadata = ConnectorMetadata.FromFolder("metadata"),
        });
        new OnDemandFlow(this, "KnownFields", new OnDemandFlowProps
        {
            Source = new CustomConnectorSource(new CustomConnectorSourceProps { Profile = known, Entity = "order", ApiVersion = "v1" }),
            Destination = new S3Destination(new S3DestinationProps
            {
                Location = new S3Location { Bucket = bucket, Prefix = "known" },
            }),
            Mappings = new[] { Mapping.MapEach(new MapEachOptions { Exclude = new[] { "note" } }) },
            Filters = new IFilter[] { Filter.When(FilterCondition.StringEqualsAny(new Field { Name = "status" }, new[] { "open" })) },
        });
    }

    private static SecretValue SecretOf(string id, string jsonField) =>
        SecretValue.SecretsManager(id, new SecretsManagerSecretOptions { JsonField = jsonField });

    private static DateTime Date(int year, int month, int day) => new(year, month, day, 0, 0, 0, DateTimeKind.Utc);

    private static Field Typed(string name, string dataType) => new() { Name = name, DataType = dataType };

    private static Field Text(string name) => Typed(name, "string");

    private static Field Number(string name) => Typed(name, "double");
}
