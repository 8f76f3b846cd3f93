// What users of the library write in Go: the main example, every kind of operation, and any application.
package main

import (
	"fmt"
	"os"
	"time"

	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsevents"
	"github.com/aws/aws-cdk-go/awscdk/v2/awss3"
	"github.com/aws/aws-cdk-go/awscdk/v2/awssecretsmanager"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	appflow "github.com/cdklabs/cdk-appflow-go/cdklabscdkappflow"
)

// newFlowsStack makes the flows that the apps of all languages have.
func newFlowsStack(scope constructs.Construct, id string) awscdk.Stack {
	stack := awscdk.NewStack(scope, &id, nil)
	profile := appflow.NewSalesforceConnectorProfile(stack, jsii.String("MyConnectorProfile"), &appflow.SalesforceConnectorProfileProps{
		OAuth: &appflow.SalesforceOAuthSettings{
			AccessToken: secret("salesforce", "accessToken"),
			Flow: &appflow.SalesforceOAuthFlow{
				RefreshTokenGrant: &appflow.SalesforceOAuthRefreshTokenGrantFlow{
					RefreshToken: secret("salesforce", "refreshToken"),
					Client: awssecretsmanager.Secret_FromSecretNameV2(
						stack, jsii.String("ClientSecret"), jsii.String("salesforce-client")),
				},
			},
		},
		InstanceUrl: jsii.String("https://example.my.salesforce.com"),
		IsSandbox:   jsii.Bool(false),
	})
	source := appflow.NewSalesforceSource(&appflow.SalesforceSourceProps{Profile: profile, Object: jsii.String("Account")})
	bucket := awss3.NewBucket(stack, jsii.String("DestinationBucket"), nil)
	destination := appflow.NewS3Destination(&appflow.S3DestinationProps{Location: &appflow.S3Location{Bucket: bucket}})

	appflow.NewOnDemandFlow(stack, jsii.String("SfAccountToS3"), &appflow.OnDemandFlowProps{
		Source:      source,
		Destination: destination,
		Mappings:    &[]appflow.IMapping{appflow.Mapping_MapAll(nil)},
		Transforms:  &[]appflow.ITransform{appflow.Transform_Mask(field("Name"), jsii.String("*"))},
		Validations: &[]appflow.IValidation{
			appflow.Validation_When(appflow.ValidationCondition_IsNull("Name"), appflow.ValidationAction_IgnoreRecord()),
		},
		Filters: &[]appflow.IFilter{
			appflow.Filter_When(appflow.FilterCondition_TimestampLessThanEquals(
				typed("LastModifiedDate", "datetime"), date(2022, time.February, 2))),
		},
	})
	newEveryOperation(stack, source, destination)
	newAnyApplication(stack, bucket)
	newKnownFields(stack, bucket)
	return stack
}

func newEveryOperation(stack awscdk.Stack, source appflow.ISource, destination appflow.IDestination) {
	appflow.NewOnScheduleFlow(stack, jsii.String("EveryOperation"), &appflow.OnScheduleFlowProps{
		Source:      source,
		Destination: destination,
		Mappings: &[]appflow.IMapping{
			appflow.Mapping_Map(text("Id"), text("id")),
			appflow.Mapping_Concat(
				&[]*appflow.Field{text("FirstName"), text("LastName")}, text("name"), jsii.String("${FirstName} ${LastName}")),
			appflow.Mapping_Add(number("A"), number("B"), number("sum")),
			appflow.Mapping_Subtract(number("A"), number("B"), number("difference")),
			appflow.Mapping_Multiply(number("A"), number("B"), number("product")),
			appflow.Mapping_Divide(number("A"), number("B"), number("quotient")),
		},
		Transforms: &[]appflow.ITransform{
			appflow.Transform_MaskField(text("Id"), nil),
			appflow.Transform_MaskFieldStart(text("FirstName"), jsii.Number(1), nil),
			appflow.Transform_MaskFieldEnd(text("LastName"), jsii.Number(2), jsii.String("#")),
			appflow.Transform_TruncateField(text("Id"), jsii.Number(10)),
		},
		Filters: &[]appflow.IFilter{
			appflow.Filter_When(appflow.FilterCondition_StringEqualsAny(text("Id"), jsii.Strings("a", "b"))),
			appflow.Filter_When(appflow.FilterCondition_NumberBetween(number("A"), jsii.Number(1), jsii.Number(2))),
			appflow.Filter_When(appflow.FilterCondition_BooleanEquals(typed("Active", "boolean"), true)),
		},
		Validations: &[]appflow.IValidation{
			appflow.Validation_When(appflow.ValidationCondition_FieldIsNull(field("Id")), appflow.ValidationAction_IgnoreRecord()),
			appflow.Validation_When(appflow.ValidationCondition_IsNotNumeric(field("A")), appflow.ValidationAction_TerminateFlow()),
			appflow.Validation_When(appflow.ValidationCondition_IsZero(field("B")), appflow.ValidationAction_IgnoreRecord()),
		},
		Schedule: awsevents.Schedule_Rate(awscdk.Duration_Hours(jsii.Number(6))),
		PullConfig: &appflow.DataPullConfig{
			Mode:           appflow.DataPullMode_INCREMENTAL,
			TimestampField: jsii.String("LastModifiedDate"),
		},
		ScheduleProperties: &appflow.ScheduleProperties{
			StartTime: date(2040, time.January, 1),
			Offset:    awscdk.Duration_Minutes(jsii.Number(5)),
		},
		Status: appflow.FlowStatus_ACTIVE,
	})
}

func newAnyApplication(stack awscdk.Stack, bucket awss3.IBucket) {
	profile := appflow.NewCustomConnectorProfile(stack, jsii.String("OwnProfile"), &appflow.CustomConnectorProfileProps{
		ConnectorLabel:    jsii.String("Own"),
		Auth:              appflow.CustomConnectorAuth_ApiKey(secret("own", "apiKey"), nil),
		ProfileProperties: &map[string]*string{"region": jsii.String("eu")},
	})
	appflow.NewOnDemandFlow(stack, jsii.String("AnyApplication"), &appflow.OnDemandFlowProps{
		Source: appflow.NewCustomConnectorSource(&appflow.CustomConnectorSourceProps{
			Profile:          profile,
			Entity:           jsii.String("orders"),
			ApiVersion:       jsii.String("v1"),
			CustomProperties: &map[string]*string{"archived": jsii.String("false")},
		}),
		Destination: appflow.NewS3Destination(&appflow.S3DestinationProps{
			Location: &appflow.S3Location{Bucket: bucket, Prefix: jsii.String("orders")},
		}),
		Mappings: &[]appflow.IMapping{appflow.Mapping_MapAll(nil)},
	})
}

func newKnownFields(stack awscdk.Stack, bucket awss3.IBucket) {
	known := appflow.CustomConnectorProfile_FromConnectorProfileAttributes(stack, jsii.String("KnownProfile"), &appflow.ConnectorProfileAttributes{
		ConnectorProfileName: jsii.String("known"),
		Metadata:             appflow.ConnectorMetadata_FromFolder(jsii.String("metadata"), nil),
	})
	appflow.NewOnDemandFlow(stack, jsii.String("KnownFields"), &appflow.OnDemandFlowProps{
		Source: appflow.NewCustomConnectorSource(&appflow.CustomConnectorSourceProps{
			Profile:    known,
			Entity:     jsii.String("order"),
			ApiVersion: jsii.String("v1"),
		}),
		Destination: appflow.NewS3Destination(&appflow.S3DestinationProps{
			Location: &appflow.S3Location{Bucket: bucket, Prefix: jsii.String("known")},
		}),
		Mappings: &[]appflow.IMapping{appflow.Mapping_MapEach(&appflow.MapEachOptions{Exclude: jsii.Strings("note")})},
		Filters: &[]appflow.IFilter{
			appflow.Filter_When(appflow.FilterCondition_StringEqualsAny(field("status"), jsii.Strings("open"))),
		},
	})
}

func secret(id, jsonField string) awscdk.SecretValue {
	return awscdk.SecretValue_SecretsManager(&id, &awscdk.SecretsManagerSecretOptions{JsonField: &jsonField})
}

func date(year int, month time.Month, day int) *time.Time {
	return jsii.Time(time.Date(year, month, day, 0, 0, 0, 0, time.UTC))
}

func field(name string) *appflow.Field {
	return &appflow.Field{Name: &name}
}

func typed(name, dataType string) *appflow.Field {
	return &appflow.Field{Name: &name, DataType: &dataType}
}

func text(name string) *appflow.Field {
	return typed(name, "string")
}

func number(name string) *appflow.Field {
	return typed(name, "double")
}

// refused returns the message with which the library refuses something: a panic of Go, with the words of the library.
func refused(make func()) (message string) {
	defer func() {
		message = fmt.Sprint(recover())
	}()
	make()
	return
}

func main() {
	defer jsii.Close()

	app := awscdk.NewApp(&awscdk.AppProps{Outdir: &os.Args[1]})
	newFlowsStack(app, "Flows")
	fmt.Println(refused(func() { appflow.CustomConnectorAuth_Custom(jsii.String("a b"), nil, nil) }))
	fmt.Println(refused(func() {
		appflow.NewCustomConnectorProfile(awscdk.NewStack(nil, nil, nil), jsii.String("Profile"), &appflow.CustomConnectorProfileProps{
			Name:           jsii.String("a b"),
			ConnectorLabel: jsii.String("c d"),
			Auth:           appflow.CustomConnectorAuth_ApiKey(awscdk.SecretValue_SecretsManager(jsii.String("own"), nil), nil),
		})
	}))
	app.Synth(nil)
}
