package hellowork.runtime;

import java.util.List;

/**
 * Something that whoever starts the program wants to read, such as the demonstration accounts.
 *
 * <p>Beans of this type are asked once, after the start is complete, in the order of their {@code @Order}; the lines are
 * printed in the block that tells where everything is.
 */
public interface StartupNotice {
    /** Lines without line breaks, at most about 100 columns. An empty list prints nothing. */
    List<String> lines();
}
