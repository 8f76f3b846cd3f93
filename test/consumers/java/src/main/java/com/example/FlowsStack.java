package com.example;

import io.github.cdklabs.cdk.appflow.ConnectorMetadata;
import io.github.cdklabs.cdk.appflow.ConnectorProfileAttributes;
import io.github.cdklabs.cdk.appflow.CustomConnectorAuth;
import io.github.cdklabs.cdk.appflow.CustomConnectorProfile;
import io.github.cdklabs.cdk.appflow.CustomConnectorSource;
import io.github.cdklabs.cdk.appflow.DataPullConfig;
import io.github.cdklabs.cdk.appflow.DataPullMode;
import io.github.cdklabs.cdk.appflow.Field;
import io.github.cdklabs.cdk.appflow.Filter;
import io.github.cdklabs.cdk.appflow.FilterCondition;
import io.github.cdklabs.cdk.appflow.FlowStatus;
import io.github.cdklabs.cdk.appflow.ISource;
import io.github.cdklabs.cdk.appflow.MapEachOptions;
import io.github.cdklabs.cdk.appflow.Mapping;
import io.github.cdklabs.cdk.appflow.OnDemandFlow;
import io.github.cdklabs.cdk.appflow.OnScheduleFlow;
import io.github.cdklabs.cdk.appflow.S3Destination;
import io.github.cdklabs.cdk.appflow.S3Location;
import io.github.cdklabs.cdk.appflow.SalesforceConnectorProfile;
import io.github.cdklabs.cdk.appflow.SalesforceOAuthFlow;
import io.github.cdklabs.cdk.appflow.SalesforceOAuthRefreshTokenGrantFlow;
import io.github.cdklabs.cdk.appflow.SalesforceOAuthSettings;
import io.github.cdklabs.cdk.appflow.SalesforceSource;
import io.github.cdklabs.cdk.appflow.ScheduleProperties;
import io.github.cdklabs.cdk.appflow.Transform;
import io.github.cdklabs.cdk.appflow.Validation;
import io.github.cdklabs.cdk.appflow.ValidationAction;
import io.github.cdklabs.cdk.appflow.ValidationCondition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.SecretValue;
import software.amazon.awscdk.SecretsManagerSecretOptions;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.events.Schedule;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.secretsmanager.Secret;
import software.constructs.Construct;

/** The flows that the apps of all languages have. */
public class FlowsStack extends Stack {
    public FlowsStack(final Construct scope, final String id) {
        super(scope, id);
        final SalesforceConnectorProfile profile = SalesforceConnectorProfile.Builder.create(this, "MyConnectorProfile")
            .oAuth(SalesforceOAuthSettings.builder()
                .accessToken(secret("salesforce", "accessToken"))
                .flow(SalesforceOAuthFlow.builder()
                    .refreshTokenGrant(SalesforceOAuthRefreshTokenGrantFlow.builder()
                        .refreshToken(secret("salesforce", "refreshToken"))
                        .client(Secret.fromSecretNameV2(this, "ClientSecret", "salesforce-client"))
                        .build())
                    .build())
                .build())
            .instanceUrl("https://example.my.salesforce.com")
            .isSandbox(false)
            .build();
        final SalesforceSource source = SalesforceSource.Builder.create().profile(profile).object("Account").build();
        final Bucket bucket = new Bucket(this, "DestinationBucket");
        final S3Destination destination = S3Destination.Builder.create()
            .location(S3Location.builder().bucket(bucket).build())
            .build();

        OnDemandFlow.Builder.create(this, "SfAccountToS3")
            .source(source)
            .destination(destination)
            .mappings(List.of(Mapping.mapAll()))
            .transforms(List.of(Transform.maskField(Field.builder().name("Name").build(), "*")))
            .validations(List.of(Validation.when(ValidationCondition.isNull("Name"), ValidationAction.ignoreRecord())))
            .filters(List.of(Filter.when(FilterCondition.timestampLessThanEquals(
                field("LastModifiedDate", "datetime"), Instant.parse("2022-02-02T00:00:00Z")))))
            .build();
        everyOperation(source, destination);
        anyApplication(bucket);
        knownFields(bucket);
    }

    private void everyOperation(final ISource source, final S3Destination destination) {
        OnScheduleFlow.Builder.create(this, "EveryOperation")
            .source(source)
            .destination(destination)
            .mappings(List.of(
                Mapping.map(text("Id"), text("id")),
                Mapping.concat(List.of(text("FirstName"), text("LastName")), text("name"), "${FirstName} ${LastName}"),
                Mapping.add(number("A"), number("B"), number("sum")),
                Mapping.subtract(number("A"), number("B"), number("difference")),
                Mapping.multiply(number("A"), number("B"), number("product")),
                Mapping.divide(number("A"), number("B"), number("quotient"))))
            .transforms(List.of(
                Transform.maskField(text("Id")),
                Transform.maskFieldStart(text("FirstName"), 1),
                Transform.maskFieldEnd(text("LastName"), 2, "#"),
                Transform.truncateField(text("Id"), 10)))
            .filters(List.of(
                Filter.when(FilterCondition.stringEqualsAny(text("Id"), List.of("a", "b"))),
                Filter.when(FilterCondition.numberBetween(number("A"), 1, 2)),
                Filter.when(FilterCondition.booleanEquals(field("Active", "boolean"), true))))
            .validations(List.of(
                Validation.when(ValidationCondition.isNull("Id"), ValidationAction.ignoreRecord()),
                Validation.when(
                    ValidationCondition.isNotNumeric(Field.builder().name("A").build()), ValidationAction.terminateFlow()),
                Validation.when(ValidationCondition.isZero(Field.builder().name("B").build()), ValidationAction.ignoreRecord())))
            .schedule(Schedule.rate(Duration.hours(6)))
            .pullConfig(DataPullConfig.builder().mode(DataPullMode.INCREMENTAL).timestampField("LastModifiedDate").build())
            .scheduleProperties(ScheduleProperties.builder()
                .startTime(Instant.parse("2040-01-01T00:00:00Z"))
                .offset(Duration.minutes(5))
                .build())
            .status(FlowStatus.ACTIVE)
            .build();
    }

    private void anyApplication(final Bucket bucket) {
        final CustomConnectorProfile profile = CustomConnectorProfile.Builder.create(this, "OwnProfile")
            .connectorLabel("Own")
            .auth(CustomConnectorAuth.apiKey(secret("own", "apiKey")))
            .profileProperties(Map.of("region", "eu"))
            .build();
        OnDemandFlow.Builder.create(this, "AnyApplication")
            .source(CustomConnectorSource.Builder.create()
                .profile(profile)
                .entity("orders")
                .apiVersion("v1")
                .customProperties(Map.of("archived", "false"))
                .build())
            .destination(S3Destination.Builder.create()
                .location(S3Location.builder().bucket(bucket).prefix("orders").build())
                .build())
            .mappings(List.of(Mapping.mapAll()))
            .build();
    }

    private void knownFields(final Bucket bucket) {
        final CustomConnectorProfile known = CustomConnectorProfile.fromConnectorProfileAttributes(this, "KnownProfile",
            ConnectorProfileAttributes.builder()
                .connectorProfileName("known")
                .metadata(ConnectorMetadata.fromFolder("metadata"))
                .build());
        OnDemandFlow.Builder.create(this, "KnownFields")
            .source(CustomConnectorSource.Builder.create().profile(known).entity("order").apiVersion("v1").build())
            .destination(S3Destination.Builder.create()
                .location(S3Location.builder().bucket(bucket).prefix("known").build())
                .build())
            .mappings(List.of(Mapping.mapEach(MapEachOptions.builder().exclude(List.of("note")).build())))
            .filters(List.of(Filter.when(
                FilterCondition.stringEqualsAny(Field.builder().name("status").build(), List.of("open")))))
            .build();
    }

    private static SecretValue secret(final String id, final String field) {
        return SecretValue.secretsManager(id, SecretsManagerSecretOptions.builder().jsonField(field).build());
    }

    private static Field field(final String name, final String dataType) {
        return Field.builder().name(name).dataType(dataType).build();
    }

    private static Field text(final String name) {
        return field(name, "string");
    }

    private static Field number(final String name) {
        return field(name, "double");
    }
}
