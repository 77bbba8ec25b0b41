package hellowork.command.limit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.web.servlet.HandlerInterceptor;

/** Counts the requests of those who are not logged in by the network address that they come from. */
final class StrangerLimit implements HandlerInterceptor {
    private static final int NETWORK_BYTES = 8;

    private final Limits limits;

    StrangerLimit(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        limits.request(network(request.getRemoteAddr()));
        return true;
    }

    /** Of IPv6 the first 64 bits: whoever has one address has all others of its network. */
    private static String network(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address); // a literal: no name is looked up
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
