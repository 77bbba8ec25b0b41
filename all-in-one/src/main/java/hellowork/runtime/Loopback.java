package hellowork.runtime;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** That only this machine reaches the pages: one of them shows everybody's mail without a login. */
final class Loopback {
    static final String PROPERTY = "server.address";
    static final String DEFAULT = "127.0.0.1";

    private Loopback() {}

    /** Refuses to start on any other address. */
    static void require(String address) {
        try {
            if (!address.isBlank() && InetAddress.getByName(address).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException unknown) {
            throw new StartupRefused(line(address), unknown);
        }
        throw new StartupRefused(line(address));
    }

    private static String line(String address) {
        return ("%s must be a loopback address such as %s, not '%s': this program shows all mails, one-time passwords"
                        + " too, to whoever reaches it.")
                .formatted(PROPERTY, DEFAULT, address);
    }
}
