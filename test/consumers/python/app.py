"""What users of the library write in Python: the main example, every kind of operation, any application, and running flows."""

import sys
from datetime import datetime, timezone

from aws_cdk import App, Aspects, Duration, SecretValue, Stack
from aws_cdk.aws_cloudwatch_actions import SnsAction
from aws_cdk.aws_events import RuleTargetInput, Schedule
from aws_cdk.aws_events_targets import SnsTopic
from aws_cdk.aws_iam import Role, ServicePrincipal
from aws_cdk.aws_s3 import Bucket
from aws_cdk.aws_scheduler import Schedule as SchedulerSchedule
from aws_cdk.aws_scheduler import ScheduleExpression
from aws_cdk.aws_secretsmanager import Secret
from aws_cdk.aws_sns import Topic
from aws_cdk.aws_stepfunctions import DefinitionBody, StateMachine
from cdklabs.cdk_appflow import (
    ConnectorMetadata,
    CustomConnectorAuth,
    CustomConnectorProfile,
    CustomConnectorSource,
    DataPullConfig,
    DataPullMode,
    Field,
    Filter,
    FilterCondition,
    FlowMonitoring,
    FlowPerObject,
    FlowRunEvent,
    FlowStatus,
    Mapping,
    OnDemandFlow,
    OnScheduleFlow,
    RunFlow,
    S3Destination,
    S3Location,
    SalesforceConnectorProfile,
    SalesforceOAuthFlow,
    SalesforceOAuthRefreshTokenGrantFlow,
    SalesforceOAuthSettings,
    SalesforceSource,
    ScheduleProperties,
    SequentialFlows,
    StartFlow,
    StartFlowTarget,
    Transform,
    Validation,
    ValidationAction,
    ValidationCondition,
)
from constructs import Construct


class Flows(Stack):
    """The flows that the apps of all languages have."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id)
        profile = SalesforceConnectorProfile(
            self,
            "MyConnectorProfile",
            o_auth=SalesforceOAuthSettings(
                access_token=SecretValue.secrets_manager("salesforce", json_field="accessToken"),
                flow=SalesforceOAuthFlow(
                    refresh_token_grant=SalesforceOAuthRefreshTokenGrantFlow(
                        refresh_token=SecretValue.secrets_manager("salesforce", json_field="refreshToken"),
                        client=Secret.from_secret_name_v2(self, "ClientSecret", "salesforce-client"),
                    )
                ),
            ),
            instance_url="https://example.my.salesforce.com",
            is_sandbox=False,
        )
        source = SalesforceSource(profile=profile, object="Account")
        bucket = Bucket(self, "DestinationBucket")
        destination = S3Destination(location=S3Location(bucket=bucket))

        self.on_demand = OnDemandFlow(
            self,
            "SfAccountToS3",
            source=source,
            destination=destination,
            mappings=[Mapping.map_all()],
            transforms=[Transform.mask(Field(name="Name"), "*")],
            validations=[Validation.when(ValidationCondition.is_null("Name"), ValidationAction.ignore_record())],
            filters=[
                Filter.when(
                    FilterCondition.timestamp_less_than_equals(
                        Field(name="LastModifiedDate", data_type="datetime"),
                        datetime(2022, 2, 2, tzinfo=timezone.utc),
                    )
                )
            ],
        )

        text = lambda name: Field(name=name, data_type="string")
        number = lambda name: Field(name=name, data_type="double")
        self.scheduled = OnScheduleFlow(
            self,
            "EveryOperation",
            source=source,
            destination=destination,
            mappings=[
                Mapping.map(text("Id"), name="id", data_type="string"),
                Mapping.concat([text("FirstName"), text("LastName")], text("name"), "${FirstName} ${LastName}"),
                Mapping.add(number("A"), number("B"), name="sum", data_type="double"),
                Mapping.subtract(number("A"), number("B"), name="difference", data_type="double"),
                Mapping.multiply(number("A"), number("B"), name="product", data_type="double"),
                Mapping.divide(number("A"), number("B"), name="quotient", data_type="double"),
            ],
            transforms=[
                Transform.mask_field(text("Id")),
                Transform.mask_field_start(text("FirstName"), 1),
                Transform.mask_field_end(text("LastName"), 2, "#"),
                Transform.truncate_field(text("Id"), 10),
            ],
            filters=[
                Filter.when(FilterCondition.string_equals_any(text("Id"), ["a", "b"])),
                Filter.when(FilterCondition.number_between(number("A"), 1, 2)),
                Filter.when(FilterCondition.boolean_equals(Field(name="Active", data_type="boolean"), True)),
            ],
            validations=[
                Validation.when(ValidationCondition.field_is_null(name="Id"), ValidationAction.ignore_record()),
                Validation.when(ValidationCondition.is_not_numeric(name="A"), ValidationAction.terminate_flow()),
                Validation.when(ValidationCondition.is_zero(name="B"), ValidationAction.ignore_record()),
            ],
            schedule=Schedule.rate(Duration.hours(6)),
            pull_config=DataPullConfig(mode=DataPullMode.INCREMENTAL, timestamp_field="LastModifiedDate"),
            schedule_properties=ScheduleProperties(
                start_time=datetime(2040, 1, 1, tzinfo=timezone.utc), offset=Duration.minutes(5)
            ),
            status=FlowStatus.ACTIVE,
        )

        OnDemandFlow(
            self,
            "AnyApplication",
            source=CustomConnectorSource(
                profile=CustomConnectorProfile(
                    self,
                    "OwnProfile",
                    connector_label="Own",
                    auth=CustomConnectorAuth.api_key(SecretValue.secrets_manager("own", json_field="apiKey")),
                    profile_properties={"region": "eu"},
                ),
                entity="orders",
                api_version="v1",
                custom_properties={"archived": "false"},
            ),
            destination=S3Destination(location=S3Location(bucket=bucket, prefix="orders")),
            mappings=[Mapping.map_all()],
        )

        known = CustomConnectorProfile.from_connector_profile_attributes(
            self,
            "KnownProfile",
            connector_profile_name="known",
            metadata=ConnectorMetadata.from_folder("metadata"),
        )
        OnDemandFlow(
            self,
            "KnownFields",
            source=CustomConnectorSource(profile=known, entity="order", api_version="v1"),
            destination=S3Destination(location=S3Location(bucket=bucket, prefix="known")),
            mappings=[Mapping.map_each(exclude=["note"])],
            filters=[Filter.when(FilterCondition.string_equals_any(Field(name="status"), ["open"]))],
        )


class Operations(Stack):
    """Running, watching and deploying flows."""

    def __init__(self, scope: Construct, id: str, flows: Flows) -> None:
        super().__init__(scope, id)
        topic = Topic(self, "Topic")
        flow = OnDemandFlow.from_flow_name(self, "Existing", "existing-flow")

        FlowMonitoring(self, "Monitoring", flows=[flows.on_demand, flows.scheduled], alarm_actions=[SnsAction(topic)])
        flow.on_run_failed(
            "Failed", target=SnsTopic(topic, message=RuleTargetInput.from_text(f"Failed: {FlowRunEvent.error}"))
        )
        role = Role(self, "Role", assumed_by=ServicePrincipal("lambda.amazonaws.com"))
        for grant in (flow.grants.start, flow.grants.stop, flow.grants.cancel, flow.grants.read):
            grant(role)
        flow.metric_flow_executions_failed().create_alarm(self, "Alarm", threshold=1, evaluation_periods=1)
        StateMachine(
            self,
            "Machine",
            definition_body=DefinitionBody.from_chainable(
                StartFlow(self, "Start", flow=flow).next(RunFlow(self, "Run", flow=flow, timeout=Duration.hours(1)))
            ),
        )
        SchedulerSchedule(
            self, "Nightly", schedule=ScheduleExpression.cron(hour="4", minute="0"), target=StartFlowTarget(flow)
        )
        profile = SalesforceConnectorProfile.from_connector_profile_name(self, "Profile", "existing-profile")
        per_object = FlowPerObject.on_demand(
            self,
            "PerObject",
            ["Account", "Contact"],
            source=SalesforceSource(profile=profile, object="Account"),
            destination=S3Destination(location=S3Location(bucket=Bucket(self, "Objects"))),
            mappings=[Mapping.map_all()],
        )
        assert len(per_object.flows) == 2
        Aspects.of(self).add(SequentialFlows(concurrency=1))


def refused(make) -> str:
    """The message with which the library refuses something: an exception of Python, with the words of the library."""
    try:
        make()
    except Exception as error:
        return str(error)
    raise AssertionError("nothing was refused")


app = App(outdir=sys.argv[1])
Flows(app, "Flows")
Operations(app, "Operations", Flows(app, "Watched"))
print(refused(lambda: CustomConnectorAuth.custom("a b")))
print(
    refused(
        lambda: CustomConnectorProfile(
            Stack(),
            "Profile",
            name="a b",
            connector_label="c d",
            auth=CustomConnectorAuth.api_key(SecretValue.secrets_manager("own")),
        )
    )
)
app.synth()
