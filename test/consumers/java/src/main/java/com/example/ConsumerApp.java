package com.example;

import io.github.cdklabs.cdk.appflow.CustomConnectorAuth;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;

/** What users of the library write in Java: the main example, every kind of operation, and any application. */
public final class ConsumerApp {
    private ConsumerApp() {
    }

    public static void main(final String[] args) {
        final App app = new App(AppProps.builder().outdir(args[0]).build());
        new FlowsStack(app, "Flows");
        System.out.println(refused(() -> CustomConnectorAuth.custom("a b")));
        app.synth();
    }

    /** The message with which the library refuses something: an exception of Java, with the words of the library. */
    private static String refused(final Runnable make) {
        try {
            make.run();
        } catch (final RuntimeException exception) {
            return exception.getMessage().lines().findFirst().orElseThrow();
        }
        throw new AssertionError("nothing was refused");
    }
}
