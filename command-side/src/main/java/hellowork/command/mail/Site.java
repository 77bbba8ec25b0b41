package hellowork.command.mail;

import org.springframework.core.env.Environment;

/** Where the service is, as mails say it: {@code hellowork.public-url}, or else this program on this machine. */
interface Site {
    String SET_OR_HERE = "${hellowork.public-url:http://localhost:${local.server.port}}";

    /** Its URL without a slash at the end. */
    String address();

    /**
     * As this program is set, read when a letter is written: the port of a start on any free one is known only then. A
     * letter that is to leave earlier is tried again.
     */
    static Site of(Environment environment) {
        return () -> environment.resolveRequiredPlaceholders(SET_OR_HERE).replaceFirst("/+$", "");
    }
}
