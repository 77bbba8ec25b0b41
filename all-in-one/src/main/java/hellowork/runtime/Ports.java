package hellowork.runtime;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports on the loopback address, which is the only one that this program listens on. */
final class Ports {
    private static final InetAddress LOOPBACK = Inet4Address.ofLiteral("127.0.0.1");

    private Ports() {}

    /** A port that was free a moment ago. */
    static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(LOOPBACK, 0));
            return socket.getLocalPort();
        }
    }

    /** Refused with one line when somebody listens there already; 0 is always fine. */
    static void refuseBusy(int port, String purpose, String property) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(LOOPBACK, port));
        } catch (IOException busy) {
            throw busy(port, purpose, property, busy);
        }
    }

    static StartupRefused busy(int port, String purpose, String property, Throwable cause) {
        return new StartupRefused(
                "Port %d for %s cannot be used (%s). Free it, or choose another with --%s=<port>."
                        .formatted(port, purpose, cause.getMessage(), property),
                cause);
    }
}
