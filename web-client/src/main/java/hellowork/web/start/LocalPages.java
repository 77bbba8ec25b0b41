package hellowork.web.start;

import java.util.List;

/** What a process that holds more than the pages shows besides; a process without such a bean shows nothing. */
public interface LocalPages {
    /** For whoever looks at the program itself, in the order in which they are linked. */
    List<LocalPage> all();

    /** The path of the page with the mails that were caught instead of being sent. */
    String mails();

    /**
     * One page of the process that is none of the service's.
     *
     * @param path on this host
     * @param japanese its name
     * @param english its name
     */
    record LocalPage(String path, String japanese, String english) {}
}
