package com.example;

import io.github.cdklabs.cdk.appflow.CustomConnectorAuth;
import io.github.cdklabs.cdk.appflow.CustomConnectorProfile;
import java.util.regex.Pattern;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.SecretValue;
import software.amazon.awscdk.Stack;

/** What users of the library write in Java: the main example, every kind of operation, and any application. */
public final class ConsumerApp {
    private ConsumerApp() {
    }

    public static void main(final String[] args) {
        final App app = new App(AppProps.builder().outdir(args[0]).build());
        new FlowsStack(app, "Flows");
        System.out.println(refused(() -> CustomConnectorAuth.custom("a b")));
        System.out.println(refused(() -> CustomConnectorProfile.Builder.create(new Stack(), "Profile")
            .name("a b")
            .connectorLabel("c d")
            .auth(CustomConnectorAuth.apiKey(SecretValue.secretsManager("own")))
            .build()));
        app.synth();
    }

    /** What jsii appends to the message of an exception of a static method in Java: its own stack. */
    private static final Pattern STACK_OF_JSII = Pattern.compile("\n@jsii/kernel\\.RuntimeError: ");

    /** The message with which the library refuses something: an exception of Java, with the words of the library. */
    private static String refused(final Runnable make) {
        try {
            make.run();
        } catch (final RuntimeException exception) {
            return STACK_OF_JSII.split(exception.getMessage())[0];
        }
        throw new AssertionError("nothing was refused");
    }
}
