package hellowork.web.form;

import java.util.List;

/** Where forms may lead, of all addresses that this process answers. */
public final class Addresses {
    /** Of other parts, in one process with the pages: they say for themselves. */
    private static final List<String> OTHERS =
            List.of("/api/", "/actuator/", "/swagger-ui/", "/openapi.json", "/test-clock/");

    private Addresses() {}

    /** Whether a page answers at this path; another part of the process does otherwise. */
    public static boolean isPage(String path) {
        return OTHERS.stream().noneMatch(path::startsWith);
    }

    /** Back to the page that a switch in the header was pressed on, with what was asked for there. */
    public static String localPageOrStart(String address) {
        return isLocalPage(address) ? address : "/";
    }

    /** Whether this leads to a page of this host and nowhere else, written as such and not in another way. */
    public static boolean isLocalPage(String address) {
        String path = address.replaceFirst("[?#].*", "");
        return Forms.isLocal(address) && isPage(path) && !path.matches(".*(//|\\.\\.|%2[eEfF]|%5[cC]|;).*");
    }
}
