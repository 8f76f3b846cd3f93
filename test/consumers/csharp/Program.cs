// What users of the library write in C#: the main example, every kind of operation, and any application.
using Amazon.CDK;
using Cdklabs.CdkAppflow;
using Consumer;

var app = new App(new AppProps { Outdir = args[0] });
new FlowsStack(app, "Flows");
Console.WriteLine(Refused(() => CustomConnectorAuth.Custom("a b")));
Console.WriteLine(Refused(() => new CustomConnectorProfile(new Stack(), "Profile", new CustomConnectorProfileProps
{
    Name = "a b",
    ConnectorLabel = "c d",
    Auth = CustomConnectorAuth.ApiKey(SecretValue.SecretsManager("own")),
})));
app.Synth();

// The message with which the library refuses something: an exception of .NET, with the words of the library.
static string Refused(Func<object> make)
{
    try
    {
        make();
    }
    catch (Exception exception)
    {
        return exception.Message;
    }
    throw new InvalidOperationException("nothing was refused");
}
