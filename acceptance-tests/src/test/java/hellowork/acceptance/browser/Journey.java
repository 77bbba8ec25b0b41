package hellowork.acceptance.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that goes through the pages once in each way of this stage ({@code hellowork.ways}). It takes a {@link Windows};
 * when it fails, each window's picture and HTML are beside the reports.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@TestTemplate
@ExtendWith(JourneyInEachWay.class)
public @interface Journey {
    /** The ways that there are: all, unless the journey is about something that only scripts do. */
    Way[] value() default {Way.WITH_JAVASCRIPT, Way.WITHOUT_JAVASCRIPT, Way.BY_KEYBOARD};
}
